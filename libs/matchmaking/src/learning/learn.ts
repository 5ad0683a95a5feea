import { normalized, type Worth, WORTHS } from '../scoring/weights.js';
import type { PartName, Weights } from '../types.js';
import { solve } from './solve.js';

/**
 * What somebody did about one of the others, and the parts that the pair's score had. `weights` are those it was scored by
 * (`weightsBetween` the two); the ones to learn from unless said. `value` in [-1, 1]: how glad they are of the other. `SIGNALS` has the values that the product gives to what people do.
 */
export interface Signal {
  readonly parts: ReadonlyArray<{ readonly name: PartName; readonly value: number }>;
  readonly value: number;
  readonly weights?: Weights;
}

/**
 * How much what people do says of whether they want to meet: a rating says most, a decline little, a no-show less. A
 * rating is the deed of whoever gives it, a no-show of whoever did not come.
 */
export const SIGNALS = {
  mustMeet: 1,
  wouldLike: 0.6,
  ratherNot: -0.8,
  requestSent: 0.5,
  requestAccepted: 0.6,
  requestDeclined: -0.3,
  ratedGood: 1,
  ratedPoor: -1,
  noShow: -0.2,
} as const;

/** How many signals weigh as much as what was believed before. */
const PRIOR = 20;
/** No worth becomes less than half or more than twice what it was. */
const MOST = Math.LN2;

const GROUND: Readonly<Partial<Record<PartName, Worth>>> = {
  'both-ways': 'expertise',
  'they-give': 'expertise',
  'you-give': 'expertise',
  'common-ground': 'common',
  intents: 'intents',
  'common-language': 'language',
  'common-group': 'group',
  newcomer: 'newcomer',
};

/** How far each ground is met by a pair, in [0, 1], in the order of the worths. */
function met({ parts, weights: scoredBy }: Signal, before: Weights): number[] {
  const weights = scoredBy ? normalized(scoredBy) : before;
  const sums = new Map<Worth, number>();
  for (const { name, value } of parts) {
    const ground = GROUND[name];
    if (ground) sums.set(ground, (sums.get(ground) ?? 0) + value);
  }
  return WORTHS.map((worth) => (weights[worth] === 0 ? 0 : (sums.get(worth) ?? 0) / weights[worth]));
}

/**
 * Takes weights and signals, in any order; gives weights moved towards what the signals show: the worths by the ridge
 * regression of the values on how far each ground was met (Hoerl and Kennard 1970), with a prior as strong as 20 signals,
 * each bounded to half and twice what it was. No signals leave the weights as they are. Throws a RangeError on a value
 * outside [-1, 1] and on weights that are none.
 */
export function learn(weights: Weights, signals: readonly Signal[]): Weights {
  const before = normalized(weights);
  if (signals.length === 0) return weights;
  const size = WORTHS.length;
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j): number => (i === j ? PRIOR : 0)),
  );
  const right = Array.from({ length: size }, () => 0);
  const rows = signals.map((signal) => met(signal, before));
  const means = WORTHS.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length);
  for (const [index, signal] of signals.entries()) {
    if (!(Math.abs(signal.value) <= 1)) throw new RangeError(`signals[${index}].value must be from -1 to 1`);
    // A pair that has more of a ground than people usually meet says something of it; the mean is shrunk to a half.
    const row = (rows[index] ?? []).map((value, k) => value - shrunk(means[k] ?? 0, signals.length));
    for (const [i, one] of row.entries()) {
      right[i] = (right[i] ?? 0) + one * signal.value;
      const line = matrix[i];
      if (line) for (const [j, two] of row.entries()) line[j] = (line[j] ?? 0) + one * two;
    }
  }
  const moved = solve(matrix, right);
  const worths = WORTHS.map((name, k) => [name, before[name] * Math.exp(bounded(moved[k] ?? 0))] as const);
  return normalized({ ...before, ...Object.fromEntries(worths) });
}

const bounded = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

/** The mean of few signals is chance: it counts only as far as there are many. */
const shrunk = (mean: number, count: number): number => (mean * count + 0.5 * PRIOR) / (count + PRIOR);
