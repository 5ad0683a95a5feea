import { queryOptions, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Presence } from '#libs/contracts';
import { call } from '../api/call.js';
import type { PresencesDto } from '../api/generated/types.gen.js';
import { classNames } from '../ui/class-names.js';

const askedAgainMs = 60_000;

/** Whether some people are there, as far as they show it. It is of the moment: nothing of it is kept, nor who asks. */
const presencesQuery = (eventId: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['presence', eventId, ids.join()] as const,
    queryFn: ({ signal }) => call<PresencesDto>(`/api/events/${eventId}/presence?of=${ids.join(',')}`, { signal }),
    refetchInterval: askedAgainMs,
    staleTime: askedAgainMs / 2,
    meta: { isOfTheMoment: true },
  });

/** Who of these people of an event is there, free, in a meeting or away; whoever does not show it is left out. */
export function usePresences(eventId: string, ids: readonly string[]): ReadonlyMap<string, Presence> {
  const pages = Array.from({ length: Math.ceil(ids.length / LIMITS.pageSize) }, (_, page) =>
    ids.slice(page * LIMITS.pageSize, (page + 1) * LIMITS.pageSize),
  );
  const answers = useQueries({ queries: pages.map((page) => presencesQuery(eventId, page)) });
  const shown = answers.flatMap(({ data }) => data?.items ?? []);
  return new Map(shown.flatMap(({ attendeeId, presence }) => (presence === null ? [] : [[attendeeId, presence]])));
}

const marks: Record<Presence, string> = {
  on: 'bg-agreed',
  free: 'bg-agreed',
  'in-meeting': 'border-2 border-edge',
  away: 'border border-line',
};

/** A word on whether somebody is there, with a mark before it; nothing for whoever does not show it. */
export function PresenceWord({ presence }: { presence: Presence | undefined }) {
  const { t } = useTranslation('event');
  if (presence === undefined) return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-small text-soft">
      <span aria-hidden className={classNames('size-2.5 flex-none rounded-full', marks[presence])} />
      {t(`event:presence.${presence}`)}
    </span>
  );
}
