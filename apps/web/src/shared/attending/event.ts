import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { useEvent } from '../events/event.js';
import { useAttendance } from '../session/session.js';
import { ownZone } from '../time/use-clock.js';
import type { Page, Slot } from './types.js';

/** Every time of an event's grid. */
export const slotsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['slots', eventId] as const,
    queryFn: ({ signal }) => call<Page<Slot>>(`/api/events/${eventId}/slots`, { signal }),
    staleTime: 5 * 60_000,
    meta: { isKept: true, staleOn: ['event.changed'], about: { eventId } },
  });

/** The event's time zone: known from the session before the event itself has been asked for. */
export function useEventZone(eventId: string): string {
  const attendance = useAttendance(eventId);
  const { data: event } = useEvent(eventId);
  return attendance?.timeZone ?? event?.timeZone ?? ownZone;
}
