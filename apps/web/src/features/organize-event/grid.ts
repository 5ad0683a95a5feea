import type { Slot } from '../../shared/events/slots.js';
import { byDay } from '../../shared/time/say.js';
import { format, type Instant } from '../../shared/time/instant.js';

/** From when to when meetings can be on one day: `YYYY-MM-DD`, `HH:MM` on the event's clock. */
export interface GridSpan {
  date: string;
  from: string;
  to: string;
}

/** The plan that the times of an event are made from. */
export interface Grid {
  days: GridSpan[];
  minutes: number;
  pauseMinutes: number;
}

const dayMs = 86_400_000;

/** The days from the first to the last one, both included. */
export function daysFrom(startsOn: string, endsOn: string): string[] {
  const [first, last] = [Date.parse(startsOn), Date.parse(endsOn)];
  if (Number.isNaN(first) || Number.isNaN(last) || last < first) return [];
  return Array.from({ length: Math.round((last - first) / dayMs) + 1 }, (_, index) =>
    new Date(first + index * dayMs).toISOString().slice(0, 10),
  );
}

/** `HH:MM` as minutes after midnight; NaN for anything else. */
export function minutesOf(time: string): number {
  if (time === '24:00') return 24 * 60;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
}

/** Minutes after midnight as `HH:MM`. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** When meetings begin within a span, on the event's clock. A day on which clocks change may have others: ask the API. */
export function timesOf(span: GridSpan, minutes: number, pauseMinutes: number): string[] {
  const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
  if (!(minutes >= 5) || !(pauseMinutes >= 0) || Number.isNaN(from) || Number.isNaN(to)) return [];
  const times: string[] = [];
  for (let at = from; at + minutes <= to; at += minutes + pauseMinutes) times.push(timeOf(at));
  return times;
}

/** How long a break in a span may be, the longest that leaves room before and after it. */
const breaks = [60, 30, 15];

/**
 * Cuts the longest of a day's spans in two, with a break on the quarter hour around its middle; null where no meeting of
 * `minutes` would fit before and after one.
 */
export function withBreak(spans: readonly GridSpan[], minutes: number): GridSpan[] | null {
  const lengthOf = ({ from, to }: GridSpan): number => minutesOf(to) - minutesOf(from) || 0;
  const longest = spans.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  if (!longest) return null;
  for (const length of breaks) {
    const begin = Math.floor((minutesOf(longest.from) + minutesOf(longest.to) - length) / 30) * 15;
    const halves = [
      { ...longest, to: timeOf(begin) },
      { ...longest, from: timeOf(begin + length) },
    ];
    if (halves.every((half) => timesOf(half, minutes, 0).length > 0))
      return spans.flatMap((span) => (span === longest ? halves : [span]));
  }
  return null;
}

/** The plan that these times look to be made from; null without times. What lies further apart becomes a span of its own. */
export function gridOf(slots: readonly Slot[], zone: string): Grid | null {
  const first = slots[0];
  if (!first) return null;
  const minutes = minutesBetween(first.from, first.to);
  const ordered = slots.toSorted((one, other) => one.from.localeCompare(other.from));
  const groups = byDay(ordered, (slot) => slot.from, zone);
  const pauses = groups.flatMap(({ things }) =>
    things.slice(1).map((slot, index) => minutesBetween(things[index]?.to ?? slot.from, slot.from)),
  );
  const pauseMinutes = pauses.length > 0 ? Math.max(0, Math.min(...pauses)) : 0;
  const days = groups.flatMap(({ day, things }) => spansOf(day, things, zone, pauseMinutes));
  return { days, minutes, pauseMinutes };
}

function spansOf(date: string, slots: readonly Slot[], zone: string, pauseMinutes: number): GridSpan[] {
  const spans: GridSpan[] = [];
  let end: Instant | null = null;
  for (const slot of slots) {
    const last = spans.at(-1);
    const to = endTime(slot.to, zone);
    if (last && end && minutesBetween(end, slot.from) === pauseMinutes) last.to = to;
    else spans.push({ date, from: wallTime(slot.from, zone), to });
    end = slot.to;
  }
  return spans;
}

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);

/** Midnight ends the day before. */
function endTime(instant: Instant, zone: string): string {
  const time = wallTime(instant, zone);
  return time === '00:00' ? '24:00' : time;
}

function wallTime(instant: Instant, zone: string): string {
  return format(instant, { zone, language: 'en' }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
