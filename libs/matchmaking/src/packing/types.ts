/**
 * Choosing columns of the greatest value under rows: lower_r <= sum of coefficient_rc over the chosen columns c <= upper_r.
 * The rows of column c are `row[start[c]]` up to `row[start[c + 1]]`. A `lower` is met where it can be: each unit short
 * costs the row's `penalty`. Without coefficients all are 1.
 */
export interface Packing {
  readonly value: Float64Array;
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly coefficient?: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly penalty: Float64Array;
  /** What a middling column is worth: softness and noise are measured by it. */
  readonly scale: number;
}

/** What a column is worth beyond the prices of its rows. */
export function reducedValue(
  { value, start, row, coefficient }: Packing,
  prices: Float64Array,
  column: number,
): number {
  let left = value[column] ?? 0;
  for (let at = start[column] ?? 0; at < (start[column + 1] ?? 0); at++)
    left -= (coefficient ? (coefficient[at] ?? 0) : 1) * (prices[row[at] ?? 0] ?? 0);
  return left;
}
