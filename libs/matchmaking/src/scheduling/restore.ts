import type { Booked, Calendar } from './calendar.js';

/** Brings a calendar back to some meetings that stood in it. */
export function restore(calendar: Calendar, before: ReadonlySet<Booked>): void {
  const gone = [...before].filter((meeting) => !calendar.meetings.has(meeting));
  for (const meeting of calendar.meetings) if (!before.has(meeting)) calendar.remove(meeting);
  for (const meeting of gone) calendar.add(meeting);
}
