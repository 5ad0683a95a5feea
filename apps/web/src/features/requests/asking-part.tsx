import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { AskingDto } from '../../shared/api/generated/types.gen.js';
import { requestsKey } from '../../shared/attending/keys.js';
import type { Picked } from '../../shared/attending/person-picker.js';

/** The question what can be known before asking somebody. */
export const askingQuery = (eventId: string, attendeeId: string) =>
  queryOptions({
    queryKey: [...requestsKey(eventId), 'asking', attendeeId] as const,
    queryFn: ({ signal }) => call<AskingDto>(`/api/events/${eventId}/people/${attendeeId}/asking`, { signal }),
    staleTime: 0,
  });

interface AskingPartProps {
  eventId: string;
  /** Those who are asked. */
  people: readonly Picked[];
}

/** What one can know before asking; nothing is said that the event's history does not back. */
export function AskingPart({ eventId, people }: AskingPartProps) {
  const { t } = useTranslation('requests');
  const { data: first } = useQuery(askingQuery(eventId, people[0]?.attendeeId ?? ''));
  if (!first) return null;
  const { odds, asksLeft } = first;
  return (
    <ul role="list" className="flex max-w-[34rem] flex-col gap-1 text-soft">
      {people.map((person) => (
        <Asked key={person.attendeeId} {...person} eventId={eventId} />
      ))}
      {odds && people.length === 1 ? (
        <li>{t('requests:asking.odds', { tenth: Math.round(odds.rate * 10), of: odds.of })}</li>
      ) : null}
      {asksLeft === null ? null : <li>{t('requests:asking.left', { count: asksLeft })}</li>}
    </ul>
  );
}

/** How busy one of them is, what they like to be asked about, and the line. */
function Asked({ eventId, attendeeId, name }: Picked & { eventId: string }) {
  const { t } = useTranslation('requests');
  const { data: asking } = useQuery(askingQuery(eventId, attendeeId));
  if (!asking) return null;
  const { freeShare, placeInLine, topics } = asking;
  return (
    <>
      <li>{t('requests:asking.free', { name, share: Math.round(freeShare * 100) })}</li>
      {topics.length > 0 ? <li>{t('requests:asking.topics', { name })}</li> : null}
      {placeInLine > 0 ? <li>{t('requests:asking.line', { name, place: placeInLine })}</li> : null}
    </>
  );
}
