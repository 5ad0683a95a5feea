import ICAL from 'ical.js';

/** What a calendar answers to an invitation (iTIP, RFC 5546). */
export interface CalendarReply {
  method: string;
  uid: string;
  sequence: number;
  /** The mail address of whoever answers, in lower case. */
  attendee: string;
  /** PARTSTAT, such as ACCEPTED. */
  answer: string;
  /** When the calendar wrote it. */
  stampedAt: Date;
  /** Words that came along; empty where none did. */
  comment: string;
}

/** Reads a calendar file as an answer; undefined where it is none, or not of one person about one thing. */
export function readCalendarReply(text: string): CalendarReply | undefined {
  const calendar = parse(text);
  const events = calendar?.getAllSubcomponents('vevent') ?? [];
  const [event] = events;
  if (!calendar || !event || events.length > 1) return undefined;
  const attendees = event.getAllProperties('attendee');
  const [attendee] = attendees;
  const valueOf = (name: string): string => String(event.getFirstPropertyValue(name) ?? '').trim();
  const stampedAt = new Date(valueOf('dtstamp'));
  const sequence = Number(valueOf('sequence') || 0);
  if (!attendee || attendees.length > 1 || Number.isNaN(stampedAt.getTime()) || !Number.isSafeInteger(sequence))
    return undefined;
  return {
    method: String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase(),
    uid: valueOf('uid'),
    sequence,
    attendee: String(attendee.getFirstValue())
      .replace(/^mailto:/i, '')
      .trim()
      .toLowerCase(),
    answer: String(attendee.getParameter('partstat') ?? '').toUpperCase(),
    stampedAt,
    comment: valueOf('comment'),
  };
}

function parse(text: string): ICAL.Component | undefined {
  try {
    const component = new ICAL.Component(ICAL.parse(text));
    return component.name === 'vcalendar' ? component : undefined;
  } catch {
    return undefined;
  }
}
