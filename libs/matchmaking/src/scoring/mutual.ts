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
function seniorityFit(a: Person, b: Person, dial: number): number {
  if (a.seniority === undefined || b.seniority === undefined) return 0;
  const apart = Math.min(1, Math.abs(a.seniority - b.seniority) / FAR_APART);
  return Math.abs(dial) * (dial < 0 ? 1 - apart : apart);
}

/** Collects the parts of one score, without zeros. */
class Parts {
  readonly list: Part[] = [];

  put(name: PartName, value: number): void {
    if (value !== 0) this.list.push({ name, value });
  }

  /** A share of the sum so far is taken away, or of what is missing to 1 added: the sum stays in [0, 1]. */
  turn(name: PartName, share: number): void {
    const sum = sumOf(this.list);
    this.put(name, share < 0 ? sum * share : Math.max(0, 1 - sum) * share);
  }
}

const dialed = (dial: number): number => (dial < 0 ? dial : dial * DIAL_UP);

function wished(you: Person, other: Person): number {
  const [yours, theirs] = [wishOf(you, other), wishOf(other, you)];
  return 1 - (1 - (yours ? WISHED[yours] : 0)) * (1 - (theirs ? WISHED[theirs] : 0));
}

/**
 * Takes two people, what they give each other, and the event's weights (each person's own count before them, both
 * alike); gives the named parts of their mutual score, without zeros. They sum to a number in [0, 1], the same whichever
 * of the two asks.
 */
export function mutualParts(you: Person, other: Person, grounds: Grounds, weights = DEFAULT_WEIGHTS): Part[] {
  const worth: Weights = between(you.weights ?? weights, other.weights ?? weights);
  const parts = new Parts();
  const oneWay = (worth.expertise * (1 - worth.bothWays)) / 2;
  parts.put('both-ways', worth.expertise * worth.bothWays * harmonic(grounds.theyGive, grounds.youGive));
  parts.put('they-give', oneWay * grounds.theyGive);
  parts.put('you-give', oneWay * grounds.youGive);
  parts.put('common-ground', worth.common * grounds.common);
  parts.put('intents', worth.intents * intentFit(you, other));
  parts.put('common-language', commonLanguages(you, other).length > 0 ? worth.language : 0);
  parts.put('common-group', commonGroups(you, other).length > 0 ? worth.group : 0);
  parts.put('newcomer', you.newcomer || other.newcomer ? worth.newcomer : 0);

  parts.turn('seniority', DIAL_UP * seniorityFit(you, other, worth.seniority));
  if (isSameOrganization(you, other)) parts.turn('same-organization', dialed(worth.sameOrganization));
  if (isKnown(you, other)) parts.turn('already-known', dialed(worth.known));
  parts.turn('wishes', wished(you, other));
  if (cannotTalk(you, other)) parts.turn('no-common-language', -1);
  if (isUnwished(you, other)) parts.turn('rather-not', -1);
  return parts.list;
}
