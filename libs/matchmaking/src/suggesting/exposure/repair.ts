import { rangeOf } from './choices.js';
import type { Lists } from './lists.js';
import { Queue } from './queue.js';

/**
 * A proof that some people cannot all be shown as often as they should: whoever may show one of `people` and is none
 * of `lists` shows them already, and the places of `lists` are all taken by them.
 */
export interface Blocked {
  readonly people: readonly number[];
  readonly lists: readonly number[];
}

/** A search widens its circle by this factor, and looks everywhere once it is this much wider than at first. */
const WIDER = 8;
const FAR = 512;

/** How a search came to a person: `put` goes into a list and `drop` out of it, or there was room (`drop` is -1). */
interface Link {
  readonly before: number;
  readonly put: number;
  readonly drop: number;
}

type Step = (at: number) => void;
type IsEnd = (at: number) => boolean;

/** Where a search begins, how it goes on and where it may end, and what it may cost. */
interface Search {
  readonly from: number;
  readonly expand: Step;
  readonly isEnd: IsEnd;
  readonly sign: number;
  readonly below: number;
}

/** A gain below this is rounding. */
const WORTHWHILE = 1e-12;

/**
 * The cheapest chains of exchanges that bring somebody within their bounds: a shortest path over people, where a step
 * exchanges one for the next in one list and costs what the list loses under the prices (Dijkstra; near the optimum of
 * the prices nearly all steps cost something, the rest count as free).
 */
export class Repair {
  private readonly distance: Float64Array;
  private readonly links = new Map<number, Link>();
  private reached: number[] = [];
  private queue = new Queue();
  private best = { total: Infinity, link: undefined as Link | undefined, end: -1 };
  private readonly lowest: number;
  private radius = Infinity;
  private isCut = false;
  private keepsPins = false;

  constructor(
    private readonly lists: Lists,
    private readonly prices: Float64Array,
    private readonly nearBy: number,
  ) {
    this.distance = new Float64Array(lists.choices.people).fill(Infinity);
    this.lowest = prices.reduce((a, b) => Math.min(a, b), 0);
  }

  /** Takes somebody who is shown too often; shows another instead, or leaves a list short where there is none. */
  relieve(person: number): void {
    this.chain(
      person,
      (at) => this.offerInstead(at),
      (at) => this.canTakeMore(at),
      -1,
    );
    if (this.isFound()) this.apply(person);
    else this.lists.drop(this.leastOf(person));
  }

  /** Takes somebody who is shown too seldom; shows them once more, or gives the proof that nobody can. */
  raise(person: number): Blocked | undefined {
    this.chain(
      person,
      (at) => this.offerPlace(at),
      (at) => this.canGiveUp(at),
      1,
    );
    if (!this.isFound()) return this.blocked();
    this.apply(person);
    return undefined;
  }

  /**
   * Takes somebody; shows them more often while the lists gain by it (who has a price is to be shown as often as
   * allowed), or less often (who is paid for need be shown no more than promised).
   */
  settle(person: number): void {
    while (this.isWorthMore(person) || this.isWorthLess(person)) this.apply(person);
  }

  private isWorthMore(person: number): boolean {
    const price = this.prices[person] ?? 0;
    if (price <= 0 || !this.canTakeMore(person)) return false;
    this.chain(
      person,
      (at) => this.offerPlace(at),
      (at) => this.canGiveUp(at),
      1,
      price - WORTHWHILE,
    );
    return this.isFound();
  }

  private isWorthLess(person: number): boolean {
    const price = this.prices[person] ?? 0;
    if (price >= 0 || !this.canGiveUp(person)) return false;
    this.chain(
      person,
      (at) => this.offerInstead(at),
      (at) => this.canTakeMore(at),
      -1,
      -price - WORTHWHILE,
    );
    return this.isFound();
  }

  private isFound(): boolean {
    return this.best.end >= 0 || this.best.link !== undefined;
  }

  /** Pins are kept where that is possible: bounds come before them, gains do not. */
  private chain(from: number, expand: Step, isEnd: IsEnd, sign: number, below = Infinity): void {
    this.keepsPins = this.lists.pinned.size > 0;
    this.search({ from, expand, isEnd, sign, below });
    if (this.isFound() || !this.keepsPins || below < Infinity) return;
    this.keepsPins = false;
    this.search({ from, expand, isEnd, sign, below });
  }

  private mayDrop(entry: number): boolean {
    return !this.keepsPins || !this.lists.pinned.has(entry);
  }

