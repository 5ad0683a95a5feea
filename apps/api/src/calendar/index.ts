export { CalendarModule } from './calendar.module.js';
export { Calendar } from './calendar.service.js';
export { uidOf } from './calendar.js';
