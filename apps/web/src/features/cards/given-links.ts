import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { CardLinkDto, GivenLinkDto, GivenLinksDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** A link that was given away and still opens. */
export type GivenLink = GivenLinkDto;

/** The links that still open, the newest first; their addresses were shown once. */
export const givenLinksQuery = queryOptions({
  queryKey: ['given-links'] as const,
  queryFn: ({ signal }) => call<GivenLinksDto>('/api/card-links', { signal }),
  meta: { isKept: true, staleOn: ['card.changed', 'card.handed'] },
});

interface LinkWish {
  title: string;
  cardId: string;
  /** How long it opens. */
  days: number;
}

/** Makes a link; its address is in the answer and nowhere else. */
export function useMakeLink() {
  const client = useQueryClient();
  return useCommand(
    (wish: LinkWish, commandId) => call<CardLinkDto>('/api/card-links', { method: 'POST', body: wish, commandId }),
    () => client.invalidateQueries({ queryKey: givenLinksQuery.queryKey }),
  );
}

/** Ends a link: whoever opens it from now on learns nothing. */
export function useEndLink() {
  const client = useQueryClient();
  return useCommand(
    (linkId: string, commandId) => call<void>(`/api/card-links/${linkId}`, { method: 'DELETE', commandId }),
    () => client.invalidateQueries({ queryKey: givenLinksQuery.queryKey }),
  );
}
