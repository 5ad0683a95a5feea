import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../shared/api/call.js';
import type { MatchingDto, MatchingPreviewDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { onProgress } from '../../shared/realtime/link.js';
import type { Weights } from './weights.js';

/** What counts at an event, and how the last run came out. */
export type Matching = MatchingDto;

/** What other weights would change. */
export type Preview = MatchingPreviewDto;

/** While new lists are worked out, it is asked whether they are there. */
const patience = 2500;
/** How long a slider rests before the preview is asked for. */
const pause = 600;

const path = (eventId: string) => `/api/events/${eventId}/matching` as const;

export const matchingQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['matching', eventId] as const,
    queryFn: ({ signal }) => call<Matching>(path(eventId), { signal }),
    refetchInterval: ({ state }) => (state.data?.isUpToDate === false ? patience : false),
    meta: { staleOn: ['event.changed', 'attendee.changed', 'suggestions.changed'], about: { eventId } },
  });

/** Says what counts from now on. */
export function useChangeWeights(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (weights: Weights, commandId) =>
      call<Matching>(`${path(eventId)}/weights`, { method: 'PUT', body: weights, commandId }),
    (matching) => client.setQueryData(matchingQuery(eventId).queryKey, matching),
  );
}

/** What these weights would change, once they rest; it changes nothing, so it carries no command id. */
export function usePreview(eventId: string, weights: Weights, isWanted: boolean) {
  const rested = useRested(weights);
  const preview = useQuery({
    queryKey: ['matching-preview', eventId, rested] as const,
    queryFn: ({ signal }) => call<Preview>(`${path(eventId)}/preview`, { method: 'POST', body: rested, signal }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    // Somebody waits for it: what failed is said at once, and asked again when they say so.
    retry: false,
  });
  return { ...preview, isBehind: preview.isFetching || preview.isPlaceholderData || rested !== weights };
}

function useRested(weights: Weights): Weights {
  const [rested, setRested] = useState(weights);
  useEffect(() => {
    const timer = setTimeout(() => setRested(weights), pause);
    return () => clearTimeout(timer);
  }, [weights]);
  return rested;
}

/** Has everybody's lists made anew, whatever has changed. */
export function useMakeAnew(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (_nothing: void, commandId) => call<Matching>(`${path(eventId)}/run`, { method: 'POST', commandId }),
    (matching) => client.setQueryData(matchingQuery(eventId).queryKey, matching),
  );
}

/** How far something has come. */
interface Progress {
  done: number;
  all: number;
}

/** How far the comparison of meanings, and the lists, have come, as it is pushed; undefined before anything was. */
export function useMatchingProgress(eventId: string): { texts: Progress | undefined; lists: Progress | undefined } {
  const [texts, setTexts] = useState<Progress>();
  const [lists, setLists] = useState<Progress>();
  useEffect(() => {
    const read = (pushed: unknown, done: string, all: string, keep: (progress: Progress) => void): void => {
      const told = pushed as Record<string, unknown>;
      if (told.eventId !== eventId || typeof told[done] !== 'number' || typeof told[all] !== 'number') return;
      keep({ done: told[done], all: told[all] });
    };
    const stops = [
      onProgress('matching.progress', (pushed) => read(pushed, 'textsDone', 'textsInAll', setTexts)),
      onProgress('matching.lists-progress', (pushed) => read(pushed, 'listsDone', 'listsInAll', setLists)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [eventId]);
  return { texts, lists };
}
