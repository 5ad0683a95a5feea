import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { CardListDto, NamedCardDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { cardQuery } from '../../shared/card/card.js';

/** One of the own cards: a named selection of the own fields. */
export type NamedCard = NamedCardDto;

/** All own cards in their order. */
export const cardsQuery = queryOptions({
  queryKey: ['cards'] as const,
  queryFn: ({ signal }) => call<CardListDto>('/api/cards', { signal }),
  meta: { isKept: true, staleOn: ['card.changed'] },
});

/** One change of the own cards. */
export type CardsWish =
  | { kind: 'make'; title: string; fieldIds: string[] }
  | { kind: 'rename'; cardId: string; title: string }
  | { kind: 'choose'; cardId: string; fieldIds: string[] }
  | { kind: 'show'; cardId: string }
  | { kind: 'order'; cardIds: string[] }
  | { kind: 'remove'; cardId: string };

/** Changes the own cards; each answer is all of them. */
export function useChangeCards(onDone?: () => void) {
  const client = useQueryClient();
  return useCommand(send, async (list) => {
    client.setQueryData(cardsQuery.queryKey, list);
    await client.invalidateQueries({ queryKey: cardQuery.queryKey });
    onDone?.();
  });
}

function send(wish: CardsWish, commandId: string): Promise<CardListDto> {
  switch (wish.kind) {
    case 'make':
      return call('/api/cards', { method: 'POST', body: { title: wish.title, fieldIds: wish.fieldIds }, commandId });
    case 'rename':
      return call(`/api/cards/${wish.cardId}`, { method: 'PATCH', body: { title: wish.title }, commandId });
    case 'choose':
      return call(`/api/cards/${wish.cardId}`, { method: 'PATCH', body: { fieldIds: wish.fieldIds }, commandId });
    case 'show':
      return call(`/api/cards/${wish.cardId}`, { method: 'PATCH', body: { isDefault: true }, commandId });
    case 'order':
      return call('/api/cards/order', { method: 'PUT', body: { cardIds: wish.cardIds }, commandId });
    case 'remove':
      return call(`/api/cards/${wish.cardId}`, { method: 'DELETE', commandId });
  }
}
