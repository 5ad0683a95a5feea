import type { Page } from '../platform/http/paging.js';
import type { ExchangeDto, ExchangePageDto, ExchangeStateDto } from './exchange.dto.js';
import type { SeenExchange } from './exchange.js';

export const presentState = ({ id, state, contactId }: SeenExchange): ExchangeStateDto => ({ id, state, contactId });

export const presentExchange = (seen: SeenExchange): ExchangeDto => ({
  ...presentState(seen),
  iShowed: seen.iShowed,
  other: { name: seen.other.name, role: seen.other.role, organization: seen.other.organization },
  giveFields: seen.giveFields.map(({ id, kind, label, value }) => ({ id, kind, label, value })),
  endsAt: seen.endsAt.toISOString(),
});

export const presentExchanges = ({ items, next }: Page<SeenExchange>): ExchangePageDto => ({
  items: items.map(presentExchange),
  next,
});
