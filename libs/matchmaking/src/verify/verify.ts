import type { PlannedMeeting, Problem, Schedule } from '../scheduling/types.js';
import { Book, both, minutes } from './book.js';
import { arePrices, recomputeBound, whyLacking } from './bound.js';

/** The least share of all weights that those count who could be raised further: with less, rounding could prove anything. */
const LEAST = 1e-4;
/** How far two sums may differ by rounding, relative to their size. */
const ROUNDING = 1e-6;
const isNear = (a: number, b: number): boolean =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));

/**
 * Takes a schedule; gives every rule that it breaks and every word of its certificate that is not true, by its path; none
 * where it is good. Shares no code with what makes schedules: it reads the problem anew and recomputes everything, but for
 * pairs that `would-be-a-change`: what stood before a repair is not in the schedule, so that these are only counted.
 */
export async function verify(schedule: Schedule): Promise<string[]> {
  const { problem, meetings, certificate } = schedule;
  const { seal, ...sealed } = certificate;
  if ((await hash(problem)) !== certificate.inputs) return ['certificate.inputs is not the hash of the problem'];
  if ((await hash([meetings, sealed])) !== seal) return ['certificate.seal is not that of the meetings and the rest'];
  const wrong = wrongIn(problem);
  if (wrong.length > 0) return wrong;
  const book = new Book(problem);
  const faults = enterAll(book, meetings);
  const say = (isTrue: boolean, what: string): void => void (isTrue || faults.push(`certificate.${what}`));
  const value = problem.pairs.reduce((sum, [a, b, worth]) => sum + (book.met.has(both(a, b)) ? worth : 0), 0);
  const apart = problem.pairs.filter(([a, b]) => !book.met.has(both(a, b)));
  const spared = certificate.changes === undefined ? {} : { reason: 'would-be-a-change', people: [] };
  const unserved = apart.map(([a, b]) => ({ pair: [a, b], ...(book.reason(a, b) ?? spared) }));
  say(isNear(value, certificate.value), `value is not ${value}`);
  const lacking = whyLacking(schedule, book);
  const short = canonical([(lacking?.people ?? []).map(({ person }) => person), lacking]);
  say(canonical([certificate.belowMinimum, certificate.lacking]) === short, 'belowMinimum or lacking is not true');
  say(canonical(certificate.unserved) === canonical(unserved), 'unserved is not what was not served, and why');
  const mode = certificate.changes === undefined ? (problem.mode ?? 'total') : 'total';
  const isMode = certificate.mode === mode && (mode === 'worst-off') === (certificate.worstOff !== undefined);
  say(isMode, 'mode is not that of the problem and the proof');
  say(arePrices(problem, certificate.prices, -Infinity, certificate.belowMinimum), 'prices are none');
  if (faults.length > 0) return faults;
  const proven = Math.max(value, recomputeBound(problem, certificate.prices, book.met));
  say(isNear(sealed.bound, proven) && sealed.bound >= sealed.value, `bound is not what the prices prove, ${proven}`);
  say(isNear(1 + sealed.gap, sealed.bound > 0 ? 2 - value / sealed.bound : 1), 'gap is not (bound - value) / bound');
  say(isLevelTrue(schedule, book), 'worstOff is not true');
  return faults;
}

/** One key for a meeting, in whatever order its people are. */
const keyOf = (one: PlannedMeeting): string => JSON.stringify([[...one.people].sort(), one.slot, one.place]);

