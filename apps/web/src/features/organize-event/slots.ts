import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LIMITS } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import { readAll } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';
import { eventKey } from '../../shared/events/event.js';
import type { Grid, Slot } from './grid.js';

const slotsKey = (eventId: string) => ['slots', eventId] as const;

/** Every time of an event's grid, in order. */
export const useSlots = (eventId: string) =>
  useQuery({
    queryKey: slotsKey(eventId),
    queryFn: ({ signal }) => readAll<Slot>(`/api/events/${eventId}/slots?limit=${LIMITS.pageSizeMax}`, signal),
    meta: { staleOn: ['event.changed'], about: { eventId } },
  });

/** Makes the times anew; those that somebody has booked or asked for stay, and `kept` says how many. */
export function usePutGrid(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: Grid, commandId) =>
      call<{ items: Slot[]; kept: number }>(`/api/events/${eventId}/grid`, { method: 'PUT', body: wish, commandId }),
    async () => {
      await client.invalidateQueries({ queryKey: slotsKey(eventId) });
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
    },
  );
}
