import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { GapOffersDto, TakenGapOfferDto } from '../api/generated/types.gen.js';

const againMs = 60_000;

/** The question who could come instead, for times that cancelled meetings have left free. */
export const gapOffersQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['gap-offers', eventId] as const,
    queryFn: ({ signal }) => call<GapOffersDto>(`/api/events/${eventId}/gap-offers`, { signal }),
    // An offer falls away by itself when either gets something else, of which only they hear.
    refetchInterval: (query) => (query.state.data?.items.length ? againMs : false),
    meta: {
      staleOn: ['gap-offer.changed', 'meeting.booked', 'meeting.moved', 'request.changed', 'busy.changed'],
      about: { eventId },
    },
  });

/** Takes an offer; the words are used only where somebody has to be asked. */
export const takeOffer = (offerId: string, purpose: string, commandId: string): Promise<TakenGapOfferDto> =>
  call(`/api/gap-offers/${offerId}/take`, { method: 'POST', body: { purpose }, commandId });

/** Keeps the time free. */
export const dismissOffer = (offerId: string, commandId: string): Promise<unknown> =>
  call(`/api/gap-offers/${offerId}/dismiss`, { method: 'POST', commandId });