/** Enters the meetings one by one, each under every rule; locked ones are only asked to stand. */
function enterAll(book: Book, meetings: readonly PlannedMeeting[]): string[] {
  const { locks = [], pairs } = book.problem;
  const [locked, wished] = [new Set(locks.map(keyOf)), new Set(pairs.map(([a, b]) => both(a, b)))];
  const faults: string[] = [];
  for (const [at, meeting] of meetings.entries()) {
    if (locked.delete(keyOf(meeting))) continue;
    const [a = '', b = ''] = meeting.people;
    const place = book.placesFor(a, b, meeting.slot).find(({ id }) => id === (meeting.place ?? ''));
    const isFree = book.spans.has(meeting.slot) && place && book.takes([a, b], meeting.slot, place);
    const isOf = meeting.people.length === 2 && wished.has(both(a, b)) && !book.met.has(both(a, b));
    if (!isOf) faults.push(`meetings[${at}] is of no pair, or again`);
    else if (book.reason(a, b)) faults.push(`meetings[${at}] may not be: ${book.reason(a, b)?.reason}`);
    else if (!isFree) faults.push(`meetings[${at}].slot or .place cannot be had by them`);
    book.enter(meeting);
  }
  return locked.size > 0 ? [...faults, 'meetings lack one that is locked'] : faults;
}

/** What is wrong with a problem itself, by its path: a schedule of one that is none proves nothing. */
function wrongIn({ people, slots, places, pairs, locks = [] }: Problem): string[] {
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
  const pairOf = ([a, b]: Problem['pairs'][number]): string => both(a, b);
  check('pairs', pairs, pairOf, ([a, b, value]) => arePeople([a, b]) && value >= 0);
  check('locks', locks, keyOf, (lock) => arePeople(lock.people));
  return faults;
}

/** Whether the level of the least served is what it says, and can be no higher than its bound. */
function isLevelTrue({ problem, certificate }: Schedule, book: Book): boolean {
  if (!certificate.worstOff) return true;
  const { level, bound, weights, prices } = certificate.worstOff;
  const alone = new Book({ ...problem, locks: [] });
  const values = new Map(problem.people.map(({ id }) => [id, { worth: 0, possible: [0] }]));
  for (const [a, b, value] of problem.pairs)
    for (const own of [values.get(a), values.get(b)]) {
      if (own && book.met.has(both(a, b))) own.worth += value;
      if (own && (book.met.has(both(a, b)) || !alone.reason(a, b))) own.possible.push(value);
    }
  const people = problem.people.map(({ id, maximum }, at) => {
    const [{ worth = 0, possible = [] } = {}, count] = [values.get(id), book.of(id).length];
    const best = possible.sort((x, y) => y - x).slice(0, Math.max(maximum, count));
    return { worth, best: best.reduce((x, y) => x + y, 0), weight: weights[at] ?? NaN, isServed: count > 0 };
  });
  const served = people.filter(({ isServed }) => isServed);
  const highest = Math.max(0, ...served.map(({ best }) => best));
  const behind = served.filter(({ worth, best }) => worth < best * (1 - ROUNDING));
  const lowest = Math.min(highest, ...behind.map(({ worth }) => worth));
  const areWeights = people.every(({ weight, isServed }) => weight === 0 || (isServed && weight > 0));
  if (!areWeights || !isNear(level, lowest) || bound < level * (1 - ROUNDING)) return false;
  if (isNear(bound, highest)) return true;
  const sumOf = (of: (one: (typeof people)[number]) => number) => people.reduce((sum, one) => sum + of(one), 0);
  const wantedAt = (high: number): number => sumOf(({ weight, best }) => weight * Math.min(high, best));
  const raised = sumOf(({ weight, best }) => (best > bound ? weight : 0));
  if (raised === 0 || raised < LEAST * sumOf(({ weight }) => weight) || bound >= highest) return false;
  const weightOf = new Map(problem.people.map(({ id }, at) => [id, weights[at] ?? NaN]));
  const count = (a: string, b: string): number => (weightOf.get(a) ?? NaN) + (weightOf.get(b) ?? NaN);
  const pairs = problem.pairs.map(([a, b, value, must = false]) => [a, b, value * count(a, b), must] as const);
  const raising = { ...problem, pairs };
  const most = recomputeBound(raising, prices, book.met);
  if (!arePrices(raising, prices, -Infinity, certificate.belowMinimum)) return false;
  return wantedAt(bound * (1 - ROUNDING)) <= most && most <= wantedAt(bound * (1 + ROUNDING));
}

/** JSON with sorted keys and no spaces. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, content: unknown) => {
    if (content === null || typeof content !== 'object' || Array.isArray(content)) return content;
    return Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

async function hash(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
