/*
 * The best others of everyone, over rows of 16-bit fixed-point numbers. AssemblyScript: build.mjs compiles it into
 * src/candidates/kernel.generated.ts. All memory is laid out by src/candidates/layout.ts; nothing is allocated here.
 */

/** Bytes of a row, and where the rows of what people seek and give begin. */
let stride: i32 = 0;
let seeks: usize = 0;
let gives: usize = 0;
/** What turns a product of two rows back into a number: 1 / (scale of seeks * scale of gives). */
let unit: f32 = 0;
/** score = both * harmonic(x, y) + one * (x + y); where everybody gives what they seek, score = one * x. */
let both: f32 = 0;
let one: f32 = 0;
/** Where this thread keeps the best: for each person `keep` scores and others (a heap, the worst first). */
let keep: i32 = 0;
let scores: usize = 0;
let others: usize = 0;
/** For each person the score that a new one has to reach. */
let least: usize = 0;
/** Who must not be put together: offsets and ascending numbers. */
let excludedOffsets: usize = 0;
let excluded: usize = 0;
let scratch: usize = 0;

export function setUp(
  rowBytes: i32,
  seeksAt: usize,
  givesAt: usize,
  unitOf: f32,
  bothWays: f32,
  oneWay: f32,
  kept: i32,
  scoresAt: usize,
  othersAt: usize,
  leastAt: usize,
  excludedOffsetsAt: usize,
  excludedAt: usize,
  scratchAt: usize,
): void {
  stride = rowBytes;
  seeks = seeksAt;
  gives = givesAt;
  unit = unitOf;
  both = bothWays;
  one = oneWay;
  keep = kept;
  scores = scoresAt;
  others = othersAt;
  least = leastAt;
  excludedOffsets = excludedOffsetsAt;
  excluded = excludedAt;
  scratch = scratchAt;
}

// @ts-ignore: decorator
@inline
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(
    v128.shuffle<i32>(a, b, 0, 4, 1, 5),
    v128.shuffle<i32>(a, b, 2, 6, 3, 7),
  );
  const cd = i32x4.add(
    v128.shuffle<i32>(c, d, 0, 4, 1, 5),
    v128.shuffle<i32>(c, d, 2, 6, 3, 7),
  );
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7));
}

/**
 * The products of two rows from `a` with four from `b`, as floats, 4 to a vector, into `out`: 8 sums and 3 rows fit the
 * registers. Unrolled by two or four it was slower.
 */
function products(a: usize, b: usize, out: usize): void {
  const s = stride as usize;
  const end = a + s;
  let a1 = a + s;
  let b0 = b;
  let b1 = b0 + s;
  let b2 = b1 + s;
  let b3 = b2 + s;
  let p0 = i32x4.splat(0);
  let p1 = i32x4.splat(0);
  let p2 = i32x4.splat(0);
  let p3 = i32x4.splat(0);
  let q0 = i32x4.splat(0);
  let q1 = i32x4.splat(0);
  let q2 = i32x4.splat(0);
  let q3 = i32x4.splat(0);
  let x: v128;
  let y: v128;
  let z: v128;
  while (a < end) {
    x = v128.load(a);
    y = v128.load(a1);
    z = v128.load(b0);
    p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x, z));
    q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, z));
    z = v128.load(b1);
    p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x, z));
    q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, z));
    z = v128.load(b2);
    p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x, z));
    q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, z));
    z = v128.load(b3);
    p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x, z));
    q3 = i32x4.add(q3, i32x4.dot_i16x8_s(y, z));
    a += 16;
    a1 += 16;
    b0 += 16;
    b1 += 16;
    b2 += 16;
    b3 += 16;
  }
  const by = f32x4.splat(unit);
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(sums(p0, p1, p2, p3)), by));
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(sums(q0, q1, q2, q3)), by), 16);
}

/** What two people are worth to each other by x and y, which count from 0. */
// @ts-ignore: decorator
@inline
function blend(x: v128, y: v128): v128 {
  const zero = f32x4.splat(0);
  const p = f32x4.pmax(zero, x);
  const q = f32x4.pmax(zero, y);
  const sum = f32x4.add(p, q);
  const product = f32x4.mul(f32x4.mul(p, q), f32x4.splat(2 * both));
  // A sum of 0 has a product of 0: dividing by the smallest number instead gives 0 as well.
  const harmonic = f32x4.div(product, f32x4.pmax(f32x4.splat(1e-30), sum));
  return f32x4.add(harmonic, f32x4.mul(sum, f32x4.splat(one)));
}

function isExcluded(a: i32, b: i32): bool {
  let low = load<i32>(excludedOffsets + (<usize>a << 2));
  let high = load<i32>(excludedOffsets + (<usize>a << 2), 4);
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = load<i32>(excluded + (<usize>middle << 2));
    if (value === b) return true;
    if (value < b) low = middle + 1;
    else high = middle;
  }
  return false;
}

// @ts-ignore: decorator
@inline
function isWorse(scoreA: f32, otherA: i32, scoreB: f32, otherB: i32): bool {
  return scoreA < scoreB || (scoreA === scoreB && otherA > otherB);
}

