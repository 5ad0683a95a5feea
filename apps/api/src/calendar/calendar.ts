import type { Locale } from '#libs/contracts';

/** A meeting as calendars outside know it. */
export interface CalendarMeeting {
  id: string;
  eventId: string;
  eventName: string;
  state: 'scheduled' | 'cancelled';
  /** ISO 8601, UTC. */
  from: string;
  to: string;
  place: { name: string; url: string | null };
  /** The others who take part, by name and work; without names where they cannot be seen any more. */
  others: { givenName: string; familyName: string; company: string }[];
  purpose: string;
  /** Rises with every change. */
  sequence: number;
  /** ISO 8601, UTC. */
  changedAt: string;
}

/** Who reads the calendar, and where the product is. */
export interface CalendarReader {
  locale: Locale;
  publicUrl: URL;
}

/** What a calendar shows of a meeting, in the reader's language. */
export interface CalendarEntry {
  uid: string;
  title: string;
  location: string;
  description: string;
  url: string;
}

/** How long a meeting stays in the feed after its end. */
export const FEED_DAYS = 90;

/** The id under which every calendar knows a meeting, for ever. */
export const uidOf = ({ id }: Pick<CalendarMeeting, 'id'>): string => `${id}@treffpunkt`;

/** Titles, places and texts of a meeting for a calendar. */
export function entryOf(meeting: CalendarMeeting, { locale, publicUrl }: CalendarReader): CalendarEntry {
  const names = meeting.others.map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim()).filter(Boolean);
  const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const word = locale === 'de' ? 'Treffen' : 'Meeting';
  const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, publicUrl).href;
  const link = meeting.place.url === null ? [] : [meeting.place.url];
  return {
    uid: uidOf(meeting),
    title: who === '' ? word : `${word}: ${who}`,
    location: `${meeting.place.name}, ${meeting.eventName}`,
    description: [meeting.purpose, ...link, url].filter(Boolean).join('\n\n'),
    url,
  };
}
