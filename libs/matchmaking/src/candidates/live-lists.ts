import type { Candidates, CandidateSearch } from './candidates.js';
import { fixedRow } from './fixed-point.js';
import { Kernel, NOBODY } from './kernel.js';
import { editedPlaces, placesOf } from './layout.js';

/** One person's list after an edit: whom it shows and with which scores, best first. */
export interface FreshList {
  readonly person: number;
  readonly others: Int32Array;
  readonly scores: Float32Array;
}

/** The rows of one person: what they seek and what they give now. */
export interface EditedRows {
  readonly seeks: Float32Array;
  readonly gives: Float32Array;
}

/**
 * Everybody's lists, kept up to date while profiles are edited one by one and prices are held. An edit costs one pass over
 * the rows, O(people * dimensions), whatever it touches.
 */
export class LiveLists {
  private readonly others: Int32Array;
  private readonly scores: Float32Array;
  private readonly lists: Int32Array;
  private readonly kernel: Kernel;
  /** What a score has to reach to be among somebody's candidates, and the best of whoever was edited last. */
  private readonly least: Float32Array;
  private readonly none: number;
  private readonly chosen: { readonly places: Int32Array; readonly values: Float64Array };
  private readonly kept: { readonly others: Int32Array; readonly scores: Float32Array };

  /**
   * Takes a search that has been done with what it found, the price of showing each person once, and how long lists are:
   * well below the number of candidates, since an edit can only take from these.
   */
  constructor(
    private readonly done: CandidateSearch,
    found: Candidates,
    private readonly prices: Float64Array,
    private readonly limit: number,
  ) {
    this.others = found.others.map((other) => (other < 0 ? NOBODY : other));
    this.scores = found.scores.slice();
    const { layout, memory } = done;
    this.chosen = { places: new Int32Array(limit), values: new Float64Array(limit) };
    this.kernel = new Kernel(memory, layout, 0);
    const at = placesOf(layout, 0);
    this.least = new Float32Array(memory.buffer, at.least, layout.people);
    this.none = this.least[0] ?? 0;
    this.kept = {
      others: new Int32Array(memory.buffer, at.others, layout.rows * layout.keep),
      scores: new Float32Array(memory.buffer, at.scores, layout.rows * layout.keep),
    };
    for (let person = 0; person < layout.people; person++) this.need(person);
    this.lists = new Int32Array(done.layout.people * limit).fill(NOBODY);
    for (let person = 0; person < done.layout.people; person++) this.lists.set(this.best(person), person * limit);
  }

  /** Takes a person; gives their list, best first under the prices. */
  list(person: number): FreshList {
    const from = person * this.limit;
    const others = this.lists.slice(from, from + this.limit).filter((other) => other !== NOBODY);
    return { person, others, scores: Float32Array.from(others, (other) => this.scoreOf(person, other)) };
  }

  /**
   * Takes a person's new rows; gives that person's list and all others that changed or show the person. Throws a
   * RangeError on a row that is longer than those the search was made for.
   */
  edit(person: number, rows: EditedRows): FreshList[] {
    const after = this.write(person, rows);
    const reached = this.kernel.compare().slice();
    this.ownCandidates(person);
    const touched = [person];
    for (const other of reached)
      if (this.mayMeet(person, other) && this.replace(other, person, after[other] ?? 0)) touched.push(other);
    return touched.map((one) => this.list(one));
  }

  /** Writes the rows where they are compared, beside the old ones, and where they belong; gives where new scores will be. */
  private write(person: number, { seeks, gives }: EditedRows): Float32Array {
    const { layout, memory, scales } = this.done;
    const at = editedPlaces(layout);
    const rows = [
      { from: layout.seeks, to: at.seeks, row: fixedRow(seeks, scales.seeks) },
      { from: layout.gives, to: at.gives, row: fixedRow(gives, scales.gives) },
    ];
    for (const { from, to, row } of rows) {
      const own = new Int16Array(memory.buffer, from + person * layout.stride, layout.stride / 2);
      const both = new Int16Array(memory.buffer, to, layout.stride);
      both.fill(0).set(own);
      both.set(row, own.length);
    }
    for (const { from, row } of rows) new Int16Array(memory.buffer, from + person * layout.stride, row.length).set(row);
    return new Float32Array(memory.buffer, at.after, layout.people);
  }

