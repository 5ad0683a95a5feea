import type { QueryClient } from '@tanstack/react-query';
import type { AttendeeDto, AttendeesDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';
import { attendeesKey } from '../../shared/events/event.js';
import type { PeopleSearch } from './routes.js';

/** Somebody on the list of an event, as its organizer sees them. */
export type Attendee = AttendeeDto;

/** The attendees of an event, narrowed by words and state, with the counts of the whole event. */
export function useAttendees(eventId: string, { q = '', state }: PeopleSearch) {
  const query = new URLSearchParams({ ...(q && { q }), ...(state && { state }) }).toString();
  return usePages<Attendee, AttendeesDto>(
    [...attendeesKey(eventId), query],
    `/api/events/${eventId}/attendees${query ? `?${query}` : ''}`,
    { staleOn: ['attendee.changed', 'import.changed'], about: { eventId } },
    true,
  );
}

/** Reads the lists of an event anew. */
export const refreshAttendees = (client: QueryClient, eventId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: attendeesKey(eventId) });
