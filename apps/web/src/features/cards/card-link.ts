import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../shared/api/call.js';
import type { CardLinkDto } from '../../shared/api/generated/types.gen.js';
import { OneCommand } from '../../shared/api/one-command.js';
import { useCommand } from '../../shared/api/use-command.js';

/** A fresh code is fetched this long before the old one ends: whoever is scanning right now still gets in. */
const ahead = 4 * 60_000;
const again = 15_000;

/** Asked again within the minute because no answer came, it is the same code that is made; later that one may have ended. */
const making = new OneCommand();
const minuteNow = (): number => Math.floor(Date.now() / 60_000);

const cardLinkQuery = (cardId: string, eventId: string | undefined) =>
  queryOptions({
    queryKey: ['card-link', eventId ?? null, cardId] as const,
    queryFn: ({ signal }) =>
      making.send([cardId, eventId, minuteNow()], (commandId) =>
        call<CardLinkDto>('/api/card-links', {
          method: 'POST',
          body: eventId ? { cardId, eventId } : { cardId },
          commandId,
          signal,
        }),
      ),
    staleTime: ({ state: { data, dataUpdatedAt } }) =>
      data ? Math.max(0, new Date(data.expiresAt).getTime() - ahead - dataUpdatedAt) : 0,
    refetchInterval: ({ state: { data } }) =>
      data ? Math.max(again, new Date(data.expiresAt).getTime() - ahead - Date.now()) : false,
    refetchOnWindowFocus: true,
    // Kept for its quarter of an hour, so that it can be shown when the network goes.
    meta: { isKept: true },
  });

/** The code of one of the own cards: renewed before it ends as long as somebody looks, taken back and shown again at will. */
export function useCardLink(cardId: string, eventId: string | undefined) {
  const client = useQueryClient();
  const [isTakenBack, setTakenBack] = useState(false);
  const query = cardLinkQuery(cardId, eventId);
  const { data, error, isFetching, refetch } = useQuery({ ...query, enabled: !isTakenBack });
  const revoke = useCommand(
    (linkId: string, commandId) => call<void>(`/api/card-links/${linkId}`, { method: 'DELETE', commandId }),
    () => {
      setTakenBack(true);
      client.removeQueries({ queryKey: query.queryKey });
    },
  );
  return {
    link: isTakenBack ? undefined : data,
    isTakenBack,
    error,
    isFetching,
    retry: () => void refetch(),
    takeBack: () => data && revoke.mutate(data.id),
    takingBack: revoke,
    showAgain: () => setTakenBack(false),
  };
}
