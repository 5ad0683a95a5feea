/** A set of whole numbers below a limit, from which one can be drawn by chance in one step. */
export class Pool {
  private readonly list: Int32Array;
  /** Where each number stands in the list, from 1; 0 where it is not in it. */
  private readonly at: Int32Array;
  private count = 0;

  constructor(limit: number) {
    this.list = new Int32Array(limit);
    this.at = new Int32Array(limit);
  }

  get size(): number {
    return this.count;
  }

  set(item: number, isIn: boolean): void {
    const at = this.at[item] ?? 0;
    if (isIn === at > 0) return;
    if (isIn) {
      this.list[this.count++] = item;
      this.at[item] = this.count;
      return;
    }
    const last = this.list[--this.count] ?? 0;
    this.list[at - 1] = last;
    this.at[last] = at;
    this.at[item] = 0;
  }

  /** One of them; undefined where there are none. */
  any(rng: () => number): number | undefined {
    return this.count > 0 ? this.list[Math.floor(rng() * this.count)] : undefined;
  }
}
