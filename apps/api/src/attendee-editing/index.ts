export { AttendeeEditingModule } from './attendee-editing.module.js';
