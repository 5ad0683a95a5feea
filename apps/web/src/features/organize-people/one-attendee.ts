import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { AddAttendeeDto, EditableAttendeeDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { attendeesKey, eventKey } from '../../shared/events/event.js';
import { refreshAttendees } from './attendees.js';

/** One attendee, with what they have edited themselves. */
export type EditableAttendee = EditableAttendeeDto;

/** What the organizer says of somebody; only the mail must be there. */
export type Entry = Required<AddAttendeeDto>;

const path = (eventId: string) => `/api/events/${eventId}/attendees` as const;

export const attendeeQuery = (eventId: string, attendeeId: string) =>
  queryOptions({
    queryKey: [...attendeesKey(eventId), 'one', attendeeId] as const,
    queryFn: ({ signal }) => call<EditableAttendee>(`${path(eventId)}/${attendeeId}`, { signal }),
    meta: { staleOn: ['attendee.changed', 'import.changed'], about: { eventId } },
  });

/** Puts somebody on the list, or, once they are there, changes what it says of them. */
export function useSaveAttendee(eventId: string, attendeeId: string | undefined) {
  const refresh = useRefresh(eventId);
  return useCommand(
    (body: Partial<Entry>, commandId) =>
      attendeeId
        ? call<EditableAttendee>(`${path(eventId)}/${attendeeId}`, { method: 'PATCH', body, commandId })
        : call<EditableAttendee>(path(eventId), { method: 'POST', body, commandId }),
    refresh,
  );
}

/** Takes somebody off the list; whoever has joined leaves. */
export function useRemoveAttendee(eventId: string, attendeeId: string) {
  const refresh = useRefresh(eventId);
  return useCommand(
    (_wish: 'remove', commandId) => call<void>(`${path(eventId)}/${attendeeId}`, { method: 'DELETE', commandId }),
    refresh,
  );
}

function useRefresh(eventId: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await refreshAttendees(client, eventId);
    await client.invalidateQueries({ queryKey: eventKey(eventId) });
  };
}
