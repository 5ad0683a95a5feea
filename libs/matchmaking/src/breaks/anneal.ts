import { FREE, type Calendar } from './calendar.js';
import { restore } from './place-all.js';

/** Temperatures at the start and the end: what a further idle time may cost, in idle times. */
const HOT = 0.3;
const COLD = 0.15;
/** How often it goes from hot to cold. */
const TIMES = 2;
/** What one end of a chain can win at most, in costs: a dearer beginning is seldom worth following. */
const MOST = 3;
/** How often somebody is sought who could go the other way. */
const TRIES = 8;
/** The temperature is set anew every so many steps. */
const STRETCH = 4096;

/** How many moves are tried, where to stop, and the chance to go by. */
export interface AnnealOptions {
  readonly steps: number;
  readonly bound: number;
  readonly rng: () => number;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Moves the meetings of a full calendar until nobody idles more than `bound` says in total or the steps are used up;
 * leaves the best calendar seen and gives its idle times.
 *
 * A step takes one participant's meeting at the end of a run to a slot beside another of their runs. Whoever is met there
 * then meets in the slot that has come free, and so on: a Kempe chain, whose inner people keep their times, so that only
 * the two at its ends gain or lose. Where that takes a table more than there are, a chain of other people goes the other
 * way at the same time. Simulated annealing (Kirkpatrick et al. 1983) over runs, where a long run counts a
 * little less than two that are as long together: runs - sum(length^2) / (2 degree^2).
 */
export function anneal(calendar: Calendar, { steps, bound, rng, onProgress }: AnnealOptions): number {
  const chains = new Chains(calendar, rng);
  const idle = chains.people;
  let best = chains.runs - idle;
  let slots = calendar.slot.slice();
  for (let step = 0; step < steps && best > bound && chains.isMovable; step += STRETCH) {
    onProgress?.(step, steps);
    const temperature = HOT * (COLD / HOT) ** (((step / steps) * TIMES) % 1);
    for (let i = Math.min(STRETCH, steps - step); i > 0; i--) {
      if (!chains.step(temperature) || chains.runs - idle >= best) continue;
      best = chains.runs - idle;
      slots = calendar.slot.slice();
      if (best <= bound) break;
    }
  }
  onProgress?.(steps, steps);
  restore(calendar, slots);
  return best;
}

/** The moves, and the runs of meetings that they change. */
class Chains {
  /** Runs of meetings without a free slot between them, of all participants. */
  runs = 0;
  /** Participants with a meeting. */
  readonly people: number;
  readonly isMovable: boolean;
  /** The same of each participant. */
  private readonly runsOf: Int32Array;
  /** Those with more than one run, and where each stands in that list. */
  private readonly idle: { count: number; readonly list: Int32Array; readonly at: Int32Array };
  private readonly placed: Int32Array;
  private readonly meetingsOf: Int32Array[];
  /** How much the square of a run's length counts for each participant. */
  private readonly longer: Float64Array;
  /** The meetings that change between the two slots, and the participants who gain or lose by it. */
  private readonly chain: Int32Array;
  private length = 0;
  private readonly ends = new Int32Array(4);
  private readonly gains = new Int32Array(4);
  private count = 0;
  /** How many more meetings the last chain brings to its second slot. */
  private surplus = 0;
  private gained = 0;

  constructor(
    private readonly calendar: Calendar,
    private readonly rng: () => number,
  ) {
    const { first, second, slot, at, width, problem } = calendar;
    this.runsOf = new Int32Array(problem.participants);
    this.idle = { count: 0, list: new Int32Array(problem.participants), at: new Int32Array(problem.participants) };
    this.placed = slot.map((_, meeting) => meeting).filter((meeting) => slot[meeting] !== FREE);
    const lists = Array.from({ length: problem.participants }, (): number[] => []);
    for (const meeting of this.placed)
      for (const person of [first[meeting], second[meeting]]) lists[person as number]?.push(meeting);
    this.meetingsOf = lists.map((list) => Int32Array.from(list));
    this.people = lists.filter((list) => list.length > 0).length;
    this.longer = Float64Array.from(lists, ({ length }) => (length > 0 ? 1 / length ** 2 : 0));
    this.chain = new Int32Array(slot.length);
    this.isMovable = this.placed.length > 0;
    at.forEach((meeting, cell) => {
      if (meeting === FREE || at[cell - 1] !== FREE) return;
      this.gain(Math.floor(cell / width), 1);
    });
  }

  /** Tries one chain; says whether it was taken. */
  step(temperature: number): boolean {
    const { calendar, rng } = this;
    const { slot, at, width, load, problem } = calendar;
    const person = this.somebody();
    const own = this.meetingsOf[person] as Int32Array;
    const random = Math.floor(rng() * 2 * own.length);
    let meeting = own[random >> 1] as number;
    const row = person * width + 1;
    const toEnd = random & 1 ? 1 : -1;
    let from = slot[meeting] as number;
    while (at[row + from + toEnd] !== FREE) from += toEnd;
    meeting = at[row + from] as number;
    const to = this.besideARun(person);
    if (to < 0 || to >= problem.slots || !calendar.allowed[meeting * problem.slots + to]) return false;

    this.length = this.count = 0;
    let cost = this.endAt(person, from, to);
    const luck = rng();
    if (cost > MOST && luck >= Math.exp((MOST - cost) / temperature)) return false;
    cost += this.follow(meeting, person, from, to);
    if (cost < Infinity && this.surplus > 0 && load[to] === problem.tables) cost += this.exchange(from, to);
    if (cost > 0 && luck >= Math.exp(-cost / temperature)) return false;
    for (let i = 0; i < this.count; i++) this.gain(this.ends[i] as number, this.gains[i] as number);
    this.take(from, to);
    return true;
  }

