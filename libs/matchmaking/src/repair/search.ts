import type { Booked } from '../scheduling/calendar.js';
import { LEAST } from './look-at-all.js';
import type { Plan, Spot } from './plan.js';

/** Temperatures at the start and the end, in middling values. */
const HOT = 0.2;
const COLD = 0.01;
/** How many meetings of a full slot are asked to make room, changes are looked at to take one back, partners to fill up. */
const ASKED = 4;
const LOOKED_AT = 8;
const PARTNERS = 8;
/** How often a step takes a change back, or moves a meeting that stands. */
const REVERTS = 0.15;
const MOVES = 0.15;
/** How often a step is led by what a pair is worth beyond its prices, and else by its value. */
const GUIDED = 0.7;

/**
 * Searches schedules near the plan's with at most so many changes, by simulated annealing (Kirkpatrick et al. 1983): a step
 * brings one pair together, whoever stands in the way goes to another time or drops out, those who came free are filled
 * up, and changes beyond the limit are taken back.
 */
export class Search {
  /** What each pair is worth beyond the prices of its two: an optimum has pairs of 0 and more. */
  private readonly beyond: Float64Array;
  /** The slots that both of a pair can come to. */
  private readonly slotsOf: ReadonlyArray<readonly number[]>;
  /** Pairs that may meet, the most valuable first, and those of the most beyond their prices first. */
  private readonly valuable: readonly number[];
  private readonly promising: readonly number[];
  /** The same of each person. */
  private readonly promisingOf: ReadonlyArray<readonly number[]>;
  /** A middling value: temperatures are measured by it. */
  private readonly scale: number;

  /** Takes the plan to change, a source of chance, and what a meeting of each person costs. */
  constructor(
    private readonly plan: Plan,
    private readonly rng: () => number,
    prices: ArrayLike<number>,
  ) {
    const { grid, calendar, booked } = plan;
    const slots = Array.from({ length: grid.slots }, (_, slot) => slot);
    const valueOf = (pair: number): number => grid.pairs[pair]?.value ?? 0;
    const priceOf = (person: number): number => Math.max(0, prices[person] ?? 0);
    this.beyond = Float64Array.from(grid.pairs, ({ a, b, value }) => value - priceOf(a) - priceOf(b));
    this.slotsOf = grid.pairs.map(({ a, b, rule }, pair) => {
      const mayMeet = rule === undefined && (booked[pair] !== undefined || !calendar.met[pair]);
      const isFree = (slot: number): boolean =>
        grid.isFree[a * grid.slots + slot] === 1 && grid.isFree[b * grid.slots + slot] === 1;
      return mayMeet ? slots.filter(isFree) : [];
    });
    this.valuable = [...grid.pairs.keys()]
      .filter((pair) => this.slotsOf[pair]?.length)
      .sort((x, y) => valueOf(y) - valueOf(x) || x - y);
    this.promising = this.valuable.toSorted((x, y) => (this.beyond[y] ?? 0) - (this.beyond[x] ?? 0) || x - y);
    const promisingOf: number[][] = Array.from({ length: grid.people }, () => []);
    for (const pair of this.promising) for (const person of this.peopleOf(pair)) promisingOf[person]?.push(pair);
    this.promisingOf = promisingOf;
    this.scale = valueOf(this.valuable[this.valuable.length >> 1] ?? -1);
  }

  /** Adds the one pair that wins the most, where it can be had without any other change. */
  addBest(changes: number): void {
    const { plan } = this;
    if (plan.changes >= changes) return;
    let best: (Spot & { pair: number; gain: number }) | undefined;
    for (const pair of this.valuable) {
      if (plan.calendar.met[pair]) continue;
      const gain = plan.gainOf(pair);
      const spot = gain > (best?.gain ?? LEAST) ? this.openSpot(pair) : undefined;
      if (spot) best = { pair, ...spot, gain };
    }
    if (best) plan.add(best.pair, best.slot, best.place);
  }

  /** Anneals for some steps; leaves the plan at the best seen. */
  anneal(changes: number, steps: number): void {
    const { plan, rng } = this;
    let [best, bestWorth] = [plan.mark(), plan.worth];
    for (let step = 0; step < steps; step++) {
      const temperature = this.scale * HOT * (COLD / HOT) ** (step / steps);
      const [before, mark] = [plan.worth, plan.mark()];
      const isKept = this.step(changes) && rng() < Math.exp((plan.worth - before) / temperature);
      if (!isKept) plan.backTo(mark);
      else if (plan.worth > bestWorth + LEAST) [best, bestWorth] = [plan.mark(), plan.worth];
    }
    plan.backTo(best);
  }

  /** Changes the plan by one bundle of changes; says whether it is within the limit. */
  private step(changes: number): boolean {
    const { plan, rng } = this;
    const changed = plan.changed.any(rng);
    const origin = changed === undefined ? undefined : plan.origin[changed];
    const isBack = origin !== undefined && changed !== undefined && rng() < REVERTS;
    const pair = isBack ? changed : this.anyPair();
    if (pair === undefined) return false;
    const standing = plan.booked[pair];
    if (standing && !isBack && rng() >= MOVES) return false;
    if (standing) plan.remove(standing);
    const spot = isBack ? origin : rng() < 0.5 ? this.openSpot(pair) : undefined;
    const slots = this.slotsOf[pair] ?? [];
    const slot = spot?.slot ?? slots[Math.floor(rng() * slots.length)] ?? -1;
    if (slot === standing?.slot) return false;
    const free = this.bringTogether(pair, slot);
    if (!free) return false;
    for (const person of free) if (plan.changes < changes) this.fillUp(person);
    return this.takeBack(changes, pair);
  }

