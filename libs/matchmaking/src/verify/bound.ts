import type { Prices, Problem, Schedule } from '../scheduling/types.js';
import { Book, both, leastOf } from './book.js';

/** Whether prices can prove anything: one for each, none below 0 but those of people who have their minimum. */
export function arePrices({ problem, certificate }: Schedule, prices: Prices): boolean {
  const short = new Set(certificate.belowMinimum);
  const isRow = (row: readonly number[]): boolean =>
    row.length === problem.slots.length && row.every((price) => price >= 0);
  return (
    prices.people.length === problem.people.length &&
    prices.people.every(
      (price, at) => Number.isFinite(price) && (price >= 0 || !short.has(problem.people[at]?.id ?? '')),
    ) &&
    prices.personSlots.length === problem.people.length &&
    prices.personSlots.every(isRow) &&
    prices.placeSlots.length === problem.places.length &&
    prices.placeSlots.every(isRow)
  );
}

/**
 * The bound by weak duality: what there is at its prices, locked meetings, and for each other pair that could meet the most
 * it is worth beyond its people, time and place. `met`: keys of those who meet; `weights`: how much each person's value counts.
 */
export function recomputeBound(
  problem: Problem,
  prices: Prices,
  met: Book['met'],
  weights?: readonly number[],
): number {
  const book = new Book(problem);
  const { people, slots, places, pairs } = problem;
  const at = new Map(people.map(({ id }, index) => [id, index]));
  /** The prices at all starts that each slot, and a rest after it, covers. */
  const covered = (row: readonly number[] | undefined, rest: number): number[] =>
    slots.map(({ id }) => {
      const [from, to] = book.spans.get(id) ?? [0, 0];
      const isIn = ([start]: readonly [number, number]): boolean => from <= start && start < to + rest;
      return [...book.spans.values()].reduce((sum, span, when) => sum + (isIn(span) ? (row?.[when] ?? 0) : 0), 0);
    });
  const times = people.map(({ id, rest = 0 }, who) =>
    covered(prices.personSlots[who], rest).map((cost, when) =>
      book.isFree(id, slots[when]?.id ?? '') ? cost : Infinity,
    ),
  );
  const costs = new Map(places.map(({ id }, where) => [id, covered(prices.placeSlots[where], 0)]));
  const cheapest = new Map<readonly unknown[], number>();
  const placeCost = (a: string, b: string, when: number): number => {
    const open = book.placesFor(a, b, slots[when]?.id ?? '');
    const cost = cheapest.get(open) ?? Math.min(...open.map(({ id }) => costs.get(id)?.[when] ?? 0));
    cheapest.set(open, cost);
    return cost;
  };
  let bound = supplyCost(book, prices);
  for (const [a, b, value, must = false] of pairs) {
    const [x, y] = [at.get(a) ?? -1, at.get(b) ?? -1];
    const worth = weights ? value * ((weights[x] ?? 0) + (weights[y] ?? 0)) : value;
    if (book.met.has(both(a, b))) bound += worth;
    if (book.met.has(both(a, b)) || book.reason(a, b)) continue;
    let cost = Infinity;
    for (const when of slots.keys()) {
      const time = (times[x]?.[when] ?? 0) + (times[y]?.[when] ?? 0);
      if (time < cost) cost = Math.min(cost, time + placeCost(a, b, when));
    }
    const left = worth - (prices.people[x] ?? 0) - (prices.people[y] ?? 0) - cost;
    if (cost < Infinity) bound += must && met.has(both(a, b)) ? left : Math.max(0, left);
  }
  return bound;
}

/** All that people, their time and places have beside the locked meetings, at its prices. */
function supplyCost(book: Book, prices: Prices): number {
  let cost = 0;
  for (const [who, person] of book.problem.people.entries()) {
    const price = prices.people[who] ?? 0;
    const limit = price < 0 ? leastOf(person, book.problem) : person.maximum;
    cost += price * Math.max(0, limit - book.of(person.id).length);
    for (const time of prices.personSlots[who] ?? []) cost += time;
  }
  for (const [where, { id, parallel = 1 }] of book.problem.places.entries())
    for (const [when, [start]] of [...book.spans.values()].entries())
      cost += (prices.placeSlots[where]?.[when] ?? 0) * Math.max(0, parallel - book.heldAt(id, start));
  return cost;
}
