import { fold } from '../text/tokens.js';
import type { Intent, Part, PartName, Person } from '../types.js';

/** What each ground of a score is worth at most; together they are 1. */
const WORTH = { expertise: 0.72, common: 0.1, intents: 0.08, language: 0.04, group: 0.03, newcomer: 0.03 } as const;
/** How much of the expertise counts only as far as it goes both ways; the rest is shared by the two directions. */
const BOTH_WAYS = 0.75;
/** What is left of a score between people of one organization, and of people who know each other. */
const SAME_ORGANIZATION = 0.5;
const ALREADY_KNOWN = 0.5;

// Pairs of intents that help each other, either way round, and how much. Two who hire, or two who seek a job, do not.
const FITTING: ReadonlyArray<readonly [Intent, Intent, number]> = [
  ['mentor', 'be-mentored', 1],
  ['hire', 'find-job', 1],
  ['collaborate', 'collaborate', 0.7],
  ['exchange', 'exchange', 0.5],
  ['mentor', 'learn', 0.5],
  ['learn', 'exchange', 0.4],
];

/** What two people give each other, before anything else is weighed; all in [0, 1]. */
export interface Grounds {
  readonly theyGive: number;
  readonly youGive: number;
  readonly common: number;
}

function intentFit(a: Person, b: Person): number {
  const fits = FITTING.filter(
    ([one, two]) =>
      (a.intents.includes(one) && b.intents.includes(two)) || (a.intents.includes(two) && b.intents.includes(one)),
  );
  return Math.max(0, ...fits.map(([, , value]) => value));
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

function isSameOrganization(a: Person, b: Person): boolean {
  if (a.organization === undefined || b.organization === undefined) return false;
  return fold(a.organization.trim()) === fold(b.organization.trim()) && a.organization.trim() !== '';
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** Takes the parts of a score; gives the score. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/**
 * Takes two people and what they give each other; gives the named parts of their mutual score, without zeros.
 * They sum to a number in [0, 1], the same whichever of the two asks.
 */
export function mutualParts(you: Person, other: Person, grounds: Grounds): Part[] {
  const parts: Part[] = [];
  const put = (name: PartName, value: number) => {
    if (value !== 0) parts.push({ name, value });
  };
  const oneWay = (WORTH.expertise * (1 - BOTH_WAYS)) / 2;
  put('both-ways', WORTH.expertise * BOTH_WAYS * harmonic(grounds.theyGive, grounds.youGive));
  put('they-give', oneWay * grounds.theyGive);
  put('you-give', oneWay * grounds.youGive);
  put('common-ground', WORTH.common * grounds.common);
  put('intents', WORTH.intents * intentFit(you, other));
  put('common-language', commonLanguages(you, other).length > 0 ? WORTH.language : 0);
  put('common-group', commonGroups(you, other).length > 0 ? WORTH.group : 0);
  put('newcomer', you.newcomer || other.newcomer ? WORTH.newcomer : 0);

  const takeAway = (name: PartName, share: number) => put(name, -sumOf(parts) * share);
  if (isSameOrganization(you, other)) takeAway('same-organization', 1 - SAME_ORGANIZATION);
  if (you.knows.includes(other.id) || other.knows.includes(you.id)) takeAway('already-known', 1 - ALREADY_KNOWN);
  if (cannotTalk(you, other)) takeAway('no-common-language', 1);
  return parts;
}
