import ICAL from 'ical.js';
import { type CalendarMeeting, type CalendarReader, entryOf } from './calendar.js';

// A folded line may have 75 octets; ical.js does not count the space that it puts before.
ICAL.foldLength = 74;

/** One property as jCal (RFC 7265) has it: name, parameters, type, value. */
export type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];

const PRODUCT = '-//Treffpunkt//Treffpunkt//EN';
const REFRESH = 'PT15M';

/** A person's whole calendar (RFC 5545), which readers ask for again and again (RFC 7986). */
export function writeFeed(meetings: readonly CalendarMeeting[], reader: CalendarReader): string {
  const properties: Property[] = [
    ['name', {}, 'text', 'Treffpunkt'],
    ['x-wr-calname', {}, 'text', 'Treffpunkt'],
    ['refresh-interval', {}, 'duration', REFRESH],
    ['x-published-ttl', {}, 'duration', REFRESH],
  ];
  return writeCalendar(
    properties,
    meetings.map((meeting) => eventOf(meeting, reader)),
  );
}

/** One meeting as a file. */
export const writeMeeting = (meeting: CalendarMeeting, reader: CalendarReader): string =>
  writeCalendar([], [eventOf(meeting, reader)]);

/** A meeting as the properties of its entry. */
export function eventOf(meeting: CalendarMeeting, reader: CalendarReader): Property[] {
  const { uid, title, location, description, url } = entryOf(meeting, reader);
  const changed = instant(meeting.changedAt);
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', changed],
    ['last-modified', {}, 'date-time', changed],
    ['sequence', {}, 'integer', meeting.sequence],
    ['dtstart', {}, 'date-time', instant(meeting.from)],
    ['dtend', {}, 'date-time', instant(meeting.to)],
    ['status', {}, 'text', meeting.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'],
    ['transp', {}, 'text', meeting.state === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'],
    ['summary', {}, 'text', title],
    ['location', {}, 'text', location],
    ['description', {}, 'text', description],
    ['url', {}, 'uri', url],
  ];
}

/** A calendar of entries as the text of its file. */
export function writeCalendar(properties: Property[], events: Property[][]): string {
  const head: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', PRODUCT],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  return `${ICAL.stringify(['vcalendar', [...head, ...properties], events.map((event) => ['vevent', event, []])])}\r\n`;
}

/** To the second, as calendars write it. */
const instant = (iso: string): string => `${iso.slice(0, 19)}Z`;
