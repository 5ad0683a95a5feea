import { chance } from '../chance.js';
import { anneal, type Annealed, type AnnealOptions } from './anneal.js';
import { fewestTogether, repeatsBound } from './bounds.js';
import { bridgeTrios } from './bridges.js';
import { costsOf, WEIGHT, type Costs } from './costs.js';
import { figuresOf, type Bounds } from './figures.js';
import { compare, layouts, type Layout } from './layout.js';
import { Seating } from './seating.js';
import { startOf, type Way } from './start.js';
import type { RoundsOptions, RoundsPlan, RoundsProblem, RoundsStart } from './types.js';
import { unservedWishes } from './unserved.js';
import { writeRounds } from './write-rounds.js';

const STEPS = 900_000;
/** How much more the search alone may take. */
const BARE = 4;

/**
 * Takes people, tables and rounds; gives who sits with whom in each round that is still to be held, so that first nobody
 * meets twice, then the mix and the wishes are served as far as they can be. Everybody who is there has a seat, or pauses
 * where there are too few. The same problem, seed and steps give the same plan, in whatever order the people are listed.
 */
export function planRounds(problem: RoundsProblem, { seed = 1, steps = STEPS }: RoundsOptions = {}): RoundsPlan {
  const rng = chance(seed);
  const ordered = inOrder(problem);
  const plan = layouts(ordered);
  const costs = costsOf(ordered);
  const bounds = boundsOf(ordered, plan);
  const weights = weightsOf(ordered);
  const floor = floorOf(ordered, bounds, costs, plan);
  const ways: Way[] = ['construct', ...(ordered.held?.length ? ['recover' as const] : []), 'bare'];
  let best: Attempt | undefined;
  for (const way of ways) {
    if (best && best.seating.cost - floor.all < WEIGHT.repeat) break;
    const next = attempt(ordered, plan, costs, { weights, floor, steps, rng, way });
    if (!best || next.seating.cost < best.seating.cost) best = next;
  }
  const { seating, kind } = best as Attempt;
  bridgeTrios(ordered, seating);
  return {
    problem,
    rounds: writeRounds(ordered, seating),
    figures: figuresOf(ordered, seating, bounds, kind),
    unserved: unservedWishes(ordered, seating, costs),
  };
}

interface AttemptOptions {
  readonly weights: readonly number[];
  readonly floor: { readonly mix: number; readonly all: number };
  readonly steps: number;
  readonly rng: () => number;
  readonly way: Way;
}

interface Attempt {
  readonly seating: Seating;
  readonly kind: RoundsStart;
}

/** One start and the search from it: first in the rounds that the start left with repeats, then in all for the mix. */
function attempt(
  problem: RoundsProblem,
  plan: readonly Layout[],
  costs: Costs,
  { weights, floor, steps, rng, way }: AttemptOptions,
): Attempt {
  const third = Math.ceil(steps / 3);
  const start = startOf(problem, plan, costs, { weights, floor: floor.mix, steps: third, rng, way });
  const search = new Search(new Seating(plan, costs, start.orders, pausesHeld(problem)), rng);
  search.open(start.isIntact.map((isIntact, round) => !isIntact || search.seating.hasRepeat(round)));
  const hot = way === 'bare' ? steps * BARE : third;
  search.run({ weights: [WEIGHT.repeat, WEIGHT.repeat, ...weights], floor: floor.all, steps: hot, rng });
  search.open(plan.map(() => true));
  search.run({ weights, floor: floor.all, steps: third, rng });
  return { seating: search.seating, kind: start.kind };
}

/** The same problem, whatever order its lists came in. */
function inOrder(problem: RoundsProblem): RoundsProblem {
  const unique = new Map((problem.wishes ?? []).map((wish) => [JSON.stringify(wish), wish]));
  return {
    ...problem,
    people: [...problem.people].sort((a, b) => compare(a.id, b.id)),
    wishes: [...unique.values()].sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])),
  };
}

