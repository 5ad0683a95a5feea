import { useQueryClient } from '@tanstack/react-query';
import { agendaQuery } from '../../shared/attending/agenda.js';
import { timesKey } from '../../shared/attending/keys.js';
import type { Slot } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** A time, and whether one keeps it for oneself. */
interface Wish {
  slot: Slot;
  isBusy: boolean;
}

/** Keeps a time for oneself or gives it free: shown at once, and taken back where the server says no. */
export function useSetBusy(eventId: string, label: string) {
  const client = useQueryClient();
  const { queryKey } = agendaQuery(eventId);
  return useLiveCommand<Wish, { slotId: string; isBusy: boolean }>({
    make: ({ slot, isBusy }) => ({
      method: 'PUT',
      path: `/api/events/${eventId}/me/busy`,
      body: { slotId: slot.id, isBusy },
    }),
    label: () => label,
    foresee: ({ slot, isBusy }) => {
      const before = client.getQueryData(queryKey);
      if (before) {
        const others = before.busy.filter(({ slotId }) => slotId !== slot.id);
        const busy = isBusy ? [...others, { slotId: slot.id, from: slot.from, to: slot.to }] : others;
        client.setQueryData(queryKey, { ...before, busy });
      }
      return () => client.setQueryData(queryKey, before);
    },
    stale: [queryKey, timesKey(eventId)],
  });
}
