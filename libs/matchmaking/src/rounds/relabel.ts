import { anneal, type Annealed, type AnnealOptions } from './anneal.js';
import { WEIGHT, type Costs } from './costs.js';
import type { Design } from './designs.js';

/**
 * Decides who is which point of a design: however people are exchanged, nobody meets twice, and the mix can be anything.
 * Takes the people in the order in which they fill the points; gives the person of each point, -1 for an empty chair, and the cost.
 */
export function relabel(
  design: Design,
  order: readonly number[],
  costs: Costs,
  options: AnnealOptions,
): { readonly labels: Int32Array; readonly cost: number } {
  const state = new Labels(design, order, costs, options.rng);
  const cost = anneal(state, options);
  return { labels: state.best.map((person) => (person < costs.people ? person : -1)), cost };
}

class Labels implements Annealed {
  cost = 0;
  best: Int32Array;
  /** Whom each point meets in the design. */
  private readonly neighbours: Int32Array[];
  /** Costs of pairs of labels: people, then empty chairs, which should not be at one table. */
  private readonly pair: Int32Array;
  private readonly label: Int32Array;

  constructor(
    design: Design,
    order: readonly number[],
    costs: Costs,
    private readonly rng: () => number,
  ) {
    const { points } = design;
    this.neighbours = neighboursOf(design);
    this.pair = pairCosts(costs, points - order.length);
    this.width = costs.people + points - order.length;
    this.label = Int32Array.from({ length: points }, (_, i) => order[i] ?? costs.people + i - order.length);
    this.best = this.label.slice();
    for (let point = 0; point < points; point++) this.cost += this.costAt(point, this.label[point] as number, -1) / 2;
  }

  private readonly width: number;

  keep(): void {
    this.best.set(this.label);
  }

  step(budget: number): void {
    const { label, rng } = this;
    const x = Math.floor(rng() * label.length);
    const y = Math.floor(rng() * label.length);
    if (x === y) return;
    const [p, q] = [label[x] as number, label[y] as number];
    const before = this.costAt(x, p, y) + this.costAt(y, q, x);
    const cost = this.costAt(x, q, y) + this.costAt(y, p, x) - before;
    if (cost > budget) return;
    label[x] = q;
    label[y] = p;
    this.cost += cost;
  }

  /** What a label costs at a point, but for whoever is at point `but`. */
  private costAt(point: number, who: number, but: number): number {
    const near = this.neighbours[point] as Int32Array;
    const { label, pair, width } = this;
    let cost = 0;
    for (let i = 0; i < near.length; i++) {
      const other = near[i] as number;
      if (other !== but) cost += pair[who * width + (label[other] as number)] as number;
    }
    return cost;
  }
}

function neighboursOf({ points, rounds }: Design): Int32Array[] {
  const lists = Array.from({ length: points }, (): number[] => []);
  for (const table of rounds.flat()) for (const a of table) for (const b of table) if (a !== b) lists[a]?.push(b);
  return lists.map((list) => Int32Array.from(list));
}

function pairCosts({ people, each, wish, met }: Costs, chairs: number): Int32Array {
  const width = people + chairs;
  const pair = new Int32Array(width * width);
  for (let a = 0; a < width; a++)
    for (let b = 0; b < width; b++) {
      const i = a * people + b;
      if (a < people && b < people) {
        const already = met[i] as number;
        pair[a * width + b] = (each[i] as number) + WEIGHT.repeat * already - (already === 0 ? (wish[i] as number) : 0);
      } else if (a >= people && b >= people) pair[a * width + b] = WEIGHT.apart;
    }
  return pair;
}
