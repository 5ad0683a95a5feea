import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../shared/api/call.js';
import { toProblem } from '../../shared/api/problem.js';
import { cardQuery } from '../../shared/card/card.js';
import type { Card, OwnField } from '../../shared/card/types.js';
import { changed, type Change, type Draft } from './card-change.js';
import { CardChanges } from './card-changes.js';

const mutationKey = ['change-card'];

/** Changes the card, one change after the other; each is sent with what the one before it left. */
export function useChangeCard() {
  const client = useQueryClient();
  const [changes] = useState(
    () =>
      new CardChanges({
        read: () => client.ensureQueryData(cardQuery),
        readAnew: () => client.fetchQuery({ ...cardQuery, staleTime: 0 }),
        replace: (body, commandId) => call<Card>('/api/card', { method: 'PUT', body, commandId }),
      }),
  );
  return useMutation({
    mutationKey,
    scope: { id: 'card' },
    mutationFn: (change: Change) => changes.make(change),
    onSuccess: (card) => client.setQueryData(cardQuery.queryKey, card),
    onError: (error) => {
      // Refused, perhaps because another device changed the card meanwhile.
      if (!toProblem(error).isOffline) return client.invalidateQueries({ queryKey: cardQuery.queryKey });
    },
  });
}

/** The fields as they will be once every change that is on its way has arrived. */
export function useForeseen(fields: readonly OwnField[]): Draft[] {
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as Change | undefined,
  });
  return pending.reduce<Draft[]>((now, change) => (change ? changed(now, change) : now), [...fields]);
}
