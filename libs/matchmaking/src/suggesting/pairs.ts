/** For each person some others, ascending, each once: those of person p from `offsets[p]` up to `offsets[p + 1]`. */
export interface Near {
  readonly offsets: Int32Array;
  readonly others: Int32Array;
}

/** Pairs of people who are to be compared, whoever of the two asks for it and however often. */
export class Pairs {
  private list = new Int32Array(1024);
  private length = 0;

  /** Takes how many people there are. */
  constructor(private readonly people: number) {}

  /** Takes the numbers of two people; nobody is a pair with themself. */
  join(one: number, two: number): void {
    if (one === two) return;
    if (this.length === this.list.length) {
      const list = new Int32Array(2 * this.length);
      list.set(this.list);
      this.list = list;
    }
    this.list[this.length++] = one;
    this.list[this.length++] = two;
  }

  /** Takes who must not be put together; gives for each person the others, the same both ways. */
  near(isForbidden: (one: number, two: number) => boolean): Near {
    const [first, all] = this.bothWays();
    const offsets = new Int32Array(this.people + 1);
    let end = 0;
    for (let person = 0; person < this.people; person++) {
      const mine = all.subarray(first[person], first[person + 1]).sort();
      let last = -1;
      for (const other of mine) {
        if (other === last || isForbidden(person, other)) continue;
        all[end++] = last = other;
      }
      offsets[person + 1] = end;
    }
    return { offsets, others: all.subarray(0, end) };
  }

  private bothWays(): [Int32Array, Int32Array] {
    const { list, length } = this;
    const first = new Int32Array(this.people + 1);
    for (let at = 0; at < length; at++) first[(list[at] ?? 0) + 1] = (first[(list[at] ?? 0) + 1] ?? 0) + 1;
    for (let person = 0; person < this.people; person++)
      first[person + 1] = (first[person + 1] ?? 0) + (first[person] ?? 0);
    const next = first.slice();
    const all = new Int32Array(length);
    for (let at = 0; at < length; at++) {
      const one = list[at] ?? 0;
      const place = next[one] ?? 0;
      all[place] = list[at ^ 1] ?? 0;
      next[one] = place + 1;
    }
    return [first, all];
  }
}