  /** A pair by chance, more often one that promises much. */
  private anyPair(): number | undefined {
    const list = this.rng() < GUIDED ? this.promising : this.valuable;
    return list[Math.floor(list.length * this.rng() ** 3)];
  }

  /** Books a pair in a slot, whatever stands in the way; gives who came free by that, or undefined where it cannot be. */
  private bringTogether(pair: number, slot: number): number[] | undefined {
    const { plan } = this;
    const out: Booked[] = [];
    const take = (meeting: Booked | undefined): boolean => {
      if (!meeting || meeting.pair < 0) return false;
      plan.remove(meeting);
      out.push(meeting);
      return true;
    };
    for (const person of this.peopleOf(pair)) {
      for (const meeting of plan.calendar.inTheWay(person, slot)) if (!take(meeting)) return undefined;
      while (!plan.calendar.hasRoom(person)) if (!take(this.leastOf(person))) return undefined;
    }
    const place =
      this.placeFor(pair, slot) ?? (take(this.whoMakesRoom(pair, slot)) ? this.placeFor(pair, slot) : undefined);
    if (place === undefined) return undefined;
    plan.add(pair, slot, place);
    for (const meeting of out) {
      const spot = this.openSpot(meeting.pair);
      if (spot) plan.add(meeting.pair, spot.slot, spot.place);
    }
    return out.flatMap(({ pair, people }) => (plan.booked[pair] ? [] : people));
  }

  /** The meeting of somebody that is worth the least beyond its prices, or any now and then. */
  private leastOf(person: number): Booked | undefined {
    const { plan, rng } = this;
    const own = plan.calendar.of(person).filter(({ pair }) => pair >= 0);
    if (rng() < 0.3) return own[Math.floor(rng() * own.length)];
    const worthOf = ({ pair }: Booked): number => this.beyond[pair] ?? 0;
    return own.reduce<Booked | undefined>((x, y) => (x && worthOf(x) <= worthOf(y) ? x : y), undefined);
  }

  /** A meeting whose place would do, the cheapest of a few. */
  private whoMakesRoom(pair: number, slot: number): Booked | undefined {
    const { plan, rng } = this;
    let best: Booked | undefined;
    const places = plan.suitable[pair] ?? [];
    for (let asked = 0; asked < ASKED; asked++) {
      const meeting = plan.inSlot[slot]?.any(rng);
      const other = meeting === undefined ? undefined : plan.booked[meeting];
      if (!other || !places.includes(other.place)) continue;
      if (!best || (plan.grid.pairs[other.pair]?.value ?? 0) < (plan.grid.pairs[best.pair]?.value ?? 0)) best = other;
    }
    return best;
  }

  /** Brings somebody together with the best of those who are free when they are. */
  private fillUp(person: number): void {
    const { plan } = this;
    let left = PARTNERS;
    for (const pair of this.promisingOf[person] ?? []) {
      if (!plan.calendar.hasRoom(person) || left === 0) return;
      if (plan.calendar.met[pair]) continue;
      left--;
      const spot = this.openSpot(pair);
      if (spot) return plan.add(pair, spot.slot, spot.place);
    }
  }

  /** Takes the changes back that are beyond the limit, those that cost least, but not that of one pair. */
  private takeBack(changes: number, but: number): boolean {
    const { plan, rng } = this;
    for (let tries = 0; plan.changes > changes; tries++) {
      if (tries > 3) return false;
      let [least, best] = [Infinity, -1];
      for (let look = 0; look < LOOKED_AT; look++) {
        const pair = plan.changed.any(rng) ?? -1;
        const loss = pair === but ? Infinity : this.lossOf(pair);
        if (loss < least) [least, best] = [loss, pair];
      }
      if (best < 0) return false;
      this.undo(best);
    }
    return true;
  }

  /** What it costs that a pair meets where it did, or not where it did not; Infinity where something stands in its way. */
  private lossOf(pair: number): number {
    const { plan } = this;
    const mark = plan.mark();
    const before = plan.worth;
    const isUndone = this.undo(pair);
    const loss = isUndone ? before - plan.worth : Infinity;
    plan.backTo(mark);
    return loss;
  }

  private undo(pair: number): boolean {
    const { plan } = this;
    const [standing, origin] = [plan.booked[pair], plan.origin[pair]];
    if (standing) plan.remove(standing);
    if (!origin) return true;
    if (!plan.isOriginOpen(pair)) return false;
    plan.add(pair, origin.slot, origin.place);
    return true;
  }

  /** A slot and place that are open to a pair that does not meet: where it met before, else from a slot by chance on. */
  private openSpot(pair: number): Spot | undefined {
    const { plan, rng } = this;
    const { calendar } = plan;
    const origin = plan.origin[pair];
    if (origin && plan.isOriginOpen(pair)) return origin;
    const slots = this.slotsOf[pair] ?? [];
    const first = Math.floor(rng() * slots.length);
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[(first + at) % slots.length] ?? 0;
      const place = calendar.isOpen(pair, slot) ? this.placeFor(pair, slot) : undefined;
      if (place !== undefined) return { slot, place };
    }
    return undefined;
  }

  /** A place for a pair in a slot, that where it was before if it can. */
  private placeFor(pair: number, slot: number): number | undefined {
    const { origin, preferred, calendar } = this.plan;
    return calendar.placeFor(pair, slot, origin[pair]?.slot === slot ? preferred[pair] : undefined);
  }

  private peopleOf(pair: number): readonly [number, number] {
    const { a = 0, b = 0 } = this.plan.grid.pairs[pair] ?? {};
    return [a, b];
  }
}
