/* What any two people give each other and have in common, and what that and their circumstances come to. */
import { cosineOf, face, layNear, profileView, topicOf, wordingOf, wordsOf } from './near';
import { begins, byte, double, ends, int, isEvidence, isLong, isProfile, layTexts, level, middles, ownerOf, spreads, weight } from './texts';

/** Words that are less near than this are chance: one common word in two long texts. */
export const LEAST_WORDS: f64 = 0.06;
/** Meanings that are nearer than the first are alike, than the second the same (cosines of sentence vectors). */
const ALIKE: f64 = 0.2;
const SAME: f64 = 0.8;
/** How sharply the nearest texts of a profile count more in the softened maximum of meanings: ln of the mean of e^(5 x). */
const SHARPNESS: f64 = 5;
/** Weaker matches count in the score, but are no reason to name; common ground has to be nearer than a match. */
const LEAST_MATCH: f64 = 0.15;
const LEAST_PROFILE: f64 = 0.15;
const LEAST_LIKENESS: f64 = 0.3;
/** Where a blend of z-scores becomes as much as it is not, and how steeply. */
const MIDDLE: f64 = 1.9;
const STEEPNESS: f64 = 1.7;
/** The most that a shared topic alone is worth, and a whole profile next to the one phrase that fits best. */
const TOPIC: f64 = 0.85;
const PROFILE: f64 = 0.75;
/** What is left for each level that an offer stays below what is sought. */
const BELOW_LEVEL: f64 = 0.85;
/** Each further seek counts half of the better served one before it; a long text as much as so many phrases. */
const NEXT_SEEK: f64 = 0.5;
const LONG_SEEK: f64 = 3;

// What this thread writes to: strengths and shares of the seeks at hand, matches that are worth naming.
let strengths: usize = 0;
let parts: usize = 0;
let matches: usize = 0;
let matched = 0;
let servedCount = 0;
let topic: f64 = 0;
let words: f64 = 0;
let wordView: f64 = 0;
let answerView: f64 = 0;
let meaningView: f64 = 0;

/**
 * Takes where the places of all lists stand, how long a row is, how many topics there are, and where this thread may write: lists
 * to lay texts open in, and room for what so many texts come to.
 */
export function layScores(places: usize, bytesOfRow: i32, topics: i32, near: usize, room: usize, texts: i32): usize {
  layNear(near);
  strengths = room;
  parts = strengths + (<usize>texts << 3);
  matches = parts + (<usize>texts << 3);
  return layTexts(places, bytesOfRow, topics);
}

// @ts-ignore: decorator
@inline
export function levelFactor(sought: i32, given: i32): f64 {
  if (sought === 0 || given === 0 || given >= sought) return 1;
  return sought - given === 1 ? BELOW_LEVEL : BELOW_LEVEL * BELOW_LEVEL;
}

// @ts-ignore: decorator
@inline
export function nearnessOf(topic: f64, words: f64): f64 {
  const shared = TOPIC * topic;
  return shared + (1 - shared) * words;
}

// @ts-ignore: decorator
@inline
export function together(phrase: f64, profile: f64, own: f64): f64 {
  return phrase + (1 - phrase) * PROFILE * profile * own;
}

/** Begins anew, with no seek. */
export function clearServed(): void {
  servedCount = 0;
}

/** Takes with which strength a seek is served, and whether it is long; the best served stay first. */
export function addServed(strength: f64, isLongText: bool): void {
  const share = isLongText ? LONG_SEEK : 1;
  let at = servedCount++;
  for (; at > 0; at--) {
    const other = double(strengths, at - 1);
    if (!(strength > other || (strength === other && share > double(parts, at - 1)))) break;
    store<f64>(strengths + (<usize>at << 3), other);
    store<f64>(parts + (<usize>at << 3), double(parts, at - 1));
  }
  store<f64>(strengths + (<usize>at << 3), strength);
  store<f64>(parts + (<usize>at << 3), share);
}

/** What all seeks come to: each further one counts half as much. */
export function servedValue(): f64 {
  let sum: f64 = 0;
  let total: f64 = 0;
  let rank: f64 = 1;
  for (let at = 0; at < servedCount; at++) {
    const share = double(parts, at) * rank;
    sum += share * double(strengths, at);
    total += share;
    rank *= NEXT_SEEK;
  }
  return total === 0 ? 0 : sum / total;
}

function keep(seek: i32, give: i32, strength: f64): void {
  const at = matches + (<usize>matched << 4);
  store<i32>(at, seek);
  store<i32>(at, give, 4);
  store<f64>(at, strength, 8);
  matched++;
}

/** How many matches were kept since the last call, from the room's `matches` on: seek, give, strength, 16 bytes each. */
export function takeMatches(): i32 {
  const count = matched;
  matched = 0;
  return count;
}

/** Finds how near topics and words of two phrases are; says whether they are near at all. */
function meet(one: i32, two: i32): bool {
  topic = topicOf(one, two);
  const near = cosineOf(one, two);
  let meaning: f64 = 0;
  // Of a long text the meaning says nothing of a phrase in it; without a vector it is not a number.
  if (near > ALIKE && !byte(isLong, one) && !byte(isLong, two)) {
    meaning = (near - ALIKE) / (SAME - ALIKE);
    if (meaning < LEAST_WORDS) meaning = 0;
  }
  words = min(1, max(wordsOf(one, two), meaning));
  return topic > 0 || words >= LEAST_WORDS;
}

