export { AttendeeTermsModule } from './attendee-terms.module.js';
