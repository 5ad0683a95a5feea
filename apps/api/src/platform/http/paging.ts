import { InvalidInput } from './problems.js';

export { PageQuery } from './paging.dto.js';

/** One page of a list and the cursor of the next, null at the end. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/**
 * The page made of `rows`, which a query was asked for with one more than `limit`; `keyOf` gives the values that the
 * list is sorted by, so that the next page begins after them.
 */
export function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => (string | number)[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encode(keyOf(last)) : null };
}

/** The values a cursor holds, all null without one. @throws InvalidInput for a cursor that is none of this list */
export function cursorValues(cursor: string | undefined, count: number): (string | number | null)[] {
  if (cursor === undefined) return Array.from({ length: count }, () => null);
  const values = decode(cursor);
  const isOurs = Array.isArray(values) && values.length === count && values.every(isKey);
  if (!isOurs) throw new InvalidInput([NO_CURSOR]);
  return values as (string | number)[];
}

const isKey = (value: unknown): boolean => typeof value === 'string' || Number.isSafeInteger(value);

const encode = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const NO_CURSOR = {
  field: 'cursor',
  code: 'isCursor',
  detail: {
    de: 'Erwartet wird der Wert „next“ der Seite davor.',
    en: 'The value “next” of the page before is expected.',
  },
};
