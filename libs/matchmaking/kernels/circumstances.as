/* What orders two people for each other: what they give each other, and what is between them beside that. */
import { byte, double, int } from './texts';

// By person: languages and groups as bits, so many words of 32 to each; the set of intents; 0 where nothing is said.
let languages: usize = 0;
let languageWords = 0;
let groups: usize = 0;
let groupWords = 0;
let intents: usize = 0;
let seniority: usize = 0;
let organizations: usize = 0;
let isNewcomer: usize = 0;
/** By two sets of intents and who is ahead: how well they fit. */
let fits: usize = 0;
/** The worths and dials of each person, in the order below; the event's where nobody has any of their own. */
let weights: usize = 0;
let hasOwnWeights = false;
// Who knows or wishes for whom, either way: where each person's begin, whom, what the wish adds, whether they know each other.
let tiedFirst: usize = 0;
let tied: usize = 0;
let tiedWish: usize = 0;
let tiedKnown: usize = 0;

const EXPERTISE = 0;
const COMMON = 1;
const INTENTS = 2;
const LANGUAGE = 3;
const GROUP = 4;
const NEWCOMER = 5;
const BOTH_WAYS = 6;
const SAME_ORGANIZATION = 7;
const KNOWN = 8;
const SENIORITY = 9;
const WEIGHTS = 10;

const SETS = 128;
/** How much of what is missing to a full score a dial may add at most; steps of seniority that make a full difference. */
const DIAL_UP: f64 = 0.5;
const FAR_APART: f64 = 3;

export function layCircumstances(places: usize, wordsOfLanguages: i32, wordsOfGroups: i32, areOwn: i32): void {
  languages = int(places, 0);
  groups = int(places, 1);
  intents = int(places, 2);
  seniority = int(places, 3);
  organizations = int(places, 4);
  isNewcomer = int(places, 5);
  fits = int(places, 6);
  weights = int(places, 7);
  tiedFirst = int(places, 8);
  tied = int(places, 9);
  tiedWish = int(places, 10);
  tiedKnown = int(places, 11);
  languageWords = wordsOfLanguages;
  groupWords = wordsOfGroups;
  hasOwnWeights = areOwn !== 0;
}

function hasCommon(bits: usize, width: i32, one: i32, two: i32): bool {
  for (let at = 0; at < width; at++) if ((int(bits, one * width + at) & int(bits, two * width + at)) !== 0) return true;
  return false;
}

function worth(one: i32, two: i32, which: i32): f64 {
  if (!hasOwnWeights) return double(weights, which);
  return (double(weights, one * WEIGHTS + which) + double(weights, two * WEIGHTS + which)) / 2;
}

function fitOf(one: i32, two: i32): f64 {
  const a = byte(seniority, one);
  const b = byte(seniority, two);
  const ahead = a === 0 || b === 0 ? 0 : a > b ? 1 : a < b ? 2 : 3;
  return double(fits, (byte(intents, one) * SETS + byte(intents, two)) * 4 + ahead);
}

/** Where the tie of two people stands, -1 where there is none. */
function tieOf(one: i32, two: i32): i32 {
  let low = int(tiedFirst, one);
  const end = int(tiedFirst, one + 1);
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (int(tied, middle) < two) low = middle + 1;
    else high = middle;
  }
  return low < end && int(tied, low) === two ? low : -1;
}

/** A share of the sum so far is taken away, or of what is missing to 1 added: the sum stays in [0, 1]. */
// @ts-ignore: decorator
@inline
function turned(sum: f64, share: f64): f64 {
  return sum + (share < 0 ? sum * share : max(0, 1 - sum) * share);
}

// @ts-ignore: decorator
@inline
function dialed(dial: f64): f64 {
  return dial < 0 ? dial : dial * DIAL_UP;
}

function seniorityFit(one: i32, two: i32, dial: f64): f64 {
  const a = byte(seniority, one);
  const b = byte(seniority, two);
  if (dial === 0 || a === 0 || b === 0) return 0;
  const apart = min(1, <f64>abs(a - b) / FAR_APART);
  return Math.abs(dial) * (dial < 0 ? 1 - apart : apart);
}

/**
 * What orders others for each of the two: the mutual score, and below all scores, in their order, those who share no language.
 * The formula of src/scoring/mutual.ts; equal to the bit whoever of the two comes first.
 */
export function rankOf(one: i32, two: i32, theyGive: f64, youGive: f64, common: f64): f64 {
  const both = theyGive + youGive;
  const expertise = worth(one, two, EXPERTISE);
  const bothWays = worth(one, two, BOTH_WAYS);
  const harmonic = both === 0 ? 0 : (2 * theyGive * youGive) / both;
  const canTalk = hasCommon(languages, languageWords, one, two);
  let sum = expertise * (bothWays * harmonic + ((1 - bothWays) / 2) * both);
  sum += worth(one, two, COMMON) * common + worth(one, two, INTENTS) * fitOf(one, two);
  if (canTalk) sum += worth(one, two, LANGUAGE);
  if (hasCommon(groups, groupWords, one, two)) sum += worth(one, two, GROUP);
  if (byte(isNewcomer, one) || byte(isNewcomer, two)) sum += worth(one, two, NEWCOMER);
  sum = turned(sum, DIAL_UP * seniorityFit(one, two, worth(one, two, SENIORITY)));
  const organization = int(organizations, one);
  if (organization !== 0 && organization === int(organizations, two))
    sum = turned(sum, dialed(worth(one, two, SAME_ORGANIZATION)));
  const tie = tieOf(one, two);
  if (tie >= 0) {
    if (byte(tiedKnown, tie)) sum = turned(sum, dialed(worth(one, two, KNOWN)));
    sum = turned(sum, double(tiedWish, tie));
  }
  const saidBoth =
    hasCommon(languages, languageWords, one, one) && hasCommon(languages, languageWords, two, two);
  return !canTalk && saidBoth ? sum - 1 : sum;
}