/** Evidence speaks for the profile as a whole: what one text of many names in passing is not what somebody can give. */
function bestPhrase(seek: i32, first: i32, end: i32, isKept: bool): f64 {
  let best: f64 = 0;
  const own = double(weight, seek);
  const sought = byte(level, seek);
  for (let give = first; give < end; give++) {
    if (byte(isEvidence, give)) continue;
    const most = own * double(weight, give) * levelFactor(sought, byte(level, give));
    // Nothing can be nearer than that.
    if (most <= best && !isKept) continue;
    if (!meet(seek, give)) continue;
    const strength = nearnessOf(topic, words) * most;
    if (strength > best) best = strength;
    if (isKept && strength >= LEAST_MATCH) keep(seek, give, strength);
  }
  return best;
}

/**
 * What each view says: root of the mean square of words, the words of the whole, softened maximum of meanings (not a number as
 * soon as one of the texts has no vector: the words go on).
 */
function see(seek: i32, first: i32, end: i32): void {
  let squares: f64 = 0;
  let powers: f64 = 0;
  for (let give = first; give < end; give++) {
    const near = wordingOf(seek, give);
    squares += near * near;
    powers += Math.exp(SHARPNESS * cosineOf(seek, give));
  }
  const count = <f64>(end - first);
  wordView = end === first ? NaN : Math.sqrt(squares / count);
  answerView = profileView(seek);
  meaningView = end === first ? NaN : Math.log(powers / count) / SHARPNESS;
}

let blendSum: f64 = 0;
let blendCount: f64 = 0;

function addView(value: f64, spread: usize): void {
  if (isNaN(value)) return;
  blendSum += (value - load<f64>(spread)) / load<f64>(spread, 8);
  blendCount++;
}

/** The mean of the z-scores (views of like strength: none weighs more) mapped to (0, 1) by the logistic function. */
function blended(isLongText: bool): f64 {
  const at = spreads + (isLongText ? 0 : 48);
  blendSum = 0;
  blendCount = 0;
  addView(wordView, at);
  addView(answerView, at + 16);
  addView(meaningView, at + 32);
  return blendCount === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (blendSum / blendCount - MIDDLE)));
}

/** How well a profile seems to answer a text by what its words say to it, in (0, 1). */
export function answerByWords(seek: i32, value: f64): f64 {
  wordView = NaN;
  answerView = value;
  meaningView = NaN;
  return blended(byte(isLong, seek) === 1);
}

/** What the views say of a text and a person, into the beginning of the room. */
export function seen(seek: i32, giver: i32): void {
  face(int(ownerOf, seek), giver);
  see(seek, int(begins, giver), int(middles, giver));
  store<f64>(strengths, wordView);
  store<f64>(strengths, answerView, 8);
  store<f64>(strengths, meaningView, 16);
}

/** A profile answers as a whole; what is named of it is the text that comes nearest. */
function keepNearest(seek: i32, first: i32, end: i32, strength: f64): void {
  let best = -1;
  let most: f64 = -Infinity;
  for (let give = first; give < end; give++) {
    const near = cosineOf(seek, give);
    const value = wordingOf(seek, give) + (isNaN(near) ? 0 : near);
    if (value <= most) continue;
    best = give;
    most = value;
  }
  if (best >= 0) keep(seek, best, strength);
}

/** How well what a person gives serves what is sought, in [0, 1]; of a long text only the profile counts. */
export function strength(seek: i32, giver: i32): f64 {
  face(int(ownerOf, seek), giver);
  return strengthOf(seek, giver, false);
}

function strengthOf(seek: i32, giver: i32, isKept: bool): f64 {
  const first = int(begins, giver);
  const end = int(middles, giver);
  const isLongText = byte(isLong, seek) === 1;
  // A few phrases are no profile: what they are worth to a short wish is seen phrase by phrase.
  const isAnswered = end > first && (isLongText || byte(isProfile, giver) === 1);
  if (isLongText && !isAnswered) return 0;
  const phrases = isLongText ? 0 : bestPhrase(seek, first, end, isKept);
  const own = double(weight, seek);
  let profile: f64 = 0;
  if (isAnswered) {
    see(seek, first, end);
    profile = blended(isLongText);
  }
  const value = isLongText ? profile * own : together(phrases, profile, own);
  if (isKept && value >= LEAST_PROFILE && phrases < LEAST_MATCH) keepNearest(seek, first, end, value);
  return value;
}

/** What the second gives the first, in [0, 1]. */
export function given(seeker: i32, giver: i32, isKept: bool): f64 {
  face(seeker, giver);
  clearServed();
  const end = int(ends, seeker);
  for (let seek = int(middles, seeker); seek < end; seek++)
    addServed(strengthOf(seek, giver, isKept), byte(isLong, seek) === 1);
  return servedValue();
}

/** How near two people are in what they give, in [0, 1], the same either way round. */
export function common(one: i32, two: i32, isKept: bool): f64 {
  face(one, two);
  const first = int(begins, two);
  const end = int(middles, two);
  const myEnd = int(middles, one);
  let most: f64 = 0;
  for (let mine = int(begins, one); mine < myEnd; mine++)
    for (let theirs = first; theirs < end; theirs++) {
      // Nothing can be nearer than the two weigh together.
      const both = double(weight, mine) * double(weight, theirs);
      if (both <= most && !isKept) continue;
      if (!meet(mine, theirs)) continue;
      const strength = max(topic, words) * both;
      if (strength > most) most = strength;
      if (isKept && strength >= LEAST_LIKENESS) keep(mine, theirs, strength);
    }
  return most;
}
