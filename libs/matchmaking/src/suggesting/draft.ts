/** One person's others, best first, and how far their list is already filled from it. */
interface Picker {
  readonly order: Uint32Array;
  readonly picked: number[];
  next: number;
}

function pick(picker: Picker, shown: number[], most: number): void {
  while (picker.next < picker.order.length) {
    const other = picker.order[picker.next++] ?? 0;
    const times = shown[other] ?? 0;
    if (times >= most) continue;
    shown[other] = times + 1;
    picker.picked.push(other);
    return;
  }
}

/**
 * Takes the orders of those who get a list, how long a list is and how often a person may be in one; gives the
 * lists. Everyone picks in turn, there and back, so that the first have no advantage; nobody is shown more often
 * than `most` times, even where that leaves a list short.
 */
export function draft(orders: readonly Uint32Array[], limit: number, most: number): number[][] {
  const pickers = orders.map((order): Picker => ({ order, picked: [], next: 0 }));
  const shown: number[] = [];
  const rounds = Math.min(limit, Math.max(0, ...orders.map((order) => order.length)));
  for (let round = 0; round < rounds; round++) {
    for (const picker of round % 2 === 0 ? pickers : pickers.toReversed()) pick(picker, shown, most);
  }
  return pickers.map(({ picked }) => picked);
}
