import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.js';
import type { MeetingWayDto } from '../api/generated/types.gen.js';
import { useNow } from '../time/use-clock.js';
import type { Meeting } from './types.js';

/** How long before a meeting one wants to know how far it is from here. */
const soonMs = 60 * 60_000;
const againMs = 2 * 60_000;

/** The question how to get to a meeting from where one is. */
const wayQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meeting-way', meetingId] as const,
    queryFn: ({ signal }) => call<MeetingWayDto>(`/api/meetings/${meetingId}/way`, { signal }),
    meta: { isKept: true, staleOn: ['meeting.moved', 'event.changed'] },
  });

/** The way to a meeting; asked again while it comes near, since one moves. */
export function useWay(meeting: Meeting): MeetingWayDto | undefined {
  const now = useNow();
  const isToCome = meeting.state === 'scheduled' && new Date(meeting.to) > now;
  const isSoon = Date.parse(meeting.from) - now.getTime() < soonMs;
  const { data } = useQuery({
    ...wayQuery(meeting.id),
    enabled: isToCome,
    refetchInterval: isSoon ? againMs : false,
  });
  return isToCome ? data : undefined;
}

/** Says how far a meeting is from where one is, once that matters: an hour before. Empty where nothing tells. */
export function useSayWay(meeting: Meeting): string {
  const { t } = useTranslation('event');
  const way = useWay(meeting);
  const now = useNow();
  const untilMs = Date.parse(meeting.from) - now.getTime();
  if (!way?.from || untilMs <= 0 || untilMs > soonMs) return '';
  const { from, minutes, isNextDoor } = way;
  if (from === meeting.place.name) return t('event:way.same');
  if (isNextDoor) return t('event:way.nextDoor', { from });
  return minutes === null ? '' : t('event:way.walk', { from, minutes });
}
