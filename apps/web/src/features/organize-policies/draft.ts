import type { EventPolicyDto } from '../../shared/api/generated/types.gen.js';
import type { PairPerson, Policies } from './policies.js';
import { instantOf, wallOf } from './wall.js';

/** A policy as somebody writes it: numbers are texts until it is saved, and times those of the event's clock. */
export interface PolicyDraft {
  from: string;
  until: string;
  asksPerDay: string;
  meetings: string;
  restSlots: string;
  walkMinutes: string;
  /** By the two areas, as `walkKey` joins them. */
  walks: Record<string, string>;
  quotas: Record<string, { asksPerDay: string; meetings: string }>;
  /** Pairs of groups of which the first may not ask the second, as `ruleKey` joins them. */
  forbidden: ReadonlySet<string>;
  languagesInCommon: boolean;
  pairs: readonly (readonly [PairPerson, PairPerson])[];
}

/** What a part of the form shows and changes. */
export interface PolicyPart {
  draft: PolicyDraft;
  change: (change: Partial<PolicyDraft>) => void;
  policies: Policies;
  errors: Partial<Record<string, string>>;
}

/** Who of one group asks another. */
export const ruleKey = (from: string, to: string): string => JSON.stringify([from, to]);

/** The way between two areas, either way. */
export const walkKey = (a: string, b: string): string => JSON.stringify([a, b].toSorted());

const written = (number: number | null | undefined): string =>
  number === null || number === undefined ? '' : `${number}`;
const numberOf = (text: string): number | null => (text.trim() ? Number(text) : null);

/** What stands, for changing it. */
export function draftOf({ policy, people }: Policies, zone: string): PolicyDraft {
  const person = (id: string): PairPerson => people.find((each) => each.id === id) ?? { id, name: '' };
  return {
    from: wallOf(policy.requestsFrom, zone),
    until: wallOf(policy.requestsUntil, zone),
    asksPerDay: written(policy.asksPerDay),
    meetings: written(policy.meetings),
    restSlots: written(policy.restSlots),
    walkMinutes: written(policy.walkMinutes),
    walks: Object.fromEntries(policy.walks.map(({ from, to, minutes }) => [walkKey(from, to), written(minutes)])),
    quotas: Object.fromEntries(
      policy.quotas.map(({ group, asksPerDay, meetings }) => [
        group,
        { asksPerDay: written(asksPerDay), meetings: written(meetings) },
      ]),
    ),
    forbidden: new Set(policy.groupRules.map(({ from, to }) => ruleKey(from, to))),
    languagesInCommon: policy.languagesInCommon,
    pairs: policy.pairs.map(({ attendeeId, otherId }) => [person(attendeeId), person(otherId)] as const),
  };
}

/** What is sent of a draft. */
export const policyOf = (draft: PolicyDraft, zone: string): EventPolicyDto => ({
  requestsFrom: instantOf(draft.from, zone),
  requestsUntil: instantOf(draft.until, zone),
  asksPerDay: numberOf(draft.asksPerDay),
  meetings: numberOf(draft.meetings),
  restSlots: numberOf(draft.restSlots) ?? 0,
  walkMinutes: numberOf(draft.walkMinutes) ?? 0,
  walks: Object.entries(draft.walks).flatMap(([key, minutes]) => {
    const [from, to] = JSON.parse(key) as [string, string];
    return minutes.trim() ? [{ from, to, minutes: Number(minutes) }] : [];
  }),
  quotas: Object.entries(draft.quotas).flatMap(([group, quota]) => {
    const [asksPerDay, meetings] = [numberOf(quota.asksPerDay), numberOf(quota.meetings)];
    return asksPerDay === null && meetings === null ? [] : [{ group, asksPerDay, meetings }];
  }),
  groupRules: [...draft.forbidden].map((key) => {
    const [from, to] = JSON.parse(key) as [string, string];
    return { from, to };
  }),
  languagesInCommon: draft.languagesInCommon,
  pairs: draft.pairs.map(([one, other]) => ({ attendeeId: one.id, otherId: other.id })),
});
