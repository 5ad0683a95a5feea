export { AttendeeImportsModule } from './attendee-imports.module.js';
