export { EventsModule } from './events.module.js';
export { EventNews } from './event-news.service.js';
export { Events } from './events.service.js';
export type { EventFrame } from './events.repository.js';
export { ManageEvent, SeeEvent, SeePlaces, StaffEvent } from './event.policy.js';
