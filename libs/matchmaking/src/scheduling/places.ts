import type { Grid } from './grid.js';

/** The places with two seats and all that both of a pair need, for each pair; those with the fewest properties first. */
export function suitablePlaces({ pairs, places, needs }: Grid): ReadonlyArray<readonly number[]> {
  const suits = (wanted: readonly string[]): number[] =>
    [...places.keys()]
      .filter((at) => (places[at]?.seats ?? 0) >= 2 && wanted.every((need) => places[at]?.properties.has(need)))
      .sort((x, y) => (places[x]?.properties.size ?? 0) - (places[y]?.properties.size ?? 0) || x - y);
  const plain = suits([]);
  const known = new Map<string, number[]>();
  return pairs.map(({ a, b }) => {
    const [one = [], other = []] = [needs[a], needs[b]];
    if (one.length === 0 && other.length === 0) return plain;
    const wanted = [...new Set([...one, ...other])].sort();
    const key = JSON.stringify(wanted);
    const found = known.get(key) ?? suits(wanted);
    known.set(key, found);
    return found;
  });
}

/** Places that are alike for everybody: same properties of those that somebody needs, open in the same slots. */
export interface PlaceKind {
  readonly places: ReadonlySet<number>;
}

/** Sorts the places with two seats into kinds, so that there are few prices to find. */
export function placeKinds({ places, needs }: Grid): PlaceKind[] {
  const wanted = new Set(needs.flat());
  const kinds = new Map<string, Set<number>>();
  for (const [at, { seats, properties, isOpen }] of places.entries()) {
    if (seats < 2) continue;
    const key = JSON.stringify([[...properties].filter((one) => wanted.has(one)).sort(), [...isOpen]]);
    const kind = kinds.get(key) ?? new Set();
    kinds.set(key, kind.add(at));
  }
  return [...kinds.values()].map((places) => ({ places }));
}
