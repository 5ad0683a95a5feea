import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { timesKey } from '../../shared/attending/keys.js';
import type { Page, Slot } from '../../shared/attending/types.js';

/** When the reader and the others are all free; why somebody is not stays theirs. */
export const timesQuery = (eventId: string, withIds: readonly string[]) =>
  queryOptions({
    queryKey: [...timesKey(eventId), ...withIds] as const,
    queryFn: ({ signal }) => call<Page<Slot>>(`/api/events/${eventId}/times?with=${withIds.join(',')}`, { signal }),
    staleTime: 0,
    meta: {
      staleOn: ['meeting.booked', 'meeting.cancelled', 'meeting.moved', 'busy.changed', 'event.changed'],
      about: { eventId },
    },
  });
