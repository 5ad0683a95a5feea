import type { AddressForm, Locale, MemberRole } from '#libs/contracts';
import { LIMITS } from '#libs/contracts';

/** What an organizer says about an event. Dates are `YYYY-MM-DD`. */
export interface EventFacts {
  name: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  languages: Locale[];
  addressForm: AddressForm;
  matchingOpen: boolean;
  /** How long a request stays open, in hours. */
  requestHours: number;
  /** How many requests an attendee may receive a day unless they say otherwise. */
  requestsPerDay: number;
}

/** An event as somebody who has to do with it sees it. */
export interface Event extends EventFacts {
  id: string;
  organizationId: string;
  organizationName: string;
  /** The viewer's role in the organization. */
  myRole: MemberRole | null;
  /** For members only. */
  counts: { attendees: number; joined: number; places: number; slots: number } | null;
}

const DAY_MS = 86_400_000;

/** Whether an event may run from one date to the other. */
export function canRun(startsOn: string, endsOn: string): boolean {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS;
  return days >= 0 && days <= LIMITS.eventDays;
}
