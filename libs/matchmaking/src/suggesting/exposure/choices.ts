/**
 * Who may be in whose list, and what that is worth. List `i` may hold the entries from `offsets[i]` up to
 * `offsets[i + 1]`, the most valuable first; an entry shows person `to[entry]` and is worth `weight[entry]`.
 */
export interface Choices {
  readonly people: number;
  readonly offsets: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** How long each list may be, and how often each person is to be shown at least and at most, over all lists. */
export interface Bounds {
  readonly length: Int32Array;
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

/** Takes choices; gives how many lists they are for. */
export function listsOf({ offsets }: Choices): number {
  return offsets.length - 1;
}

/** Takes choices and the number of a list; gives its first entry and the one after its last. */
export function rangeOf({ offsets }: Choices, list: number): readonly [number, number] {
  return [offsets[list] ?? 0, offsets[list + 1] ?? 0];
}

/** The best of one list under prices, without a new array for each list. */
export class Best {
  /** Entries, the best first; only the first `length` of them count. */
  readonly entries: Int32Array;
  length = 0;
  private readonly priced: Float64Array;

  constructor(most: number) {
    this.entries = new Int32Array(most + 1);
    this.priced = new Float64Array(most + 1);
  }

  /** Takes how many to keep, a list and the prices with the lowest of them; gives what the best are worth under them. */
  take(choices: Choices, list: number, most: number, prices: Float64Array, lowest: number): number {
    const { to, weight } = choices;
    const { entries, priced } = this;
    const [first, end] = rangeOf(choices, list);
    let length = 0;
    for (let entry = first; entry < (most > 0 ? end : first); entry++) {
      const worth = weight[entry] ?? 0;
      if (length === most && worth - lowest <= (priced[most - 1] ?? 0)) break;
      const value = worth - (prices[to[entry] ?? 0] ?? 0);
      if (length === most && value <= (priced[most - 1] ?? 0)) continue;
      let at = length === most ? most - 1 : length++;
      for (; at > 0 && value > (priced[at - 1] ?? 0); at--) {
        priced[at] = priced[at - 1] ?? 0;
        entries[at] = entries[at - 1] ?? 0;
      }
      priced[at] = value;
      entries[at] = entry;
    }
    this.length = length;
    let sum = 0;
    for (let at = 0; at < length; at++) sum += priced[at] ?? 0;
    return sum;
  }
}
