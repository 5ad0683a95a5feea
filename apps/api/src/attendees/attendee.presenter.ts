import type { AttendeeDto } from './attendee.dto.js';
import type { ListedAttendee } from './attendees.repository.js';

/** One line of the organizer's list. */
export const presentListed = (attendee: ListedAttendee): AttendeeDto => ({
  id: attendee.id,
  givenName: attendee.givenName,
  familyName: attendee.familyName,
  mail: attendee.mail,
  position: attendee.position,
  company: attendee.company,
  group: attendee.group,
  state: attendee.state,
  invitedAt: attendee.invitedAt?.toISOString() ?? null,
  joinedAt: attendee.joinedAt?.toISOString() ?? null,
  offers: attendee.offers,
  seeks: attendee.seeks,
});
