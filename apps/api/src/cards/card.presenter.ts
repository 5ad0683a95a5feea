import { versionOf } from './card.js';
import type { CardDto, CardLinkDto, OpenedCardLinkDto } from './card.dto.js';
import type { OpenedLink } from './card-links.repository.js';
import type { MadeLink } from './card-links.service.js';
import type { OwnCardRow } from './cards.repository.js';

export const presentCard = ({ fields }: OwnCardRow): CardDto => ({
  version: versionOf(fields),
  fields: fields.map(({ id, kind, label, value, isOnCard }) => ({ id, kind, label, value, isOnCard })),
});

export const presentLink = ({ id, url, expiresAt }: MadeLink): CardLinkDto => ({
  id,
  url,
  expiresAt: expiresAt.toISOString(),
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
