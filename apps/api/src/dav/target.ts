import { isId } from '../platform/ids.js';

/** The two collections of everybody, by the last part of their address. */
export const COLLECTION_KINDS = ['contacts', 'meetings'] as const;
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

/** How the file of an item ends. */
export const EXTENSIONS: Record<CollectionKind, string> = { contacts: 'vcf', meetings: 'ics' };

/**
 * What an address names: `/dav/` itself, a person (`/dav/ID/`, who is also where their collections are), one of the
 * person's collections (`/dav/ID/contacts/`), or an item in it (`/dav/ID/contacts/ID.vcf`).
 */
export type Target =
  | { at: 'root' }
  | { at: 'person'; accountId: string }
  | { at: 'collection'; accountId: string; kind: CollectionKind }
  | { at: 'item'; accountId: string; kind: CollectionKind; itemId: string };

/** Reads an address, of a request or inside one: absolute or not, with signs encoded or not; undefined for a foreign one. */
export function targetOf(href: string): Target | undefined {
  const parts = partsOf(href);
  if (parts?.[0] !== 'dav') return undefined;
  const [, accountId, kind, file, ...more] = parts;
  if (accountId === undefined) return { at: 'root' };
  if (!isId(accountId) || more.length > 0) return undefined;
  if (kind === undefined) return { at: 'person', accountId };
  if (!isKind(kind)) return undefined;
  if (file === undefined) return { at: 'collection', accountId, kind };
  const [itemId = '', extension] = file.split('.');
  return extension === EXTENSIONS[kind] && file.split('.').length === 2 && isId(itemId)
    ? { at: 'item', accountId, kind, itemId }
    : undefined;
}

/** Below which person an address is, whether or not there is anything at it. */
export function ownerIn(href: string): string | undefined {
  const [root, accountId] = partsOf(href) ?? [];
  return root === 'dav' ? accountId : undefined;
}

/** The address that answers give: always the same for the same thing. */
export function hrefOf(target: Target): string {
  switch (target.at) {
    case 'root':
      return '/dav/';
    case 'person':
      return `/dav/${target.accountId}/`;
    case 'collection':
      return `/dav/${target.accountId}/${target.kind}/`;
    case 'item':
      return `/dav/${target.accountId}/${target.kind}/${target.itemId}.${EXTENSIONS[target.kind]}`;
  }
}

const isKind = (text: string): text is CollectionKind => (COLLECTION_KINDS as readonly string[]).includes(text);

function partsOf(href: string): string[] | undefined {
  try {
    const { pathname } = new URL(href, 'http://treffpunkt.invalid');
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part).toLowerCase());
  } catch {
    return undefined;
  }
}