/** Keeps `other` among the best of `person` in place of the worst, where it is better; of equals the lower number. */
function offer(person: i32, other: i32, score: f32): void {
  const s = scores + ((<usize>person * keep) << 2);
  const o = others + ((<usize>person * keep) << 2);
  if (!isWorse(load<f32>(s), load<i32>(o), score, other)) return;
  if (isExcluded(person, other)) return;
  let at = 0;
  for (;;) {
    let next = 2 * at + 1;
    if (next >= keep) break;
    let nextScore = load<f32>(s + (<usize>next << 2));
    let nextOther = load<i32>(o + (<usize>next << 2));
    if (next + 1 < keep) {
      const rightScore = load<f32>(s + (<usize>next << 2), 4);
      const rightOther = load<i32>(o + (<usize>next << 2), 4);
      if (isWorse(rightScore, rightOther, nextScore, nextOther)) {
        next++;
        nextScore = rightScore;
        nextOther = rightOther;
      }
    }
    if (!isWorse(nextScore, nextOther, score, other)) break;
    store<f32>(s + (<usize>at << 2), nextScore);
    store<i32>(o + (<usize>at << 2), nextOther);
    at = next;
  }
  store<f32>(s + (<usize>at << 2), score);
  store<i32>(o + (<usize>at << 2), other);
  store<f32>(least + (<usize>person << 2), load<f32>(s));
}

/** Offers the four from `b` to `a`, and `a` to each of them, where a score reaches what is needed. */
// @ts-ignore: decorator
@inline
function take(a: i32, b: i32, value: v128): void {
  const forA = f32x4.ge(value, f32x4.splat(load<f32>(least + (<usize>a << 2))));
  const forB = f32x4.ge(value, v128.load(least + (<usize>b << 2)));
  if (v128.any_true(v128.or(forA, forB))) takeEach(a, b, value);
}

function takeEach(a: i32, b: i32, value: v128): void {
  v128.store(scratch, value, 64);
  for (let i = 0; i < 4; i++) {
    const other = b + i;
    if (other <= a) continue;
    const score = load<f32>(scratch + (<usize>i << 2), 64);
    if (score >= load<f32>(least + (<usize>a << 2))) offer(a, other, score);
    if (score >= load<f32>(least + (<usize>other << 2))) offer(other, a, score);
  }
}

/** Two rows of `a` with four of `b`: their scores into `scratch`. */
// @ts-ignore: decorator
@inline
function scoresOf(seeksA: usize, givesA: usize, b: i32): void {
  const rowB = <usize>b * stride;
  products(seeksA, gives + rowB, scratch);
  if (seeks === gives) {
    const by = f32x4.splat(one);
    v128.store(scratch, f32x4.mul(v128.load(scratch), by));
    v128.store(scratch, f32x4.mul(v128.load(scratch, 16), by), 16);
  } else {
    products(givesA, seeks + rowB, scratch + 32);
    v128.store(scratch, blend(v128.load(scratch), v128.load(scratch, 32)));
    v128.store(scratch, blend(v128.load(scratch, 16), v128.load(scratch, 48)), 16);
  }
}

/** Everyone from `a` to `aEnd` with everyone from `b` to `bEnd`, each pair once; `a` even, `b` and `bEnd` by fours. */
export function pairs(a0: i32, aEnd: i32, b0: i32, bEnd: i32): void {
  for (let a = a0; a < aEnd; a += 2) {
    const rowA = <usize>a * stride;
    for (let b = max(b0, a & -4); b < bEnd; b += 4) {
      scoresOf(seeks + rowA, gives + rowA, b);
      take(a, b, v128.load(scratch));
      take(a + 1, b, v128.load(scratch, 16));
    }
  }
}

/**
 * The scores of two rows, one after the other, with the first `end` people, into `first` and `second`; gives how many
 * numbers it wrote to `reached`: of those with whom one of the two scores is as much as they need.
 */
export function compare(seeksA: usize, givesA: usize, end: i32, first: usize, second: usize, reached: usize): i32 {
  let count = 0;
  for (let b = 0; b < end; b += 4) {
    scoresOf(seeksA, givesA, b);
    const one = v128.load(scratch);
    const two = v128.load(scratch, 16);
    v128.store(first + (<usize>b << 2), one);
    v128.store(second + (<usize>b << 2), two);
    const needed = v128.load(least + (<usize>b << 2));
    const mask = i32x4.bitmask(v128.or(f32x4.ge(one, needed), f32x4.ge(two, needed)));
    if (mask === 0) continue;
    for (let i = 0; i < 4; i++) {
      if ((mask & (1 << i)) === 0) continue;
      store<i32>(reached + (<usize>count << 2), b + i);
      count++;
    }
  }
  return count;
}

/** Finds the best of `person` anew among the first `end` people by scores that are known; `floor` is what none is below. */
export function best(person: i32, from: usize, end: i32, floor: f32, nobody: i32): void {
  const start = <usize>person * keep;
  for (let at: usize = start; at < start + keep; at++) {
    store<f32>(scores + (at << 2), floor);
    store<i32>(others + (at << 2), nobody);
  }
  store<f32>(least + (<usize>person << 2), floor);
  for (let b = 0; b < end; b++) {
    const score = load<f32>(from + (<usize>b << 2));
    if (score >= load<f32>(least + (<usize>person << 2)) && b !== person) offer(person, b, score);
  }
}
