import { ProblemError } from './problem-error.js';
import type { Problem } from './types.js';

/** Rules that keep two people apart whatever the calendar says. */
export type PairRule = 'excluded' | 'groups-do-not-meet';

/** Takes a problem and how to find people in it; gives the rule that keeps two people (numbers) apart, if there is one. */
export function pairRules(
  { people, exclusions = [], groups = [] }: Problem,
  person: (id: string, path: string) => number,
): (a: number, b: number) => PairRule | undefined {
  const key = (a: number, b: number): number => Math.min(a, b) * people.length + Math.max(a, b);
  const excluded = new Set(
    exclusions.map(([a, b], at) => key(person(a, `exclusions[${at}][0]`), person(b, `exclusions[${at}][1]`))),
  );
  const groupsOf: { id: string; mayMeet: ReadonlySet<string> | undefined }[][] = people.map(() => []);
  const known = new Set(groups.map(({ id }) => id));
  for (const [at, group] of groups.entries()) {
    if (groups.findIndex(({ id }) => id === group.id) < at)
      throw new ProblemError(`groups[${at}].id`, `is there twice: "${group.id}"`);
    const stranger = group.mayMeet?.findIndex((id) => !known.has(id)) ?? -1;
    if (stranger >= 0)
      throw new ProblemError(`groups[${at}].mayMeet[${stranger}]`, `names no group: "${group.mayMeet?.[stranger]}"`);
    const mayMeet = group.mayMeet && new Set(group.mayMeet);
    for (const [index, id] of group.people.entries())
      groupsOf[person(id, `groups[${at}].people[${index}]`)]?.push({ id: group.id, mayMeet });
  }
  const accepts = (a: number, b: number): boolean =>
    (groupsOf[a] ?? []).every(({ mayMeet }) => !mayMeet || (groupsOf[b] ?? []).some(({ id }) => mayMeet.has(id)));
  return (a, b) =>
    excluded.has(key(a, b)) ? 'excluded' : accepts(a, b) && accepts(b, a) ? undefined : 'groups-do-not-meet';
}
