import type { Layout, Views } from './layout.js';

/** The largest 16-bit number, and the root of the largest sum of products that 32 bits hold. */
const FITS = { number: 32767, length: 46340 };
/** A little less, so that rounding fits as well and a row that is edited may be a hair longer. */
const TAKEN = { number: 32500, length: 46000 };

/** Takes rows of numbers; gives by what to multiply them so that a product of two rows fits 32 bits. */
export function scaleOf(rows: Float32Array, dimensions: number): number {
  const { largest, longest } = extent(rows, dimensions);
  const scale = longest === 0 ? TAKEN.length : Math.min(TAKEN.number / largest, TAKEN.length / longest);
  // A whole factor keeps whole numbers whole, and products that cancel out stay 0.
  return scale < 1 ? scale : Math.floor(scale);
}

function extent(rows: Float32Array, dimensions: number): { largest: number; longest: number } {
  let largest = 0;
  let longest = 0;
  for (let at = 0; at < rows.length; at += dimensions) {
    let square = 0;
    for (let end = Math.min(rows.length, at + dimensions), i = at; i < end; i++) {
      const value = rows[i] ?? 0;
      square += value * value;
      if (value > largest) largest = value;
      else if (-value > largest) largest = -value;
    }
    if (square > longest) longest = square;
  }
  return { largest, longest: Math.sqrt(longest) };
}

/** Takes a row and its scale; gives it as 16-bit numbers. Throws a RangeError where it is too long for the scale. */
export function fixedRow(row: Float32Array, scale: number): Int16Array {
  const { largest, longest } = extent(row, row.length);
  if (largest * scale > FITS.number || longest * scale > FITS.length)
    throw new RangeError('a row is longer than those that the search was made for');
  return Int16Array.from(row, (value) => Math.round(value * scale));
}

function writeRows(memory: Int16Array, layout: Layout, rows: Float32Array, dimensions: number, scale: number): void {
  const stride = layout.stride / 2;
  for (let person = 0; person < layout.people; person++) {
    const from = person * dimensions;
    for (let i = 0; i < dimensions; i++) memory[person * stride + i] = Math.round((rows[from + i] ?? 0) * scale);
  }
}

/** Takes a memory, its layout, views and their scales; writes the rows into it as 16-bit numbers. */
export function writeViews(
  buffer: ArrayBufferLike,
  layout: Layout,
  { dimensions, seeks, gives }: Views,
  scales: { readonly seeks: number; readonly gives: number },
): void {
  const length = (layout.rows * layout.stride) / 2;
  writeRows(new Int16Array(buffer, layout.seeks, length), layout, seeks, dimensions, scales.seeks);
  if (layout.gives !== layout.seeks)
    writeRows(new Int16Array(buffer, layout.gives, length), layout, gives, dimensions, scales.gives);
}
