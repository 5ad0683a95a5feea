import type { Problem } from '../scheduling/types.js';
import { both, keyOf, minutes } from './book.js';

/** What is wrong with a problem itself, by its path: a schedule of one that is none proves nothing. */
export function wrongIn({ people, slots, places, pairs, locks = [] }: Problem): string[] {
  const faults: string[] = [];
  const check = <T>(list: string, items: readonly T[], key: (item: T) => string, isRight: (item: T) => boolean) => {
    const keys = new Set<string>();
    for (const [at, item] of items.entries())
      if (keys.size === keys.add(key(item)).size) faults.push(`problem.${list}[${at}] is there twice`);
      else if (!isRight(item)) faults.push(`problem.${list}[${at}] cannot be`);
    return keys;
  };
  const idOf = ({ id }: { readonly id: string }): string => id;
  const known = check('people', people, idOf, ({ maximum }) => maximum >= 0);
  check('slots', slots, idOf, ({ from, to }) => minutes(to) > minutes(from));
  check('places', places, idOf, () => true);
  const arePeople = (ids: readonly string[]): boolean => ids.every((id) => known.has(id)) && ids[0] !== ids[1];
  check(
    'pairs',
    pairs,
    ([a, b]) => both(a, b),
    ([a, b, value]) => arePeople([a, b]) && value >= 0,
  );
  check('locks', locks, keyOf, (lock) => arePeople(lock.people));
  return faults;
}
