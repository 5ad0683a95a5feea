import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { Agenda, Meeting } from './types.js';

/** The question what one's day at an event holds: meetings, and times kept for oneself. */
export const agendaQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['agenda', eventId] as const,
    queryFn: ({ signal }) => call<Agenda>(`/api/events/${eventId}/agenda`, { signal }),
    meta: { isKept: true, staleOn: ['meeting.booked', 'meeting.cancelled', 'event.changed'], about: { eventId } },
  });

/** One meeting of one's own. */
export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting', meetingId] as const,
    queryFn: ({ signal }) => call<Meeting>(`/api/meetings/${meetingId}`, { signal }),
    meta: { isKept: true, staleOn: ['meeting.booked', 'meeting.cancelled'], about: { meetingId } },
  });

/** Those of a meeting's people who are not the reader. */
export const othersOf = (meeting: Meeting): Meeting['people'] => meeting.people.filter(({ isMe }) => !isMe);
