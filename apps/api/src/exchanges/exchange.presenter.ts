import type { Page } from '../platform/http/paging.js';
import type { ExchangeDto, ExchangePageDto } from './exchange.dto.js';
import type { SeenExchange } from './exchange.js';

export const presentExchange = (seen: SeenExchange): ExchangeDto => ({
  id: seen.id,
  state: seen.state,
  iShowed: seen.iShowed,
  other: { name: seen.other.name, role: seen.other.role, organization: seen.other.organization },
  giveFields: seen.giveFields.map(({ id, kind, label, value }) => ({ id, kind, label, value })),
  endsAt: seen.endsAt.toISOString(),
  contactId: seen.contactId,
});

export const presentExchanges = ({ items, next }: Page<SeenExchange>): ExchangePageDto => ({
  items: items.map(presentExchange),
  next,
});
