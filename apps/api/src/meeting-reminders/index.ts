export { MeetingRemindersModule } from './meeting-reminders.module.js';
