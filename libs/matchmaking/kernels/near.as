/*
 * How near the texts of two people are. The texts of one are laid open: by term, which of them have it. Then each text of one
 * other after the other is walked through once, and meets all of them.
 */
import {
  begins,
  byte,
  double,
  ends,
  german,
  int,
  isLong,
  isProfile,
  middles,
  nearFirst,
  nearTopics,
  nearValues,
  Packed,
  pivot,
  profileOf,
  profiles,
  rowBytes,
  rowOf,
  rows,
  shares,
  sureness,
  topicCount,
  topicFirst,
  topics,
  trees,
  wording,
} from './texts';

/**
 * Sparse vectors laid open: by term the last place that has it, counted from 1 among those of the person; by place the one before
 * with the same term, and which text it is of.
 */
@unmanaged
class Open {
  heads: usize;
  before: usize;
  textOf: usize;
}

let pivotOpen: Open = changetype<Open>(0);
let germanOpen: Open = changetype<Open>(0);
let wordingOpen: Open = changetype<Open>(0);
let sharesOpen: Open = changetype<Open>(0);
/** By term what it is worth in the profile of whoever is laid open. */
let profile: usize = 0;
/** For each topic of theirs, one after the other, how near every topic is to it. */
let nearness: usize = 0;
// By text of whoever is laid open and text of the other, row by row.
let pivots: usize = 0;
let germans: usize = 0;
let wordings: usize = 0;
let cosines: usize = 0;
let topical: usize = 0;

// Whose texts are laid open, and those of the other: the first, how many, how many of these are given.
let mine = -1;
let first = 0;
let count = 0;
let given = 0;
let theirs = -1;
let theirFirst = 0;
let theirCount = 0;
let theirGiven = 0;
let hasWordings = false;
/** Whether whoever seeks is the other one. */
let isTurned = false;

/** What turns the product of two rows back into a cosine. */
const UNIT: f64 = 1 / (32767.0 * 32767.0);

/** Takes where the places of this thread's lists stand. */
export function layNear(places: usize): void {
  pivotOpen = changetype<Open>(places);
  germanOpen = changetype<Open>(places + 12);
  wordingOpen = changetype<Open>(places + 24);
  sharesOpen = changetype<Open>(places + 36);
  profile = int(places, 12);
  nearness = int(places, 13);
  pivots = int(places, 14);
  germans = int(places, 15);
  wordings = int(places, 16);
  cosines = int(places, 17);
  topical = int(places, 18);
}

// @ts-ignore: decorator
@inline
function putInt(list: usize, at: i32, value: i32): void {
  store<i32>(list + (<usize>at << 2), value);
}

// @ts-ignore: decorator
@inline
function add(list: usize, at: i32, value: f64): void {
  const place = list + (<usize>at << 3);
  store<f64>(place, load<f64>(place) + value);
}

function layOpen(open: Open, vectors: Packed, from: i32, end: i32): void {
  const start = int(vectors.first, from);
  for (let text = from; text < end; text++)
    for (let at = int(vectors.first, text); at < int(vectors.first, text + 1); at++) {
      const term = int(vectors.terms, at);
      putInt(open.before, at - start, int(open.heads, term));
      putInt(open.textOf, at - start, text - from);
      putInt(open.heads, term, at - start + 1);
    }
}

function close(open: Open, vectors: Packed, from: i32, end: i32): void {
  for (let at = int(vectors.first, from); at < int(vectors.first, end); at++) putInt(open.heads, int(vectors.terms, at), 0);
}

function layTopics(isOpen: bool): void {
  const from = int(topicFirst, first);
  for (let own = from; own < int(topicFirst, first + count); own++) {
    const topic = int(topics, own);
    const row = nearness + ((<usize>(own - from) * topicCount) << 3);
    for (let at = int(nearFirst, topic); at < int(nearFirst, topic + 1); at++)
      store<f64>(row + (<usize>int(nearTopics, at) << 3), isOpen ? double(nearValues, at) : 0);
    // A topic is the same as itself, whether or not anything is near it.
    store<f64>(row + (<usize>topic << 3), isOpen ? 1 : 0);
  }
}

function layProfile(number: i32, isOpen: bool): void {
  for (let at = int(profiles.first, number); at < int(profiles.first, number + 1); at++)
    store<f64>(profile + (<usize>int(profiles.terms, at) << 3), isOpen ? double(profiles.weights, at) : 0);
}

let mineProfile = 0;

function open(person: i32): void {
  const from = int(begins, person);
  if (mine === person && first === from) return;
  if (mine >= 0) {
    close(pivotOpen, pivot, first, first + count);
    close(germanOpen, german, first, first + count);
    close(wordingOpen, wording, first, first + count);
    close(sharesOpen, shares, first + given, first + count);
    layTopics(false);
    layProfile(mineProfile, false);
  }
  mine = person;
  theirs = -1;
  first = from;
  count = int(ends, person) - from;
  given = int(middles, person) - from;
  mineProfile = int(profileOf, person);
  layOpen(pivotOpen, pivot, first, first + count);
  layOpen(germanOpen, german, first, first + count);
  layOpen(wordingOpen, wording, first, first + count);
  layOpen(sharesOpen, shares, first + given, first + count);
  layTopics(true);
  layProfile(mineProfile, true);
}

/** Adds up, in the order of the terms, what texts of the other have in common with each of those laid open. */
function meetAll(open: Open, vectors: Packed, from: i32, end: i32, out: usize): void {
  const start = int(vectors.first, first);
  for (let text = from; text < end; text++)
    for (let at = int(vectors.first, text); at < int(vectors.first, text + 1); at++) {
      for (let place = int(open.heads, int(vectors.terms, at)); place !== 0; place = int(open.before, place - 1)) {
        const row = int(open.textOf, place - 1) * theirCount;
        add(out, row + text - theirFirst, double(vectors.weights, start + place - 1) * double(vectors.weights, at));
      }
    }
}

