import { fold } from '../text/tokens.js';
import type { Part, PartName, Person, Weights, WishKind } from '../types.js';
import { intentFit } from './intents.js';
import { between, DEFAULT_WEIGHTS } from './weights.js';

/** How much of what is missing to a full score the dials may add at most, and a wish by its kind. */
const DIAL_UP = 0.5;
const WISHED = { must: 0.5, like: 0.25, 'rather-not': 0 } as const satisfies Record<WishKind, number>;
/** Steps of seniority that make a full difference. */
const FAR_APART = 3;

/** What two people give each other, before anything else is weighed; all in [0, 1]. */
export interface Grounds {
  readonly theyGive: number;
  readonly youGive: number;
  readonly common: number;
}

/** Takes two people; gives the languages both speak. */
export function commonLanguages(a: Person, b: Person): string[] {
  return a.languages.filter((language) => b.languages.includes(language));
}

/** Takes two people; says whether both named their languages and share none. */
export function cannotTalk(a: Person, b: Person): boolean {
  return a.languages.length > 0 && b.languages.length > 0 && commonLanguages(a, b).length === 0;
}

/** Takes two people; gives the groups both are in. */
export function commonGroups(a: Person, b: Person): string[] {
  return a.groups.filter((group) => b.groups.includes(group));
}

/** Takes somebody and one of the others; gives the mark the first has made on the second. */
export function wishOf(person: Person, other: Person): WishKind | undefined {
  return person.wishes?.find((wish) => wish.person === other.id)?.kind;
}

/** Takes two people; says whether one of them would rather not meet the other: they are not suggested to each other. */
export function isUnwished(a: Person, b: Person): boolean {
  return wishOf(a, b) === 'rather-not' || wishOf(b, a) === 'rather-not';
}

/** Takes two people; says whether they are of one organization, however it is written. */
export function isSameOrganization(a: Person, b: Person): boolean {
  if (a.organization === undefined || b.organization === undefined) return false;
  return fold(a.organization.trim()) === fold(b.organization.trim()) && a.organization.trim() !== '';
}

/** Takes two people; says whether one of them knows the other. */
export function isKnown(a: Person, b: Person): boolean {
  return a.knows.includes(b.id) || b.knows.includes(a.id);
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** Takes the parts of a score; gives the score. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** How far a dial on seniority counts for two people: below 0 for peers, above 0 for people far apart, in [0, 1]. */
function seniorityFit(apart: number, dial: number): number {
  return Number.isNaN(apart) ? 0 : Math.abs(dial) * (dial < 0 ? 1 - apart : apart);
}

/** Takes how senior two people are; gives how far apart that is, in [0, 1], not a number where one did not say. */
function apartBy(one: number | undefined, two: number | undefined): number {
  return one === undefined || two === undefined ? NaN : Math.min(1, Math.abs(one - two) / FAR_APART);
}

/** Takes the marks that two people made on each other; gives what share of what is missing they add, in [0, 1]. */
export function wished(yours: WishKind | undefined, theirs: WishKind | undefined): number {
  return 1 - (1 - (yours ? WISHED[yours] : 0)) * (1 - (theirs ? WISHED[theirs] : 0));
}

/** What is between two people beside what they give each other. */
interface Between {
  worth: Weights;
  intents: number;
  hasLanguage: boolean;
  hasGroup: boolean;
  hasNewcomer: boolean;
  /** How far apart in seniority, in [0, 1]; not a number where that is unknown. */
  apart: number;
  isSameOrganization: boolean;
  isKnown: boolean;
  wished: number;
  cannotTalk: boolean;
  isUnwished: boolean;
}

/** Takes two people and the event's weights; gives what is between them. */
function betweenOf(you: Person, other: Person, weights: Weights): Between {
  return {
    worth: between(you.weights ?? weights, other.weights ?? weights),
    intents: intentFit(you, other),
    hasLanguage: commonLanguages(you, other).length > 0,
    hasGroup: commonGroups(you, other).length > 0,
    hasNewcomer: you.newcomer || other.newcomer,
    apart: apartBy(you.seniority, other.seniority),
    isSameOrganization: isSameOrganization(you, other),
    isKnown: isKnown(you, other),
    wished: wished(wishOf(you, other), wishOf(other, you)),
    cannotTalk: cannotTalk(you, other),
    isUnwished: isUnwished(you, other),
  };
}

/** Where the parts of a score go, one after the other: `sum` is what they come to so far. */
interface Score {
  readonly sum: number;
  put(name: PartName, value: number): void;
}

const dialed = (dial: number): number => (dial < 0 ? dial : dial * DIAL_UP);

/** A share of the sum so far is taken away, or of what is missing to 1 added: the sum stays in [0, 1]. */
function turn(score: Score, name: PartName, share: number): void {
  score.put(name, share < 0 ? score.sum * share : Math.max(0, 1 - score.sum) * share);
}

/**
 * Takes what is between two people, what they give each other and where the parts go; puts what speaks for them and how the
 * dials turn it. What forbids a meeting, no language in common and "rather not", is put by `forbid`.
 */
function weigh(between: Between, theyGive: number, youGive: number, common: number, score: Score): void {
  const { worth } = between;
  const oneWay = (worth.expertise * (1 - worth.bothWays)) / 2;
  score.put('both-ways', worth.expertise * worth.bothWays * harmonic(theyGive, youGive));
  score.put('they-give', oneWay * theyGive);
  score.put('you-give', oneWay * youGive);
  score.put('common-ground', worth.common * common);
  score.put('intents', worth.intents * between.intents);
  score.put('common-language', between.hasLanguage ? worth.language : 0);
  score.put('common-group', between.hasGroup ? worth.group : 0);
  score.put('newcomer', between.hasNewcomer ? worth.newcomer : 0);

  turn(score, 'seniority', DIAL_UP * seniorityFit(between.apart, worth.seniority));
  if (between.isSameOrganization) turn(score, 'same-organization', dialed(worth.sameOrganization));
  if (between.isKnown) turn(score, 'already-known', dialed(worth.known));
  turn(score, 'wishes', between.wished);
}

function forbid(between: Between, score: Score): void {
  if (between.cannotTalk) turn(score, 'no-common-language', -1);
  if (between.isUnwished) turn(score, 'rather-not', -1);
}

/** Collects the parts of one score, without zeros. */
class Parts implements Score {
  readonly list: Part[] = [];
  sum = 0;

  put(name: PartName, value: number): void {
    if (value === 0) return;
    this.list.push({ name, value });
    this.sum += value;
  }
}

/**
 * Takes two people, what they give each other, and the event's weights (each person's own count before them, both
 * alike); gives the named parts of their mutual score, without zeros. They sum to a number in [0, 1], the same whichever
 * of the two asks.
 */
export function mutualParts(you: Person, other: Person, grounds: Grounds, weights = DEFAULT_WEIGHTS): Part[] {
  const between = betweenOf(you, other, weights);
  const parts = new Parts();
  weigh(between, grounds.theyGive, grounds.youGive, grounds.common, parts);
  forbid(between, parts);
  return parts.list;
}
