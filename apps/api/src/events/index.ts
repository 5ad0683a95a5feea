export { EventsModule } from './events.module.js';
export { ManageEvent, SeeEvent, StaffEvent } from './event.policy.js';
