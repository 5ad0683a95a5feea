import type { EditableAttendee } from './attendee-editing.js';
import type { EditableAttendeeDto } from './attendee-editing.dto.js';

/** An attendee for the form that changes them. Whether an address signs in is told of nobody who has not joined. */
export const presentEditable = ({ accountId, ...attendee }: EditableAttendee): EditableAttendeeDto => ({
  ...attendee,
  hasAccount: accountId !== null && (attendee.state === 'joined' || attendee.state === 'left'),
});
