import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { MeDto, PhraseDto } from '../api/generated/types.gen.js';

/** Something one offers or seeks; without an id it is new. */
export type Phrase = Omit<PhraseDto, 'id'> & { id?: string };

/** What one says of oneself at an event. */
export type Me = MeDto;

/** The question what one says of oneself at an event. */
export const meQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['me', eventId] as const,
    queryFn: ({ signal }) => call<Me>(`/api/events/${eventId}/me`, { signal }),
    meta: { isKept: true, staleOn: ['attendee.changed'], about: { eventId } },
  });
