import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../shared/api/call.js';
import type { OpenedCardLinkDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { openExchangesQuery } from '../../shared/card/card.js';
import { keepCardToken } from '../../shared/card/card-token.js';
import type { ExchangeState } from '../../shared/card/types.js';

/** What a scanned code shows before anything is given. */
export type OpenedCard = OpenedCardLinkDto;

/** The question whose card a code shows. The token travels in the body, so that it stands in no log. */
export const openedCardQuery = (token: string) =>
  queryOptions({
    queryKey: ['opened-card', token] as const,
    queryFn: ({ signal }) => call<OpenedCard>('/api/card-links/open', { method: 'POST', body: { token }, signal }),
    gcTime: 0,
  });

/** Proposes an exchange to whoever showed the code, and goes to where it can be followed. */
export function usePropose(token: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useCommand(
    (giveFieldIds: string[], commandId) =>
      call<ExchangeState>('/api/exchanges', { method: 'POST', body: { token, giveFieldIds }, commandId }),
    async (exchange) => {
      void client.invalidateQueries({ queryKey: openExchangesQuery.queryKey });
      await navigate({ to: '/exchanges/$exchangeId', params: { exchangeId: exchange.id }, replace: true });
      keepCardToken(null);
    },
  );
}
