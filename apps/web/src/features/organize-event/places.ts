import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { LIMITS } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type { PlaceDto } from '../../shared/api/generated/types.gen.js';
import { readAll } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';
import { eventKey } from '../../shared/events/event.js';

/** A table, room or link: seats per meeting, meetings in parallel, properties. */
export type Place = PlaceDto;

/** What the organizer says about a place; only a link has a `url`. */
export type PlaceFacts = Omit<Place, 'id' | 'url'> & { url?: string | null };

const placesKey = (eventId: string) => ['places', eventId] as const;
const path = (eventId: string) => `/api/events/${eventId}/places` as const;

async function refresh(client: QueryClient, eventId: string): Promise<void> {
  await client.invalidateQueries({ queryKey: placesKey(eventId) });
  await client.invalidateQueries({ queryKey: eventKey(eventId) });
}

/** The places of an event. */
export const usePlaces = (eventId: string) =>
  useQuery({
    queryKey: placesKey(eventId),
    queryFn: ({ signal }) => readAll<Place>(`${path(eventId)}?limit=${LIMITS.pageSizeMax}`, signal),
    meta: { staleOn: ['event.changed'], about: { eventId } },
  });

/** Adds a place, or with `count` as many that are numbered. */
export function useAddPlaces(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: PlaceFacts & { count?: number }, commandId) =>
      call<{ items: Place[] }>(path(eventId), { method: 'POST', body: wish, commandId }),
    () => refresh(client, eventId),
  );
}

/** Changes a place. */
export function useChangePlace(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    ({ placeId, ...body }: Partial<PlaceFacts> & { placeId: string }, commandId) =>
      call<Place>(`${path(eventId)}/${placeId}`, { method: 'PATCH', body, commandId }),
    () => refresh(client, eventId),
  );
}

/** Takes a place away where nobody meets. */
export function useRemovePlace(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    ({ placeId }: { placeId: string }, commandId) =>
      call<void>(`${path(eventId)}/${placeId}`, { method: 'DELETE', commandId }),
    () => refresh(client, eventId),
  );
}

/** How many meetings the places hold at the same time. */
export const meetingsAtOnce = (places: readonly Place[]): number =>
  places.reduce((sum, { parallel }) => sum + parallel, 0);
