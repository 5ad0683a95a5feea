export { CalendarMailsModule } from './calendar-mails.module.js';