  /** Notes that a participant leaves one slot for another; gives what that costs. */
  private endAt(person: number, from: number, to: number): number {
    const cost = this.costOfMove(person, from, to);
    this.ends[this.count] = person;
    this.gains[this.count++] = this.gained;
    return cost;
  }

  /** Follows a chain of others that brings a meeting from the second slot to the first; gives what it costs, Infinity for none. */
  private exchange(from: number, to: number): number {
    const { at, width, allowed, problem } = this.calendar;
    for (let tries = 0; tries < TRIES; tries++) {
      const person = Math.floor(this.rng() * problem.participants);
      const row = person * width + 1;
      const meeting = at[row + to] as number;
      if (meeting === FREE || at[row + from] !== FREE || !allowed[meeting * problem.slots + from]) continue;
      const cost = this.endAt(person, to, from) + this.follow(meeting, person, to, from);
      return this.surplus > 0 ? cost : Infinity;
    }
    return Infinity;
  }

  /** One of the two of any meeting or, every other time, one who idles: there is something to win. */
  private somebody(): number {
    const { rng, placed, idle, calendar } = this;
    const random = Math.floor(rng() * 4 * placed.length);
    const isAny = idle.count === 0 || (random & 1) === 0;
    if (!isAny) return idle.list[Math.floor(rng() * idle.count)] as number;
    const meeting = placed[random >> 2] as number;
    return (random & 2 ? calendar.first[meeting] : calendar.second[meeting]) as number;
  }

  /** Notes that a participant has more or fewer runs. */
  private gain(person: number, runs: number): void {
    const { runsOf, idle } = this;
    const before = runsOf[person] as number;
    runsOf[person] = before + runs;
    this.runs += runs;
    if (before < 2 && before + runs > 1) {
      idle.list[idle.count] = person;
      idle.at[person] = idle.count++;
    } else if (before > 1 && before + runs < 2) {
      const last = idle.list[--idle.count] as number;
      idle.list[idle.at[person] as number] = last;
      idle.at[last] = idle.at[person] as number;
    }
  }

  /** A free slot right before or after one of the participant's runs; may lie outside the day. */
  private besideARun(person: number): number {
    const own = this.meetingsOf[person] as Int32Array;
    const random = Math.floor(this.rng() * 2 * own.length);
    const away = random & 1 ? 1 : -1;
    const { at, width, slot } = this.calendar;
    const row = person * width + 1;
    let to = slot[own[random >> 1] as number] as number;
    do to += away;
    while (at[row + to] !== FREE && to >= 0);
    return to;
  }

  /** What it costs when a participant meets in one slot instead of another; leaves the runs in `gained`. */
  private costOfMove(person: number, from: number, to: number): number {
    const { at, width } = this.calendar;
    const row = person * width + 1;
    const kept = at[row + from] as number;
    const before = this.reach(row + from, -1);
    const after = this.reach(row + from, 1);
    at[row + from] = FREE;
    const newBefore = this.reach(row + to, -1);
    const newAfter = this.reach(row + to, 1);
    at[row + from] = kept;
    const runs = Math.sign(before) + Math.sign(after) - Math.sign(newBefore) - Math.sign(newAfter);
    this.gained = runs;
    const squares = before * after + before + after - newBefore * newAfter - newBefore - newAfter;
    return runs + (this.longer[person] as number) * squares;
  }

  /** How many taken cells follow this one in a direction. */
  private reach(cell: number, step: number): number {
    const { at } = this.calendar;
    let length = 0;
    while (at[cell + step * (length + 1)] !== FREE) length++;
    return length;
  }

  /** Follows the chain that begins with a meeting of `person`; gives what it costs at its other end, Infinity where it may not be. */
  private follow(meeting: number, person: number, from: number, to: number): number {
    const { first, second, at, width, allowed, problem } = this.calendar;
    let other = (first[meeting] === person ? second[meeting] : first[meeting]) as number;
    let target = to;
    this.surplus = 1;
    this.chain[this.length++] = meeting;
    for (;;) {
      const next = at[other * width + 1 + target] as number;
      if (next === FREE) break;
      target = target === to ? from : to;
      if (!allowed[next * problem.slots + target]) return Infinity;
      this.surplus += target === to ? 1 : -1;
      this.chain[this.length++] = next;
      other = (first[next] === other ? second[next] : first[next]) as number;
    }
    return target === to ? this.endAt(other, from, to) : this.endAt(other, to, from);
  }

  private take(from: number, to: number): void {
    const { first, second, at, width, slot, load } = this.calendar;
    for (let i = 0; i < this.count; i++) {
      const row = (this.ends[i] as number) * width + 1;
      at[row + from] = at[row + to] = FREE;
    }
    for (let i = 0; i < this.length; i++) {
      const meeting = this.chain[i] as number;
      const target = slot[meeting] === from ? to : from;
      load[slot[meeting] as number] = (load[slot[meeting] as number] as number) - 1;
      load[target] = (load[target] as number) + 1;
      slot[meeting] = target;
      at[(first[meeting] as number) * width + 1 + target] = meeting;
      at[(second[meeting] as number) * width + 1 + target] = meeting;
    }
  }
}
