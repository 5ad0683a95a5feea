import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { Answered } from '../api/pages.js';
import type { Card, Exchange, OwnField } from './types.js';

/** The own card: every field there is, in its order. */
export const cardQuery = queryOptions({
  queryKey: ['card'] as const,
  queryFn: ({ signal }) => call<Card>('/api/card', { signal }),
  meta: { isKept: true, staleOn: ['card.changed'] },
});

/** Exchanges of cards that still wait for an answer, the newest first. */
export const openExchangesQuery = queryOptions({
  queryKey: ['exchanges', 'open'] as const,
  queryFn: ({ signal }) => call<Answered<Exchange>>('/api/exchanges?open=true', { signal }),
  meta: { staleOn: ['exchange.proposed', 'exchange.changed'] },
});

/** The name as it stands on a card. */
export const nameOn = (fields: readonly OwnField[]): string => valueOf(fields, 'name');

/** Position and organization in one line, as far as they are given. */
export function lineOn(fields: readonly OwnField[]): string {
  const given = fields.filter(({ isOnCard }) => isOnCard);
  return [valueOf(given, 'role'), valueOf(given, 'organization')].filter(Boolean).join(', ');
}

/** What somebody does and where, in one line. */
export const lineOf = ({ role, organization }: { role: string; organization: string }): string =>
  [role, organization].filter(Boolean).join(', ');

const valueOf = (fields: readonly OwnField[], kind: OwnField['kind']): string =>
  fields.find((field) => field.kind === kind)?.value ?? '';
