import { Calendar, type Booked } from './calendar.js';
import { restore } from './restore.js';
import { isAsGood, scoreOf, worthOfEach, type Score } from './score.js';
import type { TimeIndexed } from './time-indexed.js';

/** Columns left to decide among, and nodes of the search, at most. */
const UNDECIDED = 1000;
const NODES = 5_000;
/** What rounding may do to a sum, as a share of the bound. */
const ROUNDING = 1e-10;
/** How little any schedule that lacks nothing is better than one that does. */
const LEAST = 1e-3;

/** What a search goes by. */
export interface FinishOptions {
  /** Prices of the model's rows. */
  readonly rows: Float64Array;
  /** What the meetings of each person who has any are to be worth at least. */
  readonly floors?: Float64Array;
}

/** A pair and the columns it may take, NONE among them, those that stray least from the prices first. */
interface Choice {
  readonly pair: number;
  readonly columns: readonly number[];
  /** What each adds to the bound. */
  readonly values: readonly number[];
}

/** The column of a pair that does not meet. */
const NONE = -1;

/**
 * Branch and bound below the bound of the prices: each pair in turn has one of its columns or none, and whatever strays from
 * the prices, or is left over of people whose pairs are all decided, is taken off the bound until it no longer beats the best
 * known. Changes `calendar` to the best found; gives whether that is surely the best of all, as on small instances.
 */
export function finish(calendar: Calendar, model: TimeIndexed, options: FinishOptions): boolean {
  return new Search(calendar, model, options).run();
}

class Search {
  private readonly reduced: Float64Array;
  private readonly times: Float64Array;
  /** Pairs that each person still has to decide. */
  private readonly open: Int32Array;
  private readonly lockedCount: Int32Array;
  private readonly lockedWorth: Float64Array;
  /** Whether any open place of a kind is as good as another. */
  private readonly isPlain: boolean;
  private choices: Choice[] = [];
  private nodes = 0;
  private rounding = 0;
  private best: Score;
  private known: number;
  private kept: ReadonlySet<Booked>;

  constructor(
    private readonly calendar: Calendar,
    private readonly model: TimeIndexed,
    private readonly options: FinishOptions,
  ) {
    const { grid } = calendar;
    this.open = new Int32Array(grid.people);
    const locked = new Calendar(grid);
    this.lockedCount = locked.count;
    this.lockedWorth = worthOfEach(locked);
    this.reduced = this.reducedValues();
    this.times = this.timeCosts();
    this.isPlain =
      !grid.walks && [...grid.from].every((from, s) => [...grid.to].every((to, t) => s <= t || from >= to));
    this.best = scoreOf(calendar, options.floors);
    this.known = this.worthOf(this.best);
    this.kept = new Set(calendar.meetings);
  }

  run(): boolean {
    const { calendar } = this;
    let bound = this.listChoices();
    this.rounding = ROUNDING * Math.max(1, Math.abs(bound));
    if (bound <= this.known + this.rounding) return true;
    const gap = bound - this.known + this.rounding;
    this.choices = this.choices
      .map((choice) => {
        const near = choice.values.filter((value) => (choice.values[0] ?? 0) - value < gap).length;
        return { ...choice, columns: choice.columns.slice(0, near), values: choice.values.slice(0, near) };
      })
      .filter(({ columns: [first, second] }) => first !== NONE || second !== undefined);
    if (this.choices.reduce((sum, { columns }) => sum + columns.length, 0) > UNDECIDED) return false;
    for (const meeting of calendar.meetings) if (meeting.pair >= 0) calendar.remove(meeting);
    for (const { pair } of this.choices) this.touch(pair, 1);
    for (const [person, open] of this.open.entries()) if (open === 0) bound -= this.lostBy(person);
    this.visit(0, bound);
    restore(calendar, this.kept);
    return this.nodes <= NODES;
  }

  private visit(depth: number, bound: number): void {
    if (bound <= this.known + this.rounding || this.nodes++ > NODES) return;
    const choice = this.choices[depth];
    if (!choice) return this.keep();
    const { pair, columns, values } = choice;
    this.touch(pair, -1);
    for (const [at, column] of columns.entries()) {
      const left = bound - (values[0] ?? 0) + (values[at] ?? 0);
      if (left <= this.known + this.rounding) break;
      if (column === NONE) this.close(pair, depth, left);
      else
        for (const meeting of this.meetingsOf(column)) {
          this.calendar.add(meeting);
          this.close(pair, depth, left);
          this.calendar.remove(meeting);
        }
    }
    this.touch(pair, 1);
  }

  /** Goes on to the next pair, less what people with no pair left leave over. */
  private close(pair: number, depth: number, bound: number): void {
    const { a = 0, b = 0 } = this.calendar.grid.pairs[pair] ?? {};
    for (const person of [a, b]) if (this.open[person] === 0) bound -= this.lostBy(person);
    this.visit(depth + 1, bound);
  }

  private keep(): void {
    const score = scoreOf(this.calendar, this.options.floors);
    if (isAsGood(this.best, score)) return;
    this.best = score;
    this.known = this.worthOf(score);
    this.kept = new Set(this.calendar.meetings);
  }

