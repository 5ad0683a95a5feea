import { Temporal } from 'temporal-polyfill';

/** A stretch of one day in which meetings happen: `YYYY-MM-DD`, and wall times `HH:MM` in the event's zone. */
export interface GridDay {
  date: string;
  from: string;
  /** Up to `24:00`. */
  to: string;
}

/** How an organizer cuts an event's days into slots. */
export interface Grid {
  days: readonly GridDay[];
  /** The length of a slot. */
  minutes: number;
  /** Between one slot and the next. */
  pauseMinutes: number;
}

/** A stretch of time, from an instant up to another. */
export interface Interval {
  from: Date;
  to: Date;
}

/** How many slots such a day is cut into by the clock on the wall. */
export const countOf = ({ from, to }: GridDay, { minutes, pauseMinutes }: Grid): number =>
  Math.max(0, Math.floor((minuteOf(to) - minuteOf(from) + pauseMinutes) / (minutes + pauseMinutes)));

/**
 * The slots of a grid, in order. They follow the clock on the wall of `timeZone`; where clocks are changed, a slot is
 * left out that would begin at a time that does not exist, or whose end the clock would not show as expected.
 */
export function slotsOf(grid: Grid, timeZone: string): Interval[] {
  const slots = grid.days.flatMap((day) =>
    Array.from({ length: countOf(day, grid) }, (_, at) => {
      const minute = minuteOf(day.from) + at * (grid.minutes + grid.pauseMinutes);
      return slotAt(day.date, minute, grid.minutes, timeZone);
    }),
  );
  return slots.filter((slot) => slot !== undefined).sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** The index of a day that overlaps one before it in the list, if there is one. */
export function findOverlap(days: readonly GridDay[]): number | undefined {
  const later = days.findIndex((day, at) => days.slice(0, at).some((earlier) => isOverlapping(day, earlier)));
  return later < 0 ? undefined : later;
}

/** Those of `standing` that get in the way of `wanted`: they overlap a wanted one without being it. */
export function findClashes<Slot extends Interval>(standing: readonly Slot[], wanted: readonly Interval[]): Slot[] {
  return standing.filter((slot) =>
    wanted.some((other) => slot.from < other.to && other.from < slot.to && !isSame(slot, other)),
  );
}

const isSame = (a: Interval, b: Interval): boolean =>
  a.from.getTime() === b.from.getTime() && a.to.getTime() === b.to.getTime();

const isOverlapping = (a: GridDay, b: GridDay): boolean => a.date === b.date && a.from < b.to && b.from < a.to;

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function slotAt(date: string, minute: number, minutes: number, timeZone: string): Interval | undefined {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  // Of a time that occurs twice the earlier one is taken; the later one is never asked for.
  const start = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const end = start.add({ minutes });
  const isReadable = start.toPlainDateTime().equals(wall) && end.toPlainDateTime().equals(wall.add({ minutes }));
  return isReadable ? { from: new Date(start.epochMilliseconds), to: new Date(end.epochMilliseconds) } : undefined;
}
