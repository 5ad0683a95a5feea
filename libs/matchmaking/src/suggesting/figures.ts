import { type Choices, type FairLists, rangeOf } from './exposure/index.js';

/** How evenly and how mutually people are shown, over all lists. Shares are in [0, 1]. */
export interface ShownFigures {
  /** The share of people who are in at least one list, and how many are in none. */
  readonly coverage: number;
  readonly neverShown: number;
  /** How often the most shown and the least shown person is in a list. */
  readonly mostShown: number;
  readonly leastShown: number;
  /** Gini coefficient of how often people are shown: 0 all alike, towards 1 all attention on one. */
  readonly gini: number;
  /** How often the least shown tenth is shown, as a share of what it would be if all were shown alike. */
  readonly worstDecile: number;
  /** The share of suggestions that are mutual: the other finds this person in their list as well. */
  readonly mutualShare: number;
}

/** How good and how fair lists are. Shares are in [0, 1]. */
export interface ExposureFigures extends ShownFigures {
  /** What all lists are worth: the sum of the mutual scores in them. */
  readonly value: number;
  /** What they would be worth if everyone got the best for them, whoever is shown how often. */
  readonly naiveValue: number;
  /** What no lists within the same bounds can exceed. */
  readonly bound: number;
  /** `(bound - value) / bound`; 0 where the bound is not above 0. */
  readonly gap: number;
  /** What the person who gives up most keeps of what their naive list would be worth to them. */
  readonly leastKept: number;
  /** The share of people who would rather have somebody else's list, and how much more it is worth to them on average. */
  readonly envious: number;
  readonly envy: number;
}

/** Envy compares lists with lists: of more than this many every second, third, ... is looked at. */
const MOST_COMPARED = 1000;

function spread(shown: Int32Array): Pick<ExposureFigures, 'gini' | 'worstDecile'> {
  const sorted = shown.toSorted();
  const n = sorted.length;
  const total = sorted.reduce((sum, times) => sum + times, 0);
  if (total === 0) return { gini: 0, worstDecile: 1 };
  const weighted = sorted.reduce((sum, times, index) => sum + (2 * (index + 1) - n - 1) * times, 0);
  const tenth = Math.max(1, Math.floor(n / 10));
  const least = sorted.subarray(0, tenth).reduce((sum, times) => sum + times, 0);
  return { gini: weighted / (n * total), worstDecile: least / tenth / (total / n) };
}

function naiveValues(choices: Choices, length: Int32Array): Float64Array {
  return Float64Array.from(length, (most, list) => {
    const [first, end] = rangeOf(choices, list);
    return choices.weight.subarray(first, Math.min(end, first + most)).reduce((sum, weight) => sum + weight, 0);
  });
}

function leastKept(fair: FairLists, naive: Float64Array): number {
  return naive.reduce((least, best, list) => Math.min(least, best > 0 ? contents(fair, list).value / best : 1), 1);
}

/** The people in each list, and what they are worth to its owner. */
function contents({ lists }: FairLists, list: number): { people: number[]; value: number } {
  const entries = [...lists.entries(list)];
  return {
    people: entries.map((entry) => lists.choices.to[entry] ?? 0),
    value: entries.reduce((sum, entry) => sum + (lists.choices.weight[entry] ?? 0), 0),
  };
}

/** A list is worth to another what those in it are worth to them; who may not be shown to them counts nothing. */
function envyOf(fair: FairLists): Pick<ExposureFigures, 'envious' | 'envy'> {
  const { choices, size } = fair.lists;
  const every = Math.ceil(size.length / MOST_COMPARED);
  const compared = [...size.keys()].filter((list) => list % every === 0);
  const all = compared.map((list) => contents(fair, list));
  const worth = new Float64Array(choices.people);
  let envious = 0;
  let envy = 0;
  for (const [at, list] of compared.entries()) {
    const [first, end] = rangeOf(choices, list);
    for (let entry = first; entry < end; entry++) worth[choices.to[entry] ?? 0] = choices.weight[entry] ?? 0;
    const own = all[at]?.value ?? 0;
    const best = all.reduce(
      (most, { people }) =>
        Math.max(
          most,
          people.reduce((sum, one) => sum + (worth[one] ?? 0), 0),
        ),
      own,
    );
    worth.fill(0);
    if (best <= own * (1 + 1e-9)) continue;
    envious++;
    envy += own > 0 ? best / own - 1 : 1;
  }
  return { envious: envious / Math.max(1, compared.length), envy: envy / Math.max(1, compared.length) };
}

function mutualShare(people: number, lists: Lists): number {
  const pairs = new Set<number>();
  for (const [owner, others] of lists) for (const other of others) pairs.add(owner * people + other);
  let mutual = 0;
  for (const pair of pairs) if (pairs.has((pair % people) * people + Math.floor(pair / people))) mutual++;
  return pairs.size === 0 ? 1 : mutual / pairs.size;
}

/** Whose lists they are and whom they show, by numbers. */
type Lists = ReadonlyArray<readonly [owner: number, others: readonly number[]]>;

/** Takes how many people there are and the lists of some or all of them; gives their figures in O(suggestions). */
export function shownFigures(people: number, lists: Lists): ShownFigures {
  const shown = new Int32Array(people);
  for (const [, others] of lists) for (const other of others) shown[other] = (shown[other] ?? 0) + 1;
  const never = shown.reduce((count, times) => count + (times === 0 ? 1 : 0), 0);
  return {
    coverage: 1 - never / Math.max(1, people),
    neverShown: never,
    mostShown: shown.reduce((a, b) => Math.max(a, b), 0),
    leastShown: shown.reduce((a, b) => Math.min(a, b), Infinity),
    ...spread(shown),
    mutualShare: mutualShare(people, lists),
  };
}

/** Takes fair lists and whose they are; gives their figures in O(entries), and O(m²) for at most 1,000 lists' envy. */
export function figuresOf(fair: FairLists, owners: Int32Array): ExposureFigures {
  const { lists, value, bound } = fair;
  const naive = naiveValues(lists.choices, lists.bounds.length);
  const all = Array.from(owners, (owner, list) => [owner, contents(fair, list).people] as const);
  return {
    value,
    naiveValue: naive.reduce((sum, one) => sum + one, 0),
    bound,
    gap: bound > 0 ? Math.max(0, (bound - value) / bound) : 0,
    ...shownFigures(lists.choices.people, all),
    leastKept: leastKept(fair, naive),
    ...envyOf(fair),
  };
}
