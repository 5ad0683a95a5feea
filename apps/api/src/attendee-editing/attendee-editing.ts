import type { AttendeeState, Locale } from '#libs/contracts';

/** The fields an organizer writes by hand, by the names under which a person's own edits are remembered. */
export const EDITABLE_FIELDS = ['givenName', 'familyName', 'position', 'company', 'phone', 'group'] as const;
export type EditableField = (typeof EDITABLE_FIELDS)[number];

/** The most characters of phone and group, as the table holds them. */
export const MOST_OTHER = 60;

/** What an organizer says of an attendee. */
export type AttendeeEntry = Partial<Record<EditableField, string>> & { mail: string; locale?: Locale };

/** An attendee as the organizer edits them. */
export interface EditableAttendee extends Record<EditableField, string> {
  id: string;
  mail: string;
  locale: Locale;
  state: AttendeeState;
  edited: EditableField[];
  accountId: string | null;
}
