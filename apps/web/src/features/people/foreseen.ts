import type { WishKind } from '#libs/contracts';
import type { PersonWithReasons, Suggestion, Suggestions } from '../../shared/attending/types.js';
import type { WishDto } from '../../shared/api/generated/types.gen.js';

/** Somebody one has marked, and how. */
export type Wished = WishDto;

/** Somebody who can be marked, as far as the screen knows them. */
export type Markable = Suggestion | PersonWithReasons | Wished;

/**
 * Takes the pages of suggestions and a mark on somebody; gives them as they will be. Who is not wanted stands there no
 * more; whoever was taken out by that comes back to their place.
 */
export function suggestionsWith(pages: readonly Suggestions[], person: Markable, kind: WishKind | null): Suggestions[] {
  const isThey = ({ attendeeId }: Suggestion): boolean => attendeeId === person.attendeeId;
  const others = pages.map((page) => ({ ...page, items: page.items.filter((each) => !isThey(each)) }));
  const there = pages.flatMap(({ items }) => items).find(isThey) ?? ('rank' in person ? person : undefined);
  if (kind === 'rather-not' || !there) return others;
  const found = others.findIndex(({ items }) => (items.at(-1)?.rank ?? 0) > there.rank);
  const at = found === -1 ? others.length - 1 : found;
  return others.map((page, index) =>
    index === at
      ? { ...page, items: [...page.items, { ...there, wish: kind }].toSorted((a, b) => a.rank - b.rank) }
      : page,
  );
}

/** Takes whom one has marked, by name, and a mark on somebody; gives them as they will be. Null takes the mark away. */
export function wishesWith(wishes: readonly Wished[], person: Markable, kind: WishKind | null): Wished[] {
  const others = wishes.filter(({ attendeeId }) => attendeeId !== person.attendeeId);
  if (kind === null) return others;
  const { attendeeId, givenName, familyName, position, company } = person;
  const added = { attendeeId, givenName, familyName, position, company, kind };
  return [...others, added].toSorted((a, b) =>
    `${a.familyName} ${a.givenName}`.localeCompare(`${b.familyName} ${b.givenName}`, 'de'),
  );
}
