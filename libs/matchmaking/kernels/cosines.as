/*
 * The cosines of a text's sentence vector with those of some others. AssemblyScript: build.mjs compiles it into
 * src/scoring/cosines.generated.ts. All memory is laid out by src/scoring/meanings.ts; nothing is allocated here.
 */

/** What single precision may be off by for two vectors of length 1. */
const HAIR: f64 = 1e-5;

// @ts-ignore: decorator
@inline
function roughly(a: usize, b: usize, bytes: usize): f64 {
  let p = f32x4.splat(0);
  let q = f32x4.splat(0);
  for (let at: usize = 0; at < bytes; at += 32) {
    p = f32x4.add(p, f32x4.mul(v128.load(a + at), v128.load(b + at)));
    q = f32x4.add(q, f32x4.mul(v128.load(a + at, 16), v128.load(b + at, 16)));
  }
  p = f32x4.add(p, q);
  return (
    <f64>f32x4.extract_lane(p, 0) +
    <f64>f32x4.extract_lane(p, 1) +
    <f64>f32x4.extract_lane(p, 2) +
    <f64>f32x4.extract_lane(p, 3)
  );
}

// @ts-ignore: decorator
@inline
function exactly(a: usize, b: usize, bytes: usize): f64 {
  let p = f64x2.splat(0);
  let q = f64x2.splat(0);
  for (let at: usize = 0; at < bytes; at += 16) {
    const x = v128.load(a + at);
    const y = v128.load(b + at);
    p = f64x2.add(p, f64x2.mul(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(y)));
    const z = v128.shuffle<i32>(x, x, 2, 3, 2, 3);
    const w = v128.shuffle<i32>(y, y, 2, 3, 2, 3);
    q = f64x2.add(q, f64x2.mul(f64x2.promote_low_f32x4(z), f64x2.promote_low_f32x4(w)));
  }
  p = f64x2.add(p, q);
  return f64x2.extract_lane(p, 0) + f64x2.extract_lane(p, 1);
}

/**
 * Takes where the row numbers of all texts lie (-1 for one without a vector), where the rows and how many bytes each has (a
 * multiple of 32), a text, the first of the others, the one after their last, and from which cosine on it matters; writes the
 * cosines to `out`, 0 for one below that, not a number for a text without a vector.
 */
export function cosines(
  rowOf: usize,
  rows: usize,
  bytes: usize,
  text: i32,
  from: i32,
  end: i32,
  least: f64,
  out: usize,
): void {
  const own = load<i32>(rowOf + (<usize>text << 2));
  const a = rows + <usize>own * bytes;
  for (let other = from; other < end; other++) {
    const row = load<i32>(rowOf + (<usize>other << 2));
    let value: f64 = NaN;
    if (own >= 0 && row >= 0) {
      const b = rows + <usize>row * bytes;
      value = least <= -1 || roughly(a, b, bytes) >= least - HAIR ? exactly(a, b, bytes) : 0;
    }
    store<f64>(out, value);
    out += 8;
  }
}
