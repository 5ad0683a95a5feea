import type { CollectionKind } from './target.js';

/** An item as clients compare it: its id, and a tag that is another as soon as its text is. */
export interface Tagged {
  id: string;
  tag: string;
}

/** An item with its text. */
export interface Item extends Tagged {
  text: string;
}

/** Which form of an item is wanted where there is more than one. */
export interface Wanted {
  version?: string | undefined;
}

/** How far a collection's changes are counted. */
export interface Count {
  /** Another one where numbers began anew. */
  epoch: string;
  /** The number of the last change. */
  number: number;
  /** What was gone up to this number is forgotten. */
  floor: number;
}

/** A change of a collection; the tag is null where the item is gone. */
export interface Change {
  id: string;
  tag: string | null;
  number: number;
}

/** A person's address book or calendar, as it is read from outside. Numbers become visible in their order. */
export interface Collection {
  readonly kind: CollectionKind;
  count(accountId: string): Promise<Count>;
  /** Everything that is in it now. */
  list(accountId: string): Promise<Tagged[]>;
  /** At most `limit` changes after a number, in their order; from the beginning (null) without what is gone. */
  changes(accountId: string, after: number | null, limit: number): Promise<Change[]>;
  /** Those of the items that are in it now, with tag and text of the same moment. */
  read(accountId: string, itemIds: readonly string[], wanted?: Wanted): Promise<Item[]>;
}

/** Every collection there is, by its kind. */
export const COLLECTIONS = Symbol('the collections of DAV');
export type Collections = Readonly<Record<CollectionKind, Collection>>;

/** Where a client stands: it sends this back to learn what came after. */
export const syncToken = ({ epoch, number }: Pick<Count, 'epoch' | 'number'>): string =>
  `urn:treffpunkt:sync:${epoch}:${number}`;

/** The number in a token of this collection; undefined where the token is another's, from a time now forgotten, or wrong. */
export function numberIn(token: string, { epoch, number, floor }: Count): number | undefined {
  const [, of, digits = ''] = /^urn:treffpunkt:sync:([\da-f-]{36}):(\d{1,15})$/.exec(token.trim()) ?? [];
  const told = Number(digits);
  return of === epoch && told >= floor && told <= number ? told : undefined;
}
