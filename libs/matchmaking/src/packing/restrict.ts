import type { Packing } from './types.js';

/** Takes a column off what its rows allow and want. */
export function charge(
  { start, row, coefficient }: Packing,
  column: number,
  lower: Float64Array,
  upper: Float64Array,
): void {
  for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++) {
    const to = row[at] ?? 0;
    const amount = coefficient ? (coefficient[at] ?? 0) : 1;
    upper[to] = (upper[to] ?? 0) - amount;
    lower[to] = Math.max(0, (lower[to] ?? 0) - amount);
  }
}

/** A packing of some columns alone; its row k is row `rows[k]` of the whole. */
export interface Part {
  readonly packing: Packing;
  readonly rows: Int32Array;
}

/** Takes the numbers of columns; gives the packing of these alone, with the rows that they could fill. */
export function restrict(packing: Packing, columns: Int32Array): Part {
  const { start, row, coefficient } = packing;
  const { rows, number } = rowsOf(packing, columns);
  const starts = new Int32Array(columns.length + 1);
  let entries = 0;
  for (const column of columns) entries += (start[column + 1] ?? 0) - (start[column] ?? 0);
  const [into, factors] = [new Int32Array(entries), new Float64Array(coefficient ? entries : 0)];
  let count = 0;
  for (const [index, column] of columns.entries()) {
    for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++) {
      const to = number[row[at] ?? 0] ?? -1;
      if (to < 0) continue;
      if (coefficient) factors[count] = coefficient[at] ?? 0;
      into[count++] = to;
    }
    starts[index + 1] = count;
  }
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (at) => values[at] ?? 0);
  return {
    rows,
    packing: {
      ...packing,
      value: Float64Array.from(columns, (column) => packing.value[column] ?? 0),
      start: starts,
      row: into.subarray(0, count),
      ...(coefficient && { coefficient: factors.subarray(0, count) }),
      lower: pick(packing.lower),
      upper: pick(packing.upper),
      penalty: pick(packing.penalty),
    },
  };
}

/** The rows that some columns could fill beyond their limit, or that want something of them. */
function rowsOf({ start, row, coefficient, lower, upper }: Packing, columns: Int32Array) {
  const reach = new Float64Array(upper.length);
  for (const column of columns)
    for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++)
      reach[row[at] ?? 0] = (reach[row[at] ?? 0] ?? 0) + (coefficient ? (coefficient[at] ?? 0) : 1);
  const number = new Int32Array(upper.length).fill(-1);
  const rows = new Int32Array(upper.length);
  let count = 0;
  for (const [at, most] of reach.entries())
    if (most > 0 && (most > (upper[at] ?? 0) || (lower[at] ?? 0) > 0)) {
      rows[count] = at;
      number[at] = count++;
    }
  return { rows: rows.slice(0, count), number };
}