function boundsOf(problem: RoundsProblem, plan: readonly Layout[]): Bounds {
  return {
    repeats: repeatsBound(problem, plan),
    sameOrganization: fewestTogether(plan, (person) => problem.people[person]?.organization),
    newcomersTogether: fewestTogether(plan, (person) => (problem.people[person]?.newcomer ? 'newcomer' : undefined)),
  };
}

/** The weights of what the mix asks for, the greatest first. */
function weightsOf({ people, mix = {}, wishes = [] }: RoundsProblem): number[] {
  const weights: number[] = [];
  if (mix.organization !== 'any' && people.some((one) => one.organization !== undefined))
    weights.push(WEIGHT.organization);
  if (wishes.length > 0) weights.push(WEIGHT.wish);
  if (mix.newcomers !== 'any' && people.some((one) => one.newcomer)) weights.push(WEIGHT.newcomers);
  if (mix.expertise !== undefined && mix.expertise !== 'any') weights.push(WEIGHT.expertise);
  return weights;
}

/** What no plan costs less than: the mix alone, and with the repeats. */
function floorOf(
  problem: RoundsProblem,
  bounds: Bounds,
  { wish }: Costs,
  plan: readonly Layout[],
): { mix: number; all: number } {
  const { mix = {} } = problem;
  if (mix.expertise === 'gather') return { mix: -Infinity, all: -Infinity };
  const wishes = wish.reduce((sum, gain) => sum + gain, 0) / 2;
  const organization = mix.organization === 'any' ? 0 : WEIGHT.organization * bounds.sameOrganization;
  const newcomers = mix.newcomers === 'any' ? 0 : WEIGHT.newcomers * bounds.newcomersTogether;
  const least = organization + newcomers - wishes;
  return { mix: least, all: least + WEIGHT.repeat * bounds.repeats + pausesFloor(problem, plan) };
}

/** The cost of as many pauses as there must be, each given to whoever had fewest. */
function pausesFloor(problem: RoundsProblem, plan: readonly Layout[]): number {
  const pauses = pausesHeld(problem);
  let cost = 0;
  for (let left = plan.reduce((sum, { pausing }) => sum + pausing, 0); left > 0; left--) {
    const least = pauses.indexOf(Math.min(...pauses));
    cost += WEIGHT.pause * (2 * (pauses[least] ?? 0) + 1);
    pauses[least] = (pauses[least] ?? 0) + 1;
  }
  return cost;
}

function pausesHeld({ people, held = [] }: RoundsProblem): Int32Array {
  const pauses = held.flatMap(({ pausing }) => pausing);
  return Int32Array.from(people, ({ id }) => pauses.filter((one) => one === id).length);
}

/** Exchanges of two people of one round, in the rounds that are open for them. */
class Search implements Annealed {
  rounds: number[] = [];
  private best: Int32Array[] = [];

  constructor(
    public seating: Seating,
    private readonly rng: () => number,
  ) {}

  get cost(): number {
    return this.seating.cost;
  }

  /** Opens those rounds in which there is more than one table. */
  open(isOpen: readonly boolean[]): void {
    const { rounds } = this.seating;
    this.rounds = [...rounds.keys()].filter((round) => isOpen[round] && (rounds[round]?.tableOf.at(-1) ?? 0) > 0);
  }

  /** Anneals the open rounds and goes to the best seats that were found. */
  run(options: AnnealOptions): void {
    if (this.rounds.length === 0) return;
    anneal(this, options);
    this.seating = this.seating.with(this.best);
  }

  step(budget: number): void {
    const { seating, rng } = this;
    const round = this.rounds[Math.floor(rng() * this.rounds.length)] as number;
    const { tableOf } = seating.rounds[round] as { tableOf: Int32Array };
    const x = Math.floor(rng() * tableOf.length);
    const y = Math.floor(rng() * tableOf.length);
    if (tableOf[x] === tableOf[y]) return;
    const cost = seating.exchangeCost(round, x, y);
    if (cost <= budget) seating.exchange(round, x, y, cost);
  }

  keep(): void {
    this.best = this.seating.orders();
  }
}
