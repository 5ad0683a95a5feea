import { queryClient } from '../api/query-client.js';
import { sessionQuery, type Attendance } from '../session/session.js';
import { stored } from '../settings/stored.js';
import { dayOf } from '../time/instant.js';

const day = 24 * 60 * 60 * 1000;

/** Whether the event has been over for more than a day: whoever exchanges cards now did not meet there. */
export function isOver({ endsOn, timeZone }: Pick<Attendance, 'endsOn' | 'timeZone'>, now: Date): boolean {
  return dayOf(new Date(now.getTime() - day), timeZone) > endsOn;
}

/**
 * The event that a card is shown at when the address names none: the one looked at last on this device, else the one
 * that ends first, as long as the reader takes part and it is not over. Undefined where there is none.
 */
export function cardEventNow(now: Date = new Date()): string | undefined {
  const attendances = queryClient.getQueryData(sessionQuery.queryKey)?.attendances ?? [];
  const open = attendances
    .filter((attendance) => attendance.state === 'joined' && !isOver(attendance, now))
    .toSorted((one, other) => one.endsOn.localeCompare(other.endsOn));
  return (open.find(({ eventId }) => eventId === stored('event')) ?? open[0])?.eventId;
}
