import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LIMITS, type SocketEventNameOf } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { FreeNowDto, NearPlaceDto, SpontaneousAskDto } from '../../shared/api/generated/types.gen.js';
import { readAll } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';
import { agendaQuery } from '../../shared/attending/agenda.js';
import { onProgress } from '../../shared/realtime/link.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** Who is free now, what one says of oneself, and what is asked. */
export type FreeNow = FreeNowDto;

/** Somebody asks, or was asked, to meet right now. */
export type Ask = SpontaneousAskDto;

const askedAgainMs = 60_000;

/** Who is free now. Being there is told by asking, so this asks again as long as the screen is open. */
export const freeNowQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['free-now', eventId] as const,
    queryFn: ({ signal }) => call<FreeNow>(`/api/events/${eventId}/free-now`, { signal }),
    refetchInterval: askedAgainMs,
    staleTime: 0,
    meta: {
      isOfTheMoment: true,
      staleOn: ['spontaneous.asked', 'spontaneous.changed', 'meeting.booked', 'meeting.cancelled', 'wish.changed'],
      about: { eventId },
    },
  });

/** The event's places, by name, to say where one is. */
export const nearQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['near-places', eventId] as const,
    queryFn: ({ signal }) =>
      readAll<NearPlaceDto & { kind: string }>(`/api/events/${eventId}/places?limit=${LIMITS.pageSizeMax}`, signal),
    staleTime: 5 * 60_000,
    meta: { staleOn: ['event.changed'], about: { eventId } },
  });

/** Looks again as soon as somebody who fits becomes free, or is no longer. */
export function useFreeTicks(eventId: string): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onProgress('free-now.changed', () => void client.invalidateQueries({ queryKey: freeNowQuery(eventId).queryKey })),
    [client, eventId],
  );
}

/** Says that one is free for some minutes. It is of the moment: without a network it is refused, not kept for later. */
export function useSayFree(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (said: { minutes: number; placeId?: string }, commandId) =>
      call<FreeNow>(`/api/events/${eventId}/free-now`, { method: 'PUT', body: said, commandId }),
    (answer) => client.setQueryData(freeNowQuery(eventId).queryKey, answer),
  );
}

/** Takes it back. */
export function useStopFree(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (_: true, commandId) => call<FreeNow>(`/api/events/${eventId}/free-now`, { method: 'DELETE', commandId }),
    (answer) => client.setQueryData(freeNowQuery(eventId).queryKey, answer),
  );
}

/** Chooses whether others see if one is there. */
export function useSetPresence(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (shows: boolean, commandId) =>
      call<FreeNow>(`/api/events/${eventId}/presence`, { method: 'PUT', body: { shows }, commandId }),
    (answer) => client.setQueryData(freeNowQuery(eventId).queryKey, answer),
  );
}

/** Asks somebody who is free to meet right now. */
export function useAskNow(eventId: string, label: string) {
  return useLiveCommand<{ to: string }, Ask>({
    make: (body) => ({
      socket: { name: 'free-now.ask', body: { eventId, ...body } },
      method: 'POST',
      path: `/api/events/${eventId}/spontaneous-asks`,
      body,
    }),
    label: () => label,
    stale: [freeNowQuery(eventId).queryKey],
  });
}

/** Answers an ask, or takes an own one back. */
export function useAnswerAsk(
  { id, eventId }: Ask,
  way: 'accept' | 'decline' | 'withdraw',
  label: string,
  onDone?: (ask: Ask | undefined) => void,
) {
  const names: Partial<Record<typeof way, SocketEventNameOf<'command'>>> = {
    accept: 'free-now.accept',
    decline: 'free-now.decline',
  };
  const name = names[way];
  return useLiveCommand<object, Ask>({
    make: () => ({
      ...(name ? { socket: { name, body: { askId: id } } } : {}),
      method: 'POST',
      path: `/api/spontaneous-asks/${id}/${way}`,
    }),
    label: () => label,
    stale: [freeNowQuery(eventId).queryKey, agendaQuery(eventId).queryKey],
    ...(onDone ? { onDone } : {}),
  });
}
