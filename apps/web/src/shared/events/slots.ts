import { queryOptions } from '@tanstack/react-query';
import { LIMITS } from '#libs/contracts';
import type { SlotDto } from '../api/generated/types.gen.js';
import { readAll } from '../api/pages.js';

/** One time of an event: when a meeting can begin and end. */
export type Slot = SlotDto;

/** Every time of an event's grid, in order: the same answer for who plans it and for who meets in it. */
export const slotsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['slots', eventId] as const,
    queryFn: ({ signal }) => readAll<Slot>(`/api/events/${eventId}/slots?limit=${LIMITS.pageSizeMax}`, signal),
    staleTime: 5 * 60_000,
    meta: { isKept: true, staleOn: ['event.changed'], about: { eventId } },
  });
