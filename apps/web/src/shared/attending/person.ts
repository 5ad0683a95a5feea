import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.js';
import type { PersonValue } from '../ui/person-card.js';
import { personKey } from './keys.js';
import type { EventPerson, PersonWithReasons } from './types.js';

/** One person of an event: what they show, why the two fit, what is between them. */
export const personQuery = (eventId: string, attendeeId: string) =>
  queryOptions({
    queryKey: [...personKey(eventId), attendeeId] as const,
    queryFn: ({ signal }) => call<PersonWithReasons>(`/api/events/${eventId}/people/${attendeeId}`, { signal }),
    meta: {
      staleOn: [
        'suggestions.changed',
        'wish.changed',
        'request.received',
        'request.changed',
        'meeting.booked',
        'meeting.cancelled',
        'meeting.moved',
      ],
      about: { eventId },
    },
  });

type Named = Pick<EventPerson, 'givenName' | 'familyName'>;
type Described = Pick<EventPerson, 'attendeeId' | 'givenName' | 'familyName' | 'position' | 'company'>;

/** Ana Núñez; empty for somebody who has left. */
export const fullName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`.trim();

/** What somebody does and where, in one line. */
export const lineOf = ({ position, company }: Pick<EventPerson, 'position' | 'company'>): string =>
  [position, company].filter(Boolean).join(', ');

/** Gives people as the components show them; who has left is named so. */
export function usePersonValue(): (person: Described) => PersonValue {
  const { t } = useTranslation('event');
  return (person) => ({
    id: person.attendeeId,
    name: fullName(person) || t('event:gone'),
    line: lineOf(person),
  });
}
