import { LIMITS } from '#libs/contracts';
import type { Event } from '../../shared/events/event.js';
import { daysFrom, minutesOf, timesOf, type Grid, type GridSpan } from './grid.js';

/** The plan as somebody writes it: numbers are texts until they are whole. */
export interface GridWriting {
  spans: GridSpan[];
  minutes: string;
  pauseMinutes: string;
}

/** The plan to begin with: the present one, else every day from ten to four. */
export function gridWriting(event: Event, grid: Grid | null): GridWriting {
  if (grid) return { spans: grid.days, minutes: String(grid.minutes), pauseMinutes: String(grid.pauseMinutes) };
  const spans = daysFrom(event.startsOn, event.endsOn).map((date) => ({ date, from: '10:00', to: '16:00' }));
  return { spans, minutes: '20', pauseMinutes: '5' };
}

/** What was written, as the API takes it: the spans in order. */
export function gridOfWriting({ spans, minutes, pauseMinutes }: GridWriting): Grid {
  const days = spans.toSorted((one, other) => `${one.date}${one.from}`.localeCompare(`${other.date}${other.from}`));
  return { days, minutes: whole(minutes), pauseMinutes: whole(pauseMinutes) };
}

/** How many times the plan makes in all. */
export const countTimes = ({ days, minutes, pauseMinutes }: Grid): number =>
  days.reduce((sum, span) => sum + timesOf(span, minutes, pauseMinutes).length, 0);

/** What does not fit, by field, as the key of its text: `minutes`, `pauseMinutes`, `days`, `days[1]`. */
export function missingGrid(grid: Grid): Record<string, string> {
  const missing: Record<string, string> = {};
  const { days, minutes, pauseMinutes } = grid;
  if (!(minutes >= 5 && minutes <= 240)) missing.minutes = 'organize-event:times.needs.minutes';
  if (!(pauseMinutes >= 0 && pauseMinutes <= 120)) missing.pauseMinutes = 'organize-event:times.needs.pause';
  if (days.length === 0) missing.days = 'organize-event:times.needs.days';
  if (countTimes(grid) > LIMITS.slotsPerEvent) missing.days = 'organize-event:times.needs.fewer';
  days.forEach((span, index) => {
    const before = days[index - 1];
    const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
    if (Number.isNaN(from) || Number.isNaN(to)) missing[`days[${index}]`] = 'organize-event:times.needs.both';
    else if (to <= from) missing[`days[${index}]`] = 'organize-event:times.needs.order';
    else if (before?.date === span.date && before.to > span.from)
      missing[`days[${index}]`] = 'organize-event:times.needs.apart';
    else if (minutes >= 5 && timesOf(span, minutes, 0).length === 0)
      missing[`days[${index}]`] = 'organize-event:times.needs.longer';
  });
  return missing;
}

const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
