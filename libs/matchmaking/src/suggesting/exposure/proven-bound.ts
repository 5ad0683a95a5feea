import { Best, type Bounds, type Choices, listsOf, rangeOf } from './choices.js';
import type { Lists } from './lists.js';
import { boundOf } from './prices.js';

/** Rounding of sums of this many numbers stays far below this share of them. */
const ROUNDING = 1e-12;

/** What a bound gains where a list may hold less than it could, because some of its best are worth less than nothing. */
function shortage(lists: Lists, length: Int32Array, prices: Float64Array, best: Best): number {
  const { choices } = lists;
  const lowest = prices.reduce((a, b) => Math.min(a, b), 0);
  let sum = 0;
  for (let list = 0; list < listsOf(choices); list++) {
    const [first, end] = rangeOf(choices, list);
    const most = length[list] ?? 0;
    if ((lists.size[list] ?? 0) >= Math.min(most, end - first)) continue;
    best.take(choices, list, most, prices, lowest);
    for (let at = 0; at < best.length; at++) sum += Math.max(0, -priced(choices, best.entries[at] ?? 0, prices));
  }
  return sum;
}

function priced({ to, weight }: Choices, entry: number, prices: Float64Array): number {
  return (weight[entry] ?? 0) - (prices[to[entry] ?? 0] ?? 0);
}

/**
 * Takes lists, how long they were to be and prices; gives what no lists can be worth that keep the bounds as far as
 * these do: a list that had to stay short may be short, and who could not be shown often enough need not be.
 */
export function provenBound(lists: Lists, reachable: Bounds, prices: Float64Array): number {
  const { choices, shown } = lists;
  const kept: Bounds = {
    length: reachable.length.map((length, list) => Math.max(length, lists.size[list] ?? 0)),
    atLeast: reachable.atLeast.map((least, person) => Math.min(least, shown[person] ?? 0)),
    atMost: reachable.atMost,
  };
  const best = new Best(kept.length.reduce((a, b) => Math.max(a, b), 0));
  const bound =
    boundOf(choices, kept, prices, new Int32Array(choices.people), best) + shortage(lists, kept.length, prices, best);
  return bound + ROUNDING * (1 + Math.abs(bound));
}
