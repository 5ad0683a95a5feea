export { MeetingsModule } from './meetings.module.js';
export { Meetings } from './meetings.service.js';
export { Bookings } from './bookings.service.js';
export { PersonOfMeeting } from './meeting.policy.js';
export { EventPersonDto, MeetingDto, MeetingPlaceDto } from './meeting.dto.js';
export type { Move } from './moves.repository.js';
export { isHere, personMembers } from './meeting.sql.js';
export type { EventPerson, Meeting, Slot } from './meeting.js';
