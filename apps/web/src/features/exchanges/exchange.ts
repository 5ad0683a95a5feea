import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../shared/api/call.js';
import { toProblem } from '../../shared/api/problem.js';
import { useCommand } from '../../shared/api/use-command.js';
import { cardQuery, openExchangesQuery } from '../../shared/card/card.js';
import type { Exchange, ExchangeState } from '../../shared/card/types.js';

/** One exchange as one of its two people sees it. */
export const exchangeQuery = (exchangeId: string) =>
  queryOptions({
    queryKey: ['exchange', exchangeId] as const,
    queryFn: ({ signal }) => call<Exchange>(`/api/exchanges/${exchangeId}`, { signal }),
    meta: { staleOn: ['exchange.proposed', 'exchange.changed'], about: { exchangeId } },
  });

/** An exchange with what one can do about it: choose the own fields, agree, decline or withdraw. */
export function useExchange(exchangeId: string) {
  const client = useQueryClient();
  const query = exchangeQuery(exchangeId);
  const exchange = useQuery(query);
  const isMine = exchange.data?.iShowed === true && exchange.data.state === 'proposed';
  const card = useQuery({ ...cardQuery, enabled: isMine });
  const [picked, setPicked] = useState<string[] | null>(null);
  const chosen = picked ?? exchange.data?.giveFields.map(({ id }) => id) ?? [];

  const settle = (answer: ExchangeState): void => {
    client.setQueryData(query.queryKey, (known) => known && { ...known, ...answer });
    void client.invalidateQueries({ queryKey: query.queryKey });
    void client.invalidateQueries({ queryKey: openExchangesQuery.queryKey });
  };
  const agree = useCommand(
    (giveFieldIds: string[], commandId) =>
      call<ExchangeState>(`/api/exchanges/${exchangeId}/agree`, { method: 'POST', body: { giveFieldIds }, commandId }),
    settle,
  );
  const decline = useCommand(
    (_wish: 'decline', commandId) =>
      call<ExchangeState>(`/api/exchanges/${exchangeId}/decline`, { method: 'POST', commandId }),
    settle,
  );
  const refused = agree.error ?? decline.error;
  const hasEnded = refused !== null && toProblem(refused).is('exchange_ended');
  return {
    exchange: exchange.data,
    error: exchange.error,
    isFetching: exchange.isFetching,
    reload: () => void exchange.refetch(),
    fields: card.data?.fields ?? [],
    chosen,
    choose: setPicked,
    agree: () => agree.mutate(chosen),
    decline: () => decline.mutate('decline'),
    isAgreeing: agree.isPending,
    isDeclining: decline.isPending,
    refused: hasEnded ? null : refused,
  };
}

/** What `useExchange` gives. */
export type ExchangeDesk = ReturnType<typeof useExchange>;
