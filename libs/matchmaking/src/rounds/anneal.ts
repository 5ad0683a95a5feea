/** A weight is settled while the temperature falls from the first to the second of these shares of it. */
const HOT = 0.5;
const COLD = 0.1;
/** The temperature is set anew, and the best state kept, every so many steps. */
const STRETCH = 512;

/** Something that anneals: one random change is looked at, and taken where its cost fits the budget. */
export interface Annealed {
  readonly cost: number;
  /** Tries one change and takes it if it costs at most `budget`. */
  step(budget: number): void;
  /** Keeps the present state as the best. */
  keep(): void;
}

/** What counts, where to stop, how many exchanges are tried, and the chance to go by. */
export interface AnnealOptions {
  /** The greatest first; one that stands there twice is given twice the steps. */
  readonly weights: readonly number[];
  /** A cost that cannot be undercut. */
  readonly floor: number;
  readonly steps: number;
  readonly rng: () => number;
}

/**
 * Simulated annealing (Kirkpatrick et al. 1983) for costs of several magnitudes: takes the weights in use, the greatest
 * first, and settles one after the other, so that the steps are not lost between them. Stops at a cost of `floor`; gives
 * the best cost, which is kept.
 */
export function anneal(state: Annealed, { weights, floor, steps, rng }: AnnealOptions): number {
  let best = state.cost;
  state.keep();
  for (const weight of weights) {
    const share = Math.floor(steps / weights.length);
    for (let step = 0; step < share && state.cost - floor >= weight; step += STRETCH) {
      const temperature = weight * HOT * (COLD / HOT) ** (step / share);
      for (let i = 0; i < STRETCH; i++) state.step(-temperature * Math.log(1 - rng()));
      if (state.cost >= best) continue;
      best = state.cost;
      state.keep();
    }
  }
  return best;
}
