import { release, take, type Choice } from './choice.js';
import type { Graph } from './graph.js';
import { Heap } from './heap.js';
import { mostOfEach, type AssignProblem } from './types.js';

/** How many nodes one search looks at before it gives up, and how often everybody gets a turn. */
const NODES = 4000;
const ROUNDS = 8;
/** The least gain worth a change, as a share of the highest price: less is rounding. */
const LEAST_GAIN = 1e-10;

/**
 * Mends a choice by alternating paths: somebody with room takes a pair, the other gives one up for it, who is left takes
 * another, and so on. With prices as potentials every step costs what it strays from them (0 or more), so the best path
 * is the shortest and Dijkstra's search ends early. Changes `choice`; gives what was gained.
 * In odd cycles a shortest walk may use a pair twice; such walks are not taken, so the optimum is not certain.
 */
export function improve(
  problem: AssignProblem,
  graph: Graph,
  choice: Choice,
  { prices, reduced, isOver }: { prices: Float64Array; reduced: Float64Array; isOver?: () => boolean },
): number {
  const search = new PathSearch(problem, graph, choice, prices, reduced);
  let gained = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const open = [...prices.keys()]
      .filter((person) => (choice.room[person] ?? 0) > 0 && ((prices[person] ?? 0) > 0 || search.isShort(person)))
      .sort((a, b) => (prices[b] ?? 0) - (prices[a] ?? 0) || a - b);
    const before = gained;
    for (const person of open) {
      if (isOver?.()) return gained;
      while ((choice.room[person] ?? 0) > 0) {
        const gain = search.augment(person);
        if (gain === undefined) break;
        gained += gain;
      }
    }
    if (gained === before) break;
  }
  return gained;
}

/** Nodes 2 * person: lacks a pair; 2 * person + 1: has one too many. */
class PathSearch {
  private readonly distance: Float64Array;
  private readonly by: Int32Array;
  private readonly seen: Int32Array;
  private readonly heap = new Heap();
  private readonly leastGain: number;
  private readonly most: Int32Array;
  /** What it is worth to give somebody their least, and what the end of a path adds at most. */
  private readonly dearest: number;
  private readonly highest: number;
  private search = 0;

  constructor(
    private readonly problem: AssignProblem,
    private readonly graph: Graph,
    private readonly choice: Choice,
    private readonly prices: Float64Array,
    private readonly reduced: Float64Array,
  ) {
    this.most = mostOfEach(problem);
    const highest = prices.reduce((most, price) => Math.max(most, price), 0);
    this.leastGain = LEAST_GAIN * highest;
    this.dearest = problem.least
      ? 4 * (problem.weight.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1)
      : 0;
    this.highest = highest + this.dearest;
    this.distance = new Float64Array(2 * problem.people);
    this.by = new Int32Array(2 * problem.people);
    this.seen = new Int32Array(2 * problem.people);
  }

  /** Takes the best path that begins with `person` taking a pair; gives what that adds to the value, undefined where none gains. */
  augment(person: number): number | undefined {
    this.search++;
    this.heap.clear();
    this.reach(2 * person, 0, -1);
    const own = (this.prices[person] ?? 0) + (this.isShort(person) ? this.dearest : 0);
    let best = { gain: this.leastGain, node: -1 };
    for (let looked = 0; looked < NODES && this.heap.size > 0; looked++) {
      const far = this.heap.least;
      const node = this.heap.pop();
      if (far > (this.distance[node] ?? 0)) continue;
      // Whoever ends the path has room, and nobody gains more by it than the dearest, or has their least by it.
      if (own + this.highest - far <= best.gain) break;
      const gain = own - far + this.gainAtEnd(node, person);
      if (gain > best.gain && this.isSimple(node)) best = { gain, node };
      this.expand(node, far);
    }
    return best.node < 0 ? undefined : this.apply(best.node);
  }

  private reach(node: number, distance: number, by: number): void {
    if (this.seen[node] === this.search && (this.distance[node] ?? 0) <= distance) return;
    this.seen[node] = this.search;
    this.distance[node] = distance;
    this.by[node] = by;
    this.heap.push(distance, node);
  }

  private expand(node: number, far: number): void {
    const { start, other, pair } = this.graph;
    const person = node >> 1;
    const hasTooMany = node & 1;
    for (let at = start[person] ?? 0; at < (start[person + 1] ?? 0); at++) {
      const next = pair[at] ?? 0;
      if (this.choice.taken[next] !== hasTooMany) continue;
      const value = this.reduced[next] ?? 0;
      const cost = Math.max(0, hasTooMany ? value : -value);
      this.reach(2 * (other[at] ?? 0) + 1 - hasTooMany, far + cost, next);
    }
  }

  /** What the price of the last person adds: they fill a room, or are left with one. */
  private gainAtEnd(node: number, first: number): number {
    const person = node >> 1;
    const price = this.prices[person] ?? 0;
    if (!(node & 1)) return node === 2 * first || this.spare(person) <= 0 ? -Infinity : -price;
    if ((this.choice.room[person] ?? 0) <= (person === first ? 1 : 0)) return -Infinity;
    return price + (person !== first && this.isShort(person) ? this.dearest : 0);
  }

  /** Whether somebody has less than their least. */
  isShort(person: number): boolean {
    return this.spare(person) < 0;
  }

  /** How many pairs somebody has beyond their least. */
  private spare(person: number): number {
    return (this.most[person] ?? 0) - (this.choice.room[person] ?? 0) - (this.problem.least?.[person] ?? 0);
  }

  private pathTo(node: number): number[] {
    const path: number[] = [];
    for (let at = node, by = this.by[at] ?? -1; by >= 0; by = this.by[at] ?? -1) {
      path.push(by);
      const { from, to } = this.problem;
      const before = from[by] === at >> 1 ? (to[by] ?? 0) : (from[by] ?? 0);
      at = 2 * before + 1 - (at & 1);
    }
    return path.reverse();
  }

  private isSimple(node: number): boolean {
    const path = this.pathTo(node);
    return new Set(path).size === path.length;
  }

  private apply(node: number): number {
    const path = this.pathTo(node);
    let gain = 0;
    for (const [step, pair] of path.entries()) {
      const change = step % 2 === 0 ? take : release;
      change(this.problem, this.choice, pair);
      gain += (step % 2 === 0 ? 1 : -1) * (this.problem.weight[pair] ?? 0);
    }
    return gain;
  }
}
