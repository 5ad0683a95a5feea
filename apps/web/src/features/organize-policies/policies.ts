import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { AttendeesDto, EventPoliciesDto, EventPolicyDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** What the event rules, with its groups, areas and the people of its pairs. */
export type Policies = EventPoliciesDto;

/** Somebody who can be one of a pair. */
export interface PairPerson {
  id: string;
  name: string;
}

const path = (eventId: string) => `/api/events/${eventId}/policies` as const;

export const policiesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['event-policies', eventId] as const,
    queryFn: ({ signal }) => call<Policies>(path(eventId), { signal }),
    meta: { staleOn: ['event.changed', 'attendee.changed', 'import.changed'], about: { eventId } },
  });

/** Rules anew. */
export function usePutPolicy(eventId: string, onDone: () => void) {
  const client = useQueryClient();
  return useCommand(
    (policy: EventPolicyDto, commandId) => call<Policies>(path(eventId), { method: 'PUT', body: policy, commandId }),
    (policies) => {
      client.setQueryData(policiesQuery(eventId).queryKey, policies);
      onDone();
    },
  );
}

/** People of the event whose name, company or mail holds the words; none before two letters are written. */
export const foundQuery = (eventId: string, words: string) =>
  queryOptions({
    queryKey: ['event-policies', eventId, 'people', words] as const,
    queryFn: async ({ signal }): Promise<PairPerson[]> => {
      const query = new URLSearchParams({ q: words, limit: '6' });
      const { items } = await call<AttendeesDto>(`/api/events/${eventId}/attendees?${query}`, { signal });
      return items.map(({ id, givenName, familyName, mail }) => ({
        id,
        name: `${givenName} ${familyName}`.trim() || mail,
      }));
    },
    enabled: words.trim().length > 1,
  });
