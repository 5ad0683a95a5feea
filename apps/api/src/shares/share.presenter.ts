import type { Page } from '../platform/http/paging.js';
import type { CopyDto, PastSharePageDto, ShareDto, SharePageDto } from './share.dto.js';
import type { GivenShare, ListedCopy, PastShare } from './shares.repository.js';

export const presentShares = ({ items, next }: Page<GivenShare>): SharePageDto => ({
  items: items.map(presentShare),
  next,
});

export const presentShare = ({
  id,
  holderName,
  fields,
  since,
  until,
  how,
  eventName,
  copies,
}: GivenShare): ShareDto => ({
  id,
  holderName,
  fields: fields.map((field) => ({ id: field.id, kind: field.kind, label: field.label })),
  since: since.toISOString(),
  until: until?.toISOString() ?? null,
  how,
  eventName,
  copies: copies.map(presentCopy),
});

export const presentPastShares = ({ items, next }: Page<PastShare>): PastSharePageDto => ({
  items: items.map(({ id, holderName, since, endedAt, copies }) => ({
    id,
    holderName,
    since: since.toISOString(),
    endedAt: endedAt.toISOString(),
    copies: copies.map(presentCopy),
  })),
  next,
});

const presentCopy = ({ how, at, fields }: ListedCopy): CopyDto => ({
  how,
  at: new Date(at).toISOString(),
  fields: fields.map(({ id, kind, label }) => ({ id, kind, label })),
});
