import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { GridPlanDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { eventKey } from '../../shared/events/event.js';
import { slotsQuery, type Slot } from '../../shared/events/slots.js';
import type { Grid } from './grid.js';

/** What the times were last made from, as it was said; null where nobody has said it on the event's clock. */
export const planQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['grid-plan', eventId] as const,
    queryFn: async ({ signal }) => (await call<GridPlanDto>(`/api/events/${eventId}/grid`, { signal })).plan,
    meta: { staleOn: ['event.changed'], about: { eventId } },
  });

/** Makes the times anew; those that somebody has booked or asked for stay, and `kept` says how many. */
export function usePutGrid(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: Grid, commandId) =>
      call<{ items: Slot[]; kept: number }>(`/api/events/${eventId}/grid`, { method: 'PUT', body: wish, commandId }),
    async () => {
      await client.invalidateQueries({ queryKey: slotsQuery(eventId).queryKey });
      await client.invalidateQueries({ queryKey: planQuery(eventId).queryKey });
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
    },
  );
}
