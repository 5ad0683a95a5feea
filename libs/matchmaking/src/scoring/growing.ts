type Numbers = Int32Array | Float64Array;

/** A typed array that grows as numbers are put into it. */
class Growing<T extends Numbers> {
  length = 0;

  constructor(
    private list: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.length === this.list.length) {
      const list = this.make(2 * this.length);
      list.set(this.list);
      this.list = list;
    }
    this.list[this.length++] = value;
  }

  /** Gives what was put into it so far. */
  get all(): T {
    return this.list.subarray(0, this.length) as T;
  }
}

/** Gives an empty list of whole numbers. */
export const growingInts = (): Growing<Int32Array> => new Growing(new Int32Array(256), (n) => new Int32Array(n));

/** Gives an empty list of doubles. */
export const growingDoubles = (): Growing<Float64Array> =>
  new Growing(new Float64Array(256), (length) => new Float64Array(length));
