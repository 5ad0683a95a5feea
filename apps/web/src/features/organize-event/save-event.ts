import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import { useCommand } from '../../shared/api/use-command.js';
import { eventKey, organizationEventsKey, type Event } from '../../shared/events/event.js';

/** What the organizer says about an event when it is made. */
export type EventFacts = Pick<Event, 'name' | 'startsOn' | 'endsOn' | 'timeZone' | 'languages' | 'addressForm'>;

/** What the organizer can change later. */
export type EventChange = Partial<EventFacts & Pick<Event, 'requestHours' | 'requestsPerDay' | 'matchingOpen'>>;

/** Makes an event of an organization, or, once it is made, changes it. */
export function useSaveEvent(organizationId: string, eventId: string | undefined) {
  const client = useQueryClient();
  return useCommand(
    (wish: EventChange, commandId) =>
      eventId
        ? call<Event>(`/api/events/${eventId}`, { method: 'PATCH', body: wish, commandId })
        : call<Event>(`/api/organizations/${organizationId}/events`, { method: 'POST', body: wish, commandId }),
    async (event) => {
      client.setQueryData(eventKey(event.id), event);
      await client.invalidateQueries({ queryKey: organizationEventsKey });
    },
  );
}