  private mayMeet(one: number, two: number): boolean {
    return one !== two && !this.done.search.excluded?.get(one)?.includes(two);
  }

  /** Everybody's score with the person is new, so all of their candidates are. */
  private ownCandidates(person: number): void {
    const { most } = this.done.search;
    const from = person * most;
    this.kernel.best(person);
    const kept = Array.from(this.kept.others.subarray(from, from + most), (other, at) => ({
      other,
      score: other === NOBODY ? 0 : (this.kept.scores[from + at] ?? 0),
    }));
    kept.sort((a, b) => b.score - a.score || a.other - b.other);
    kept.forEach(({ other, score }, at) => {
      this.others[from + at] = other;
      this.scores[from + at] = score;
    });
    this.need(person);
    this.refresh(person);
  }

  private need(person: number): void {
    this.least[person] = Math.max(this.none, this.scores[(person + 1) * this.done.search.most - 1] ?? 0);
  }

  /** Takes somebody out of a person's candidates and puts them in again with another score; says whether a list changed. */
  private replace(person: number, other: number, score: number): boolean {
    const { most } = this.done.search;
    const from = person * most;
    const at = this.others.subarray(from, from + most).indexOf(other);
    if (at >= 0) {
      this.others.copyWithin(from + at, from + at + 1, from + most);
      this.scores.copyWithin(from + at, from + at + 1, from + most);
      this.others[from + most - 1] = NOBODY;
      this.scores[from + most - 1] = 0;
    }
    if (score >= this.none) this.insert(person, other, score);
    this.need(person);
    const wasShown = this.lists.subarray(person * this.limit, (person + 1) * this.limit).includes(other);
    return this.refresh(person) || wasShown;
  }

  /** Candidates stay sorted, the best first; of equal scores the lower number. */
  private insert(person: number, other: number, score: number): void {
    const from = person * this.done.search.most;
    let at = from + this.done.search.most - 1;
    const isAfter = (place: number) =>
      (this.scores[place] ?? 0) < score || (this.scores[place] === score && (this.others[place] ?? 0) > other);
    if (!isAfter(at)) return;
    for (; at > from && isAfter(at - 1); at--) {
      this.scores[at] = this.scores[at - 1] ?? 0;
      this.others[at] = this.others[at - 1] ?? 0;
    }
    this.scores[at] = score;
    this.others[at] = other;
  }

  private refresh(person: number): boolean {
    const old = this.lists.subarray(person * this.limit, (person + 1) * this.limit);
    const best = this.best(person);
    if (best.every((other, at) => other === old[at])) return false;
    old.set(best);
    return true;
  }

  /** The best of a person's candidates under the prices; the price decides who is shown, the score who comes first. */
  private best(person: number): Int32Array {
    const { most } = this.done.search;
    const { places, values } = this.chosen;
    const first = person * most;
    let count = 0;
    for (let place = first; place < first + most && this.others[place] !== NOBODY; place++) {
      const value = (this.scores[place] ?? 0) - (this.prices[this.others[place] ?? 0] ?? 0);
      const isBefore = (at: number) =>
        value > (values[at] ?? 0) ||
        (value === values[at] && (this.others[place] ?? 0) < (this.others[places[at] ?? 0] ?? 0));
      if (count === this.limit && !isBefore(count - 1)) continue;
      let at = count === this.limit ? count - 1 : count++;
      for (; at > 0 && isBefore(at - 1); at--) {
        values[at] = values[at - 1] ?? 0;
        places[at] = places[at - 1] ?? 0;
      }
      values[at] = value;
      places[at] = place;
    }
    // Candidates stand in the order of their scores.
    const shown = places.subarray(0, count).sort();
    return Int32Array.from({ length: this.limit }, (_, at) =>
      at < count ? (this.others[shown[at] ?? 0] ?? 0) : NOBODY,
    );
  }

  private scoreOf(person: number, other: number): number {
    const from = person * this.done.search.most;
    const at = this.others.subarray(from, from + this.done.search.most).indexOf(other);
    return this.scores[from + at] ?? 0;
  }
}
