import type { Lacking, Schedule } from '../scheduling/types.js';
import { Book, both, leastOf } from './book.js';
import { arePrices, recomputeBound } from './bound.js';

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