  /** What a column could be as a meeting now, at each place that makes a difference. */
  private meetingsOf(column: number): Booked[] {
    const { calendar, model } = this;
    const [pair, slot, kind] = [model.pair[column] ?? 0, model.slot[column] ?? 0, model.kind[column] ?? -1];
    if (!calendar.isOpen(pair, slot)) return [];
    const { a = 0, b = 0 } = calendar.grid.pairs[pair] ?? {};
    const places = calendar.placesFor(pair, slot).filter((place) => model.kindOf(place) === kind);
    return (this.isPlain ? places.slice(0, 1) : places).map((place) => ({ people: [a, b], slot, place, pair }));
  }

  /** What is left over of a person's meetings and time at their prices, and the penalty for what they lack. */
  private lostBy(person: number): number {
    const { calendar, model, options } = this;
    if (this.isBelowFloor(person)) return Infinity;
    let lost = this.mostOf(person) - this.worthOfCount(person, calendar.count[person] ?? 0);
    for (let slot = 0; slot < calendar.grid.slots; slot++) lost += options.rows[model.rowOfTime(person, slot)] ?? 0;
    for (const { pair, slot } of calendar.of(person))
      if (pair >= 0) lost -= this.times[person * calendar.grid.slots + slot] ?? 0;
    return lost;
  }

  /** What so many meetings of a person are worth at their price, less the penalty for those that they lack. */
  private worthOfCount(person: number, count: number): number {
    const { grid } = this.calendar;
    const lacking =
      Math.max(0, (grid.least[person] ?? 0) - count) + (grid.isNewcomer[person] && count === 0 ? grid.people : 0);
    return (this.options.rows[person] ?? 0) * (count - (this.lockedCount[person] ?? 0)) - this.model.penalty * lacking;
  }

  private mostOf(person: number): number {
    const locked = this.lockedCount[person] ?? 0;
    let most = this.worthOfCount(person, locked);
    for (let count = locked + 1; count <= (this.calendar.grid.most[person] ?? 0); count++)
      most = Math.max(most, this.worthOfCount(person, count));
    return most;
  }

  private isBelowFloor(person: number): boolean {
    const { calendar, options } = this;
    if (!options.floors || calendar.count[person] === 0) return false;
    let left = (options.floors[person] ?? 0) - (this.lockedWorth[person] ?? 0);
    for (const { pair } of calendar.of(person)) left -= calendar.grid.pairs[pair]?.value ?? 0;
    return left > 1e-9;
  }

  /** Lists the pairs that could meet; gives the bound of the prices. */
  private listChoices(): number {
    const { calendar, model, options } = this;
    const { packing, penalty } = model;
    const locked = new Calendar(calendar.grid);
    let bound = 0;
    for (let row = 0; row < model.rowOfPair(0); row++)
      bound += row < calendar.grid.people ? this.mostOf(row) : (options.rows[row] ?? 0) * (packing.upper[row] ?? 0);
    const columnsOf: number[][] = calendar.grid.pairs.map(() => []);
    for (const [column, pair] of model.pair.entries()) columnsOf[pair]?.push(column);
    for (const [pair, { must, rule, value }] of calendar.grid.pairs.entries()) {
      // A pair that must meet and does not costs the penalty.
      const without = must && rule === undefined && !locked.met[pair] ? -penalty : 0;
      const valueOf = (column: number): number => (column === NONE ? without : (this.reduced[column] ?? 0));
      const columns = [...(columnsOf[pair] ?? []), NONE].sort((x, y) => valueOf(y) - valueOf(x) || y - x);
      const values = columns.map(valueOf);
      bound += (values[0] ?? 0) + (locked.met[pair] ? value : 0);
      if (columns.length > 1) this.choices.push({ pair, columns, values });
    }
    const first = ({ pair }: Choice): number =>
      Math.min(calendar.grid.pairs[pair]?.a ?? 0, calendar.grid.pairs[pair]?.b ?? 0);
    this.choices.sort((x, y) => first(x) - first(y) || (y.values[0] ?? 0) - (x.values[0] ?? 0));
    return bound;
  }

  /** What each column is worth beyond its people, their time and its place. */
  private reducedValues(): Float64Array {
    const { packing, pair, rowOfPair } = this.model;
    return packing.value.map((value, column) => {
      let left = value;
      for (let at = packing.start[column] ?? 0; at < (packing.start[column + 1] ?? 0); at++)
        if (packing.row[at] !== rowOfPair(pair[column] ?? 0)) left -= this.options.rows[packing.row[at] ?? 0] ?? 0;
      return left;
    });
  }

  /** What a slot, and the rest after it, costs each person. */
  private timeCosts(): Float64Array {
    const { from, to, slots, people, rest } = this.calendar.grid;
    const costs = new Float64Array(people * slots);
    for (let person = 0; person < people; person++)
      for (let slot = 0; slot < slots; slot++)
        for (let t = 0; t < slots; t++)
          if ((from[slot] ?? 0) <= (from[t] ?? 0) && (from[t] ?? 0) < (to[slot] ?? 0) + (rest[person] ?? 0))
            costs[person * slots + slot] =
              (costs[person * slots + slot] ?? 0) + (this.options.rows[this.model.rowOfTime(person, t)] ?? 0);
    return costs;
  }

  /** A score in one number: whatever is lacking weighs more than all values together. */
  private worthOf({ newcomers, short, lack, value }: Score): number {
    const shortest = short + this.calendar.grid.people * newcomers;
    return (lack > 0 ? -LEAST : value) - this.model.penalty * shortest;
  }

  private touch(pair: number, by: number): void {
    const { a = 0, b = 0 } = this.calendar.grid.pairs[pair] ?? {};
    for (const person of [a, b]) this.open[person] = (this.open[person] ?? 0) + by;
  }
}