  /** Looks near by first: most searches end within a fraction of what values differ by. */
  private search({ from, expand, isEnd, sign, below }: Search): void {
    for (let radius = this.nearBy; ; radius = radius < this.nearBy * FAR ? radius * WIDER : Infinity) {
      this.begin(from, radius, below);
      while (this.queue.lowest < this.best.total) {
        const cost = this.queue.lowest;
        const at = this.queue.pop() ?? from;
        if (cost > (this.distance[at] ?? 0)) continue;
        const total = cost + sign * (this.prices[at] ?? 0);
        if (at !== from && isEnd(at) && total < this.best.total) this.best = { total, link: undefined, end: at };
        expand(at);
      }
      if (this.isFound() || !this.isCut || radius > below) return;
    }
  }

  private begin(from: number, radius: number, below: number): void {
    for (const person of this.reached) this.distance[person] = Infinity;
    this.reached = [from];
    this.links.clear();
    this.queue = new Queue();
    this.best = { total: below, link: undefined, end: -1 };
    this.radius = radius;
    this.isCut = false;
    this.distance[from] = 0;
    this.queue.push(from, 0);
  }

  private canTakeMore(person: number): boolean {
    return (this.lists.shown[person] ?? 0) < (this.lists.bounds.atMost[person] ?? 0);
  }

  private canGiveUp(person: number): boolean {
    return (this.lists.shown[person] ?? 0) > (this.lists.bounds.atLeast[person] ?? 0);
  }

  /** All that each list which shows this person could show instead. */
  private offerInstead(at: number): void {
    const { lists } = this;
    const { to, weight } = lists.choices;
    for (const drop of lists.showing(at)) {
      if (!lists.has(drop) || !this.mayDrop(drop)) continue;
      const worth = this.priced(drop) + (this.distance[at] ?? 0);
      const [first, end] = rangeOf(lists.choices, lists.listOf[drop] ?? 0);
      for (let put = first; put < end; put++) {
        const nearest = worth - (weight[put] ?? 0) + this.lowest;
        if (nearest > this.radius) this.isCut = true;
        if (nearest > this.radius || nearest >= this.best.total) break;
        if (!lists.has(put)) this.reach(to[put] ?? 0, at, put, drop, this.priced(drop) - this.priced(put));
      }
    }
  }

  /** All that each list which does not show this person could give up for them, or the room it has. */
  private offerPlace(at: number): void {
    const { lists } = this;
    const { to } = lists.choices;
    for (const put of lists.showing(at)) {
      if (lists.has(put)) continue;
      const list = lists.listOf[put] ?? 0;
      if (lists.hasRoom(list)) {
        const total = (this.distance[at] ?? 0) - this.priced(put);
        if (total < this.best.total) this.best = { total, link: { before: at, put, drop: -1 }, end: -1 };
        continue;
      }
      for (const drop of lists.entries(list))
        if (this.mayDrop(drop)) this.reach(to[drop] ?? 0, at, put, drop, this.priced(drop) - this.priced(put));
    }
  }

  private reach(person: number, before: number, put: number, drop: number, cost: number): void {
    const distance = (this.distance[before] ?? 0) + Math.max(0, cost);
    if (distance > this.radius) this.isCut = true;
    if (distance > this.radius || distance >= (this.distance[person] ?? 0)) return;
    if (!this.links.has(person)) this.reached.push(person);
    this.distance[person] = distance;
    this.links.set(person, { before, put, drop });
    this.queue.push(person, distance);
  }

  private apply(from: number): void {
    let link = this.best.link ?? this.links.get(this.best.end);
    while (link) {
      if (link.drop >= 0) this.lists.drop(link.drop);
      this.lists.put(link.put);
      link = link.before === from ? undefined : this.links.get(link.before);
    }
  }

  private priced(entry: number): number {
    const { to, weight } = this.lists.choices;
    return (weight[entry] ?? 0) - (this.prices[to[entry] ?? 0] ?? 0);
  }

  private leastOf(person: number): number {
    const shown = [...this.lists.showing(person)].filter((entry) => this.lists.has(entry));
    return shown.reduce((least, entry) => (this.priced(entry) < this.priced(least) ? entry : least), shown[0] ?? 0);
  }

  private blocked(): Blocked {
    const people = this.reached.toSorted((a, b) => a - b);
    const lists = new Set<number>();
    for (const person of people)
      for (const entry of this.lists.showing(person))
        if (!this.lists.has(entry)) lists.add(this.lists.listOf[entry] ?? 0);
    return { people, lists: [...lists].sort((a, b) => a - b) };
  }
}
