/*
 * Everybody's texts in one memory, and how near two of them are. All of it is laid out by src/scoring/people-memory.ts: at its
 * beginning stand the places of all lists, in the order of `setUp`; nothing is allocated here.
 */

/** Sparse vectors: where each begins, the terms of all, ascending within one, their weights, and a sign of each. */
@unmanaged
class Packed {
  first: usize;
  terms: usize;
  weights: usize;
  signs: usize;
}

// By person: the first text that is given, the first that is sought, the one after the last; the number of the profile.
export let begins: usize = 0;
export let middles: usize = 0;
export let ends: usize = 0;
export let profileOf: usize = 0;
export let isProfile: usize = 0;
// By text.
export let weight: usize = 0;
export let level: usize = 0;
export let isLong: usize = 0;
export let isEvidence: usize = 0;
export let ownerOf: usize = 0;
export let topicFirst: usize = 0;
export let topics: usize = 0;
export let sureness: usize = 0;
let trees: usize = 0;
// By topic: those near it, ascending, with how near they are.
let nearFirst: usize = 0;
let nearTopics: usize = 0;
let nearValues: usize = 0;
// Sentence vectors: by text the number of a row or -1, and rows of 16-bit numbers.
let rowOf: usize = 0;
let rows: usize = 0;
let rowBytes: usize = 0;
/** Mean and deviation of three views, for long texts and then for short ones. */
export let spreads: usize = 0;

export let pivot: Packed = changetype<Packed>(0);
export let german: Packed = changetype<Packed>(0);
export let wording: Packed = changetype<Packed>(0);
export let shares: Packed = changetype<Packed>(0);
export let profiles: Packed = changetype<Packed>(0);

/** What turns the product of two rows back into a cosine. */
const UNIT: f64 = 1 / (32767.0 * 32767.0);
/** How much longer one vector has to be than the other before its terms are sought and not walked through. */
const MUCH_LONGER = 8;

// @ts-ignore: decorator
@inline
export function int(list: usize, at: i32): i32 {
  return load<i32>(list + (<usize>at << 2));
}

// @ts-ignore: decorator
@inline
export function double(list: usize, at: i32): f64 {
  return load<f64>(list + (<usize>at << 3));
}

// @ts-ignore: decorator
@inline
export function byte(list: usize, at: i32): i32 {
  return load<u8>(list + <usize>at);
}

/** Takes where the places of all lists stand and how many bytes a row of a sentence vector has. */
export function layTexts(places: usize, bytesOfRow: i32): usize {
  begins = int(places, 0);
  middles = int(places, 1);
  ends = int(places, 2);
  profileOf = int(places, 3);
  isProfile = int(places, 4);
  weight = int(places, 5);
  level = int(places, 6);
  isLong = int(places, 7);
  isEvidence = int(places, 8);
  ownerOf = int(places, 9);
  topicFirst = int(places, 10);
  topics = int(places, 11);
  sureness = int(places, 12);
  trees = int(places, 13);
  nearFirst = int(places, 14);
  nearTopics = int(places, 15);
  nearValues = int(places, 16);
  rowOf = int(places, 17);
  rows = int(places, 18);
  spreads = int(places, 19);
  pivot = changetype<Packed>(places + 4 * 20);
  german = changetype<Packed>(places + 4 * 24);
  wording = changetype<Packed>(places + 4 * 28);
  shares = changetype<Packed>(places + 4 * 32);
  profiles = changetype<Packed>(places + 4 * 36);
  rowBytes = bytesOfRow;
  return places + 4 * 40;
}

/** Each term of the short vector is looked up in what is left of the long one. */
function sought(short: Packed, a0: i32, aEnd: i32, long: Packed, b0: i32, bEnd: i32): f64 {
  let sum: f64 = 0;
  let from = b0;
  for (let a = a0; a < aEnd; a++) {
    const term = int(short.terms, a);
    let low = from;
    let high = bEnd;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (int(long.terms, middle) < term) low = middle + 1;
      else high = middle;
    }
    if (low < bEnd && int(long.terms, low) === term) sum += double(short.weights, a) * double(long.weights, low);
    from = low;
  }
  return sum;
}

/**
 * The product of two sparse vectors. Terms add up in ascending order, so that it is equal to the bit from whichever side it is
 * asked for.
 */
export function product(one: Packed, i: i32, two: Packed, j: i32): f64 {
  if ((load<u64>(one.signs + (<usize>i << 3)) & load<u64>(two.signs + (<usize>j << 3))) === 0) return 0;
  let a = int(one.first, i);
  const aEnd = int(one.first, i + 1);
  let b = int(two.first, j);
  const bEnd = int(two.first, j + 1);
  if (aEnd - a > MUCH_LONGER * (bEnd - b)) return sought(two, b, bEnd, one, a, aEnd);
  if (bEnd - b > MUCH_LONGER * (aEnd - a)) return sought(one, a, aEnd, two, b, bEnd);
  let sum: f64 = 0;
  while (a < aEnd && b < bEnd) {
    const x = int(one.terms, a);
    const y = int(two.terms, b);
    if (x === y) sum += double(one.weights, a) * double(two.weights, b);
    a += i32(x <= y);
    b += i32(y <= x);
  }
  return sum;
}

function between(one: i32, two: i32): f64 {
  if (one === two) return 1;
  let low = int(nearFirst, one);
  const end = int(nearFirst, one + 1);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int(nearTopics, middle) < two) low = middle + 1;
    else high = middle;
  }
  return low < end && int(nearTopics, low) === two ? double(nearValues, low) : 0;
}

/** How near the nearest topics of two texts are, times how sure both are: in [0, 1]. */
export function nearness(one: i32, two: i32): f64 {
  if ((int(trees, one) & int(trees, two)) === 0) return 0;
  let most: f64 = 0;
  const aEnd = int(topicFirst, one + 1);
  const bFirst = int(topicFirst, two);
  const bEnd = int(topicFirst, two + 1);
  for (let a = int(topicFirst, one); a < aEnd; a++)
    for (let b = bFirst; b < bEnd; b++) {
      const sure = double(sureness, a) * double(sureness, b);
      if (sure > most) most = max(most, sure * between(int(topics, a), int(topics, b)));
    }
  return most;
}

/** The cosine of the sentence vectors of two texts, not a number where one has none. */
export function cosine(one: i32, two: i32): f64 {
  const i = int(rowOf, one);
  const j = int(rowOf, two);
  if (i < 0 || j < 0) return NaN;
  let a = rows + <usize>i * rowBytes;
  let b = rows + <usize>j * rowBytes;
  const end = a + rowBytes;
  let p = i32x4.splat(0);
  let q = i32x4.splat(0);
  for (; a < end; a += 32, b += 32) {
    p = i32x4.add(p, i32x4.dot_i16x8_s(v128.load(a), v128.load(b)));
    q = i32x4.add(q, i32x4.dot_i16x8_s(v128.load(a, 16), v128.load(b, 16)));
  }
  p = i32x4.add(p, q);
  const sum =
    i32x4.extract_lane(p, 0) + i32x4.extract_lane(p, 1) + i32x4.extract_lane(p, 2) + i32x4.extract_lane(p, 3);
  return <f64>sum * UNIT;
}
