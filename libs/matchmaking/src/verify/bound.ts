import type { Lacking, Prices, Problem, Schedule } from '../scheduling/types.js';
import { Book, both, leastOf } from './book.js';

/** Whether prices can prove anything: one for each, none so high that sums lose values beside it, and not below `least`. */
export function arePrices(problem: Problem, prices: Prices, least: number, short: readonly string[]): boolean {
  const { people, slots, places, pairs } = problem;
  const high = 1e6 * (pairs.reduce((most, [, , value]) => Math.max(most, value), 0) || 1);
  const isOf = (id: string, price = NaN) => price <= high && price >= (short.includes(id) ? 0 : Math.max(-high, least));
  const isPrice = (price: number): boolean => price >= 0 && price <= high;
  const isRow = (row: readonly number[]): boolean => row.length === slots.length && row.every(isPrice);
  const lengths = [prices.people.length, prices.personSlots.length, prices.placeSlots.length].join();
  return (
    lengths === [people.length, people.length, places.length].join() &&
    people.every(({ id }, at) => isOf(id, prices.people[at])) &&
    [...prices.personSlots, ...prices.placeSlots].every(isRow)
  );
}

/** The bound by weak duality: what there is at its prices, locks, and what others are worth beyond; `met`: keys of who meet. */
export function recomputeBound(problem: Problem, prices: Prices, met: Book['met']): number {
  const book = new Book(problem);
  const { people, slots, places, pairs } = problem;
  const [at, spans] = [new Map(people.map(({ id }, index) => [id, index])), [...book.spans.values()]];
  const covered = (row: readonly number[] = [], rest = 0): number[] =>
    spans.map(([from, to]) =>
      spans.reduce((sum, [start], when) => sum + (from <= start && start < to + rest ? (row[when] ?? 0) : 0), 0),
    );
  const times = people.map(({ id, rest }, who) =>
    covered(prices.personSlots[who], rest).map((cost, when) =>
      book.isFree(id, slots[when]?.id ?? '') ? cost : Infinity,
    ),
  );
  const costs = new Map(places.map(({ id }, where) => [id, covered(prices.placeSlots[where])]));
  let bound = supplyCost(book, prices);
  for (const [a, b, value, must = false] of pairs) {
    const [x, y] = [at.get(a) ?? -1, at.get(b) ?? -1];
    if (book.met.has(both(a, b))) bound += value;
    if (book.met.has(both(a, b)) || book.reason(a, b)) continue;
    let cost = Infinity;
    for (const [when, { id }] of slots.entries()) {
      const time = (times[x]?.[when] ?? 0) + (times[y]?.[when] ?? 0);
      if (time >= cost) continue;
      for (const place of book.placesFor(a, b, id)) cost = Math.min(cost, time + (costs.get(place.id)?.[when] ?? 0));
    }
    const left = value - (prices.people[x] ?? 0) - (prices.people[y] ?? 0) - cost;
    if (cost < Infinity) bound += must && met.has(both(a, b)) ? left : Math.max(0, left);
  }
  return bound;
}

/** All that people, their time and places have beside the locked meetings, at its prices. */
function supplyCost(book: Book, prices: Prices): number {
  let cost = prices.personSlots.flat().reduce((sum, price) => sum + price, 0);
  for (const [who, person] of book.problem.people.entries()) {
    const price = prices.people[who] ?? 0;
    const limit = price < 0 ? leastOf(person, book.problem) : person.maximum;
    cost += price * Math.max(0, limit - book.of(person.id).length);
  }
  for (const [where, { id, parallel = 1 }] of book.problem.places.entries())
    for (const [when, slot] of book.problem.slots.entries())
      cost += (prices.placeSlots[where]?.[when] ?? 0) * Math.max(0, parallel - book.heldIn(id, slot.id));
  return cost;
}

/** Why people have fewer meetings than their minimum: nobody is left for them alone, or as the prices, if needed, prove. */
export function whyLacking({ problem, certificate }: Schedule, book: Book): Lacking | undefined {
  const few = problem.people.filter((person) => book.of(person.id).length < leastOf(person, problem));
  if (few.length === 0) return undefined;
  const alone = new Book(problem);
  const could = problem.pairs.filter(([a, b]) => !alone.met.has(both(a, b)) && !alone.reason(a, b));
  const isMost = (isNew: boolean, prices = certificate.lacking?.[isNew ? 'newcomers' : 'minimums']): boolean => {
    const people = problem.people.map((person) => ({ ...person, ...(isNew && { minimum: 0 }) }));
    const pairs = problem.pairs.map(([a, b, , must = false]) => [a, b, Number(must && !isNew)] as const);
    const demand = { ...problem, people, pairs, ...(isNew && { mode: 'total' as const }) };
    const lack = people.reduce((sum, one) => sum + Math.max(0, leastOf(one, demand) - book.of(one.id).length), 0);
    const had = pairs.reduce((sum, [a, b, value]) => sum + (book.met.has(both(a, b)) ? value : 0), -lack);
    if (!prices || !arePrices(demand, prices, -1, [])) return false;
    return recomputeBound(demand, prices, new Set()) < had + 1 - 1e-6;
  };
  const needed = new Set<boolean>();
  const [isMinimum, isFirst] = [isMost(false), isMost(true)];
  const people = few.map(({ id: person, newcomer }) => {
    const count = book.of(person).length;
    const isAlone = count >= alone.of(person).length + could.filter((pair) => pair.includes(person)).length;
    const isNew = newcomer === true && count === 0;
    if (!isAlone) needed.add(isNew);
    return { person, reason: isAlone ? 'impossible' : (isNew ? isFirst : isMinimum) ? 'fewest' : 'unproven' } as const;
  });
  const { newcomers, minimums } = certificate.lacking ?? {};
  const first = needed.has(true) && isFirst && { newcomers };
  return { people, ...first, ...(needed.has(false) && isMinimum && { minimums }) };
}
