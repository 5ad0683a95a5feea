import { usePages } from '../../shared/api/pages.js';
import { organizationEventsKey, type Event } from '../../shared/events/event.js';

/** The events of an organization, the latest first. */
export const useOrganizationEvents = (organizationId: string) =>
  usePages<Event>([...organizationEventsKey, organizationId], `/api/organizations/${organizationId}/events`, {
    staleOn: ['event.changed', 'attendee.changed'],
  });
