import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { Agenda, Meeting } from './types.js';

const askAgenda = (eventId: string, signal: AbortSignal): Promise<Agenda> =>
  call(`/api/events/${eventId}/agenda`, { signal });
const askMeeting = (meetingId: string, signal: AbortSignal): Promise<Meeting> =>
  call(`/api/meetings/${meetingId}`, { signal });

/** The question what one's day at an event holds: meetings, and times kept for oneself. */
export const agendaQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['agenda', eventId] as const,
    queryFn: ({ signal }) => askAgenda(eventId, signal),
    meta: {
      isKept: true,
      staleOn: [
        'meeting.booked',
        'meeting.cancelled',
        'meeting.moved',
        'meeting.stated',
        'meeting.late',
        'busy.changed',
        'event.changed',
      ],
      about: { eventId },
    },
  });

/** One meeting of one's own. */
export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId] as const,
    queryFn: ({ signal }) => askMeeting(meetingId, signal),
    meta: {
      isKept: true,
      staleOn: ['meeting.booked', 'meeting.cancelled', 'meeting.moved', 'meeting.stated', 'meeting.late'],
      about: { meetingId },
    },
  });

/** Lets agendas and meetings that were read from the device be asked for anew, although no screen shows them. */
export function teachAgenda(client: QueryClient): void {
  client.setQueryDefaults(['agenda'], { queryFn: ({ queryKey: [, id], signal }) => askAgenda(String(id), signal) });
  client.setQueryDefaults(['meeting'], { queryFn: ({ queryKey: [, id], signal }) => askMeeting(String(id), signal) });
}

/** Those of a meeting's people who are not the reader. */
export const othersOf = (meeting: Meeting): Meeting['people'] => meeting.people.filter(({ isMe }) => !isMe);
