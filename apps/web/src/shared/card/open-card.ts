import { queryOptions } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { OpenCardDto } from '../api/generated/types.gen.js';

/** A card as whoever has its link sees it. */
export type OpenCard = OpenCardDto;

/** The card behind a link. The token travels in the body, so that it stands in no log. */
export const openCardQuery = (token: string) =>
  queryOptions({
    queryKey: ['open-card', token] as const,
    queryFn: ({ signal }) => call<OpenCard>('/api/open-cards/look', { method: 'POST', body: { token }, signal }),
    gcTime: 0,
    retry: false,
  });
