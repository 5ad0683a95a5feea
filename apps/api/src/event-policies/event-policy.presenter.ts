import type { EventPoliciesDto, EventPolicyDto } from './event-policy.dto.js';
import type { KeptPolicy } from './event-policies.repository.js';
import type { EventPolicy, PolicyChoices } from './event-policy.js';

/** A policy with what can be chosen from, as it is answered. */
export const presentPolicies = ({
  groups,
  areas,
  people,
  ...policy
}: KeptPolicy & PolicyChoices): EventPoliciesDto => ({
  policy: {
    requestsFrom: policy.requestsFrom,
    requestsUntil: policy.requestsUntil,
    restSlots: policy.restSlots,
    walkMinutes: policy.walkMinutes,
    walks: [...policy.walks],
    languagesInCommon: policy.languagesInCommon,
    asksPerDay: policy.asksPerDay,
    meetings: policy.meetings,
    quotas: [...policy.quotas],
    groupRules: [...policy.groupRules],
    pairs: [...policy.pairs],
  },
  groups,
  areas,
  people,
});

/** A policy as an organizer sent it. */
export const toPolicy = ({
  requestsFrom,
  requestsUntil,
  asksPerDay,
  meetings,
  ...rest
}: EventPolicyDto): EventPolicy => ({
  ...rest,
  requestsFrom: requestsFrom ? new Date(requestsFrom) : null,
  requestsUntil: requestsUntil ? new Date(requestsUntil) : null,
  asksPerDay: asksPerDay ?? null,
  meetings: meetings ?? null,
});
