import { type CalendarMeeting, type CalendarReader } from './calendar.js';
import { eventOf, type Property, writeCalendar } from './icalendar.text.js';

/** Whom an invitation by mail is between: the product, and the one who reads it. */
export interface ItipParties {
  method: 'REQUEST' | 'CANCEL';
  /** Where answers go: the product's address, never another person's. */
  organizer: string;
  attendee: { mail: string; name: string };
  /** Whether an answer would be understood. */
  takesAnswers: boolean;
  now: Date;
}

/**
 * A meeting for a person's calendar program (iTIP, RFC 5546). It knows nobody but its reader: the others stand in the
 * title as far as the reader sees them, their addresses nowhere. Whoever reads it has agreed in the product already.
 */
export function writeItip(meeting: CalendarMeeting, reader: CalendarReader, parties: ItipParties): string {
  const { method, organizer, attendee, takesAnswers, now } = parties;
  const isOff = method === 'CANCEL';
  const invited: Record<string, string> = {
    cn: attendee.name || attendee.mail,
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: isOff ? 'DECLINED' : 'ACCEPTED',
    rsvp: takesAnswers && !isOff ? 'TRUE' : 'FALSE',
  };
  const properties = eventOf({ ...meeting, state: isOff ? 'cancelled' : meeting.state }, reader).map(
    (property): Property => (property[0] === 'dtstamp' ? ['dtstamp', {}, 'date-time', stamp(now)] : property),
  );
  return writeCalendar(
    [['method', {}, 'text', method]],
    [
      [
        ...properties,
        ['organizer', { cn: 'Treffpunkt' }, 'cal-address', `mailto:${organizer}`],
        ['attendee', invited, 'cal-address', `mailto:${attendee.mail}`],
      ],
    ],
  );
}

const stamp = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