/** The sum of one row's products with another's; a row is read by 32 bytes. */
// @ts-ignore: decorator
@inline
function cosine(one: usize, two: usize): f64 {
  let a = one;
  let b = two;
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

/** Not a number where one has no vector, or where nobody asks: of a long text only a profile's meaning counts. */
function meetMeanings(): void {
  const iAnswer = byte(isProfile, mine) === 1;
  const theyAnswer = byte(isProfile, theirs) === 1;
  for (let j = 0; j < theirCount; j++) {
    const row = int(rowOf, theirFirst + j);
    const long = byte(isLong, theirFirst + j) === 1;
    const end = j < theirGiven ? count : given;
    for (let i = 0; i < end; i++) {
      const own = int(rowOf, first + i);
      const isAnswer = i >= given ? theyAnswer : j >= theirGiven && iAnswer;
      const isOfLong = long || byte(isLong, first + i) === 1;
      const isAsked = !isOfLong || isAnswer || (i >= given ? byte(isLong, first + i) === 1 : j >= theirGiven && long);
      const value =
        row < 0 || own < 0 || !isAsked ? NaN : cosine(rows + <usize>own * rowBytes, rows + <usize>row * rowBytes);
      store<f64>(cosines + (<usize>(i * theirCount + j) << 3), value);
    }
  }
}

/** How near the nearest topics of two texts are, times how sure both are: in [0, 1]. */
function meetTopics(): void {
  const start = int(topicFirst, first);
  for (let j = 0; j < theirCount; j++) {
    const tree = int(trees, theirFirst + j);
    const bFirst = int(topicFirst, theirFirst + j);
    const bEnd = int(topicFirst, theirFirst + j + 1);
    const end = j < theirGiven ? count : given;
    for (let i = 0; i < end; i++) {
      if ((int(trees, first + i) & tree) === 0) continue;
      let most: f64 = 0;
      for (let a = int(topicFirst, first + i); a < int(topicFirst, first + i + 1); a++)
        for (let b = bFirst; b < bEnd; b++) {
          const near = double(nearness, (a - start) * topicCount + int(topics, b));
          most = max(most, double(sureness, a) * double(sureness, b) * near);
        }
      store<f64>(topical + (<usize>(i * theirCount + j) << 3), most);
    }
  }
}

/** Brings two people face to face, the first of them as the one who seeks. */
export function face(seeker: i32, giver: i32): void {
  isTurned = mine === giver && theirs === seeker && first === int(begins, giver) && theirFirst === int(begins, seeker);
  if (isTurned) return;
  open(seeker);
  if (theirs === giver && theirFirst === int(begins, giver)) return;
  theirs = giver;
  theirFirst = int(begins, giver);
  theirCount = int(ends, giver) - theirFirst;
  theirGiven = int(middles, giver) - theirFirst;
  hasWordings = false;
  const bytes = (<usize>(count * theirCount)) << 3;
  memory.fill(pivots, 0, bytes);
  memory.fill(germans, 0, bytes);
  memory.fill(topical, 0, bytes);
  meetAll(pivotOpen, pivot, theirFirst, theirFirst + theirCount, pivots);
  meetAll(germanOpen, german, theirFirst, theirFirst + theirCount, germans);
  meetTopics();
  meetMeanings();
}

// @ts-ignore: decorator
@inline
function cell(seek: i32, give: i32): i32 {
  return isTurned ? (give - first) * theirCount + seek - theirFirst : (seek - first) * theirCount + give - theirFirst;
}

// Of two texts, the first of the one who seeks, the second of the one who gives.

// @ts-ignore: decorator
@inline
export function topicOf(seek: i32, give: i32): f64 {
  return double(topical, cell(seek, give));
}

// @ts-ignore: decorator
@inline
export function cosineOf(seek: i32, give: i32): f64 {
  return double(cosines, cell(seek, give));
}

/** The nearer of English and German words. */
// @ts-ignore: decorator
@inline
export function wordsOf(seek: i32, give: i32): f64 {
  const at = cell(seek, give);
  return max(double(pivots, at), double(germans, at));
}

/** The nearer of English words with their neighbours and of German ones, at most 1. */
export function wordingOf(seek: i32, give: i32): f64 {
  if (!hasWordings) {
    memory.fill(wordings, 0, (<usize>(count * theirCount)) << 3);
    meetAll(wordingOpen, wording, theirFirst, theirFirst + theirCount, wordings);
    hasWordings = true;
  }
  const at = cell(seek, give);
  return min(1, max(double(wordings, at), double(germans, at)));
}

/** What the words of a text say to the giver's profile. */
export function profileView(seek: i32): f64 {
  let sum: f64 = 0;
  if (isTurned) {
    for (let at = int(shares.first, seek); at < int(shares.first, seek + 1); at++)
      sum += double(shares.weights, at) * double(profile, int(shares.terms, at));
    return sum;
  }
  const own = seek - first - given;
  const start = int(shares.first, first + given);
  const number = int(profileOf, theirs);
  for (let at = int(profiles.first, number); at < int(profiles.first, number + 1); at++)
    for (let place = int(sharesOpen.heads, int(profiles.terms, at)); place !== 0; place = int(sharesOpen.before, place - 1))
      if (int(sharesOpen.textOf, place - 1) === own)
        sum += double(shares.weights, start + place - 1) * double(profiles.weights, at);
  return sum;
}
