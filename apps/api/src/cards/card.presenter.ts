import { versionOf } from './card.js';
import type { CardDto, CardLinkDto, CardListDto, GivenLinksDto, OpenedCardLinkDto } from './card.dto.js';
import type { GivenLink, OpenedLink } from './card-links.repository.js';
import type { MadeLink } from './card-links.service.js';
import type { NamedCard, OwnCardRow } from './cards.repository.js';

export const presentCard = ({ fields }: OwnCardRow): CardDto => ({
  version: versionOf(fields),
  fields: fields.map(({ id, kind, label, value, isOnCard, audience, parts }) => ({
    id,
    kind,
    label,
    value,
    isOnCard,
    audience,
    parts: parts && {
      prefix: parts.prefix,
      given: parts.given,
      family: parts.family,
      suffix: parts.suffix,
      pronunciation: parts.pronunciation,
    },
  })),
});

export const presentCards = (cards: readonly NamedCard[]): CardListDto => ({
  items: cards.map(({ id, title, isDefault, fieldIds }) => ({ id, title, isDefault, fieldIds })),
});

export const presentLink = ({ id, url, expiresAt }: MadeLink): CardLinkDto => ({
  id,
  url,
  expiresAt: expiresAt.toISOString(),
});

export const presentLinks = (links: readonly GivenLink[]): GivenLinksDto => ({
  items: links.map(({ id, title, cardTitle, expiresAt, saves }) => ({
    id,
    title,
    cardTitle,
    expiresAt: expiresAt.toISOString(),
    saves,
  })),
});

export const presentOpened = (link: OpenedLink): OpenedCardLinkDto => ({
  linkId: link.linkId,
  name: link.name,
  role: link.role,
  organization: link.organization,
  isContact: link.isContact,
  eventId: link.eventId,
  openExchangeId: link.openExchangeId,
});
