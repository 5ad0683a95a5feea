import type { MeetingRequest } from '../../shared/attending/types.js';

const person = (attendeeId: string) => ({
  attendeeId,
  givenName: attendeeId,
  familyName: '',
  position: '',
  company: '',
  isHere: true,
});

/** A time of the sample day, by its hour. */
export const at = (hour: number): string => `2027-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** Times that somebody named, by their hours. */
export const named = (proposedBy: string, ...hours: number[]): MeetingRequest['slots'] =>
  hours.map((hour) => ({ id: String(hour), from: at(hour), to: at(hour + 1), proposedBy }));

/** A request from anna to ben about 10 and 11, which ends at 12, as `reader` reads it. */
export function sampleRequest(reader: 'anna' | 'ben' | 'cleo', changes: Partial<MeetingRequest> = {}): MeetingRequest {
  return {
    id: 'r',
    eventId: 'e',
    state: 'sent',
    isMine: reader === 'anna',
    sender: person('anna'),
    recipients: [{ ...person('ben'), answer: 'open', message: null }],
    purpose: 'Wärme',
    senderMessage: null,
    declinedBy: null,
    topicIds: [],
    anyTime: false,
    quorum: 1,
    placeInLine: null,
    conversationOpen: false,
    story: [],
    slots: named('anna', 10, 11),
    earlierSlots: [],
    freeSlots: [],
    sentAt: at(8),
    endsAt: at(12),
    endedAt: null,
    meetingId: null,
    meeting: null,
    ...changes,
  };
}

/** The meeting that a request came to, from 10 to 11. */
export const sampleMeeting = (cancelledBy: string | null = null): NonNullable<MeetingRequest['meeting']> => ({
  id: 'm',
  state: cancelledBy === null ? 'scheduled' : 'cancelled',
  from: at(10),
  to: at(11),
  cancelledBy,
  cancelReason: null,
  cancelledAt: cancelledBy === null ? null : at(9),
});
