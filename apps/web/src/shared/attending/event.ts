import { useEvent } from '../events/event.js';
import { useAttendance } from '../session/session.js';
import { ownZone } from '../time/use-clock.js';

/** The event's time zone: known from the session before the event itself has been asked for. */
export function useEventZone(eventId: string): string {
  const attendance = useAttendance(eventId);
  const { data: event } = useEvent(eventId);
  return attendance?.timeZone ?? event?.timeZone ?? ownZone;
}
