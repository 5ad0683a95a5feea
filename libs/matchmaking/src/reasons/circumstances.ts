import { mentors } from '../scoring/intents.js';
import { cannotTalk, commonGroups, commonLanguages, wishOf } from '../scoring/mutual.js';
import type { Intent, Person, Reason, ReasonKind } from '../types.js';

function has(person: Person, intent: Intent): boolean {
  return person.intents.includes(intent);
}

/** Who hires and who seeks a job is never said: the score may know, a colleague who reads it should not. */
function intentReasons(you: Person, other: Person): Reason[] {
  const reasons: Reason[] = [];
  if (mentors(other, you)) reasons.push({ kind: 'mentoring', direction: 'they-give' });
  if (mentors(you, other)) reasons.push({ kind: 'mentoring', direction: 'you-give' });
  if (has(you, 'collaborate') && has(other, 'collaborate')) reasons.push({ kind: 'collaboration', direction: 'both' });
  else if (has(you, 'exchange') && has(other, 'exchange')) reasons.push({ kind: 'exchange', direction: 'both' });
  return reasons;
}

function talkReasons(you: Person, other: Person): Reason[] {
  const groups = commonGroups(you, other).map((value): Reason => ({ kind: 'common-group', direction: 'both', value }));
  const languages = commonLanguages(you, other).map((value): Reason => ({
    kind: 'common-language',
    direction: 'both',
    value,
  }));
  return [...groups, ...languages];
}

/**
 * Takes two people and how many reasons their expertise gave; gives what else speaks for a meeting. Groups and
 * languages are named only where expertise says nothing; that no language is shared is always said.
 */
export function circumstances(you: Person, other: Person, named: number): Reason[] {
  const wish = wishOf(you, other);
  const reasons = [
    ...intentReasons(you, other),
    ...(wish === 'must' || wish === 'like' ? [{ kind: 'your-wish', direction: 'both' } satisfies Reason] : []),
    ...(other.newcomer ? [{ kind: 'newcomer', direction: 'both' } satisfies Reason] : []),
    ...(named === 0 ? talkReasons(you, other) : []),
    ...(cannotTalk(you, other) ? [{ kind: 'no-common-language', direction: 'both' } satisfies Reason] : []),
  ];
  return named + reasons.length === 0 ? [{ kind: 'nothing-known', direction: 'both' }] : reasons;
}

const SAYS_NOTHING: ReadonlySet<ReasonKind> = new Set([
  'common-group',
  'common-language',
  'newcomer',
  'no-common-language',
  'nothing-known',
]);

/** Takes the reasons for a suggestion; says whether none is about what either of the two says, intends or wishes. */
export const isFiller = (reasons: readonly Reason[]): boolean => reasons.every(({ kind }) => SAYS_NOTHING.has(kind));
