import type { Pace } from '../../pace.js';
import { Best, type Bounds, type Choices, listsOf, rangeOf } from './choices.js';
import { Lists } from './lists.js';
import { type Alone, MutualPairs } from './mutual-pairs.js';
import { findPrices, scaleOf } from './prices.js';
import { provenBound } from './proven-bound.js';
import { type Blocked, Repair } from './repair.js';

/** How many times prices move before lists are made. */
const STEPS = 300;
/** The first circle in which exchanges are looked for, as a share of what competing values differ by. */
const NEAR_BY = 0.01;

/** Somebody who is shown less often than they should, and why it cannot be helped. */
export interface Short {
  readonly person: number;
  readonly blocked: Blocked;
}

/** Lists within their bounds, with the prices that prove how good they are. */
export interface FairLists {
  readonly lists: Lists;
  readonly prices: Float64Array;
  /** What no lists within these bounds can exceed; never below `value`. */
  readonly bound: number;
  readonly value: number;
  readonly short: readonly Short[];
  readonly alone: readonly Alone[];
}

/** Where people may not be shown as often as there are places in the lists, the places are shared out evenly. */
function withinReach(choices: Choices, bounds: Bounds): Bounds {
  const showings = new Int32Array(choices.people);
  for (const person of choices.to) showings[person] = (showings[person] ?? 0) + 1;
  const room = bounds.atMost.reduce((sum, most, person) => sum + Math.min(most, showings[person] ?? 0), 0);
  const places = bounds.length.map((length, list) => {
    const [first, end] = rangeOf(choices, list);
    return Math.min(length, end - first);
  });
  const upTo = (level: number) => places.reduce((sum, most) => sum + Math.min(most, level), 0);
  if (upTo(Infinity) <= room) return bounds;
  let level = 0;
  while (upTo(level + 1) <= room) level++;
  let left = room - upTo(level);
  return { ...bounds, length: places.map((most) => (most <= level ? most : left-- > 0 ? level + 1 : level)) };
}

function fill(lists: Lists, length: Int32Array, prices: Float64Array): void {
  const { choices } = lists;
  const best = new Best(length.reduce((a, b) => Math.max(a, b), 0));
  const lowest = prices.reduce((a, b) => Math.min(a, b), 0);
  for (let list = 0; list < listsOf(choices); list++) {
    best.take(choices, list, length[list] ?? 0, prices, lowest);
    for (let at = 0; at < best.length; at++) lists.put(best.entries[at] ?? 0);
  }
}

async function bringWithin(lists: Lists, repair: Repair, pace: Pace): Promise<Short[]> {
  const short: Short[] = [];
  const { atMost, atLeast } = lists.bounds;
  for (let person = 0; person < lists.choices.people; person++) {
    while ((lists.shown[person] ?? 0) > (atMost[person] ?? 0)) {
      repair.relieve(person);
      await pace.worked(4);
    }
  }
  for (let person = 0; person < lists.choices.people; person++) {
    while ((lists.shown[person] ?? 0) < (atLeast[person] ?? 0)) {
      const blocked = repair.raise(person);
      await pace.worked(4);
      if (!blocked) continue;
      short.push({ person, blocked });
      break;
    }
  }
  for (let person = 0; person < lists.choices.people; person++) {
    repair.settle(person);
    await pace.worked(1);
  }
  return short;
}

/**
 * Takes choices, bounds and which list is whose; gives lists as full as they can be in which nobody is shown more often
 * than `atMost`, less often than `atLeast` only with a proof that it could not be helped, and each of `newcomers` in a
 * list whose owner is in theirs, where there is a way. The lists are made by the prices of a projected subgradient and
 * brought within the bounds by shortest chains of exchanges. Deterministic.
 */
export async function fairLists(
  choices: Choices,
  bounds: Bounds,
  { owners, newcomers = [], steps = STEPS }: { owners: Int32Array; newcomers?: readonly number[]; steps?: number },
  pace: Pace,
): Promise<FairLists> {
  const reachable = withinReach(choices, bounds);
  const { prices } = await findPrices(choices, reachable, steps, pace);
  const lists = new Lists(choices, bounds);
  fill(lists, reachable.length, prices);
  const repair = new Repair(lists, prices, NEAR_BY * scaleOf(choices, bounds));
  await bringWithin(lists, repair, pace);
  const mutual = new MutualPairs(lists, owners, prices);
  const alone = mutual.promise(newcomers);
  const short = await bringWithin(lists, repair, pace);
  return {
    lists,
    prices,
    bound: provenBound(lists, reachable, prices),
    value: lists.value(),
    short,
    alone: mutual.without(newcomers, alone),
  };
}
