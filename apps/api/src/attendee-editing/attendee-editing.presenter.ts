import type { EditableAttendee } from './attendee-editing.js';
import type { EditableAttendeeDto } from './attendee-editing.dto.js';

/** An attendee for the form that changes them. */
export const presentEditable = ({ accountId, ...attendee }: EditableAttendee): EditableAttendeeDto => ({
  ...attendee,
  hasAccount: accountId !== null,
});
