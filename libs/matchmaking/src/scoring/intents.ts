import type { Intent, Person } from '../types.js';

// Pairs of intents that help each other, either way round, and how much. Two who hire, or two who seek a job, do not.
const FITTING: ReadonlyArray<readonly [Intent, Intent, number]> = [
  ['mentor', 'be-mentored', 1],
  ['hire', 'find-job', 1],
  ['collaborate', 'collaborate', 0.7],
  ['exchange', 'exchange', 0.5],
  ['mentor', 'learn', 0.5],
  ['learn', 'exchange', 0.4],
];

/** What is left of a mentor's help for somebody who is no less senior. */
const NOT_SENIOR = 0.3;

/** What of a person their intents are weighed by. */
type Coming = Pick<Person, 'intents' | 'seniority'>;

const has = (person: Coming, intent: Intent) => person.intents.includes(intent);

/** A mentor has to be ahead of whom they help; unknown counts as ahead. */
function ahead(mentor: Coming, other: Coming): number {
  if (mentor.seniority === undefined || other.seniority === undefined) return 1;
  return mentor.seniority > other.seniority ? 1 : NOT_SENIOR;
}

function oneWay(a: Coming, b: Coming, [one, two, value]: readonly [Intent, Intent, number]): number {
  if (!has(a, one) || !has(b, two)) return 0;
  return one === 'mentor' ? value * ahead(a, b) : value;
}

/** Takes two people; gives how well what they come for fits, in [0, 1], the same either way round. */
export function intentFit(a: Coming, b: Coming): number {
  return Math.max(0, ...FITTING.map((pair) => Math.max(oneWay(a, b, pair), oneWay(b, a, pair))));
}

/** Takes two people; says whether the first comes to mentor and the second to be mentored, and is not ahead already. */
export function mentors(mentor: Person, other: Person): boolean {
  return has(mentor, 'mentor') && has(other, 'be-mentored') && ahead(mentor, other) === 1;
}
