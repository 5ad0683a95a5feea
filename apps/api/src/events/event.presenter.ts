import type { EventDto } from './event.dto.js';
import type { Event } from './event.js';

/** An event as it is answered. */
export const presentEvent = (event: Event): EventDto => ({
  id: event.id,
  organizationId: event.organizationId,
  organizationName: event.organizationName,
  name: event.name,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  timeZone: event.timeZone,
  languages: event.languages,
  addressForm: event.addressForm,
  requestHours: event.requestHours,
  requestsPerDay: event.requestsPerDay,
  matchingOpen: event.matchingOpen,
  myRole: event.myRole,
  ...(event.counts ? { counts: event.counts } : {}),
});
