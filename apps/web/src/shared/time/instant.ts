import { localeOf, type Language } from '../i18n/languages.js';

/** A moment: an ISO 8601 text with its offset, as the API gives it, or a Date. */
export type Instant = string | Date;

/** Whose clock and whose words: an IANA time zone and a language. Both are always named, never the machine's. */
export interface Clock {
  zone: string;
  language: Language;
}

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(clock: Clock, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${clock.language}|${clock.zone}|${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(localeOf[clock.language], { timeZone: clock.zone, ...options });
  made.set(key, fresh);
  return fresh;
}

/** Gives the moment as a Date; throws a RangeError when it is none. */
export function toDate(instant: Instant): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a moment: ${String(instant)}`);
  return date;
}

/** Formats a moment with the options of Intl.DateTimeFormat, in the clock's zone and language. */
export function format(instant: Instant, clock: Clock, options: Intl.DateTimeFormatOptions): string {
  return formatter(clock, options).format(toDate(instant));
}

/** Formats a span with the options of Intl.DateTimeFormat; equal parts are named once. */
export function formatSpan(from: Instant, to: Instant, clock: Clock, options: Intl.DateTimeFormatOptions): string {
  return formatter(clock, options).formatRange(toDate(from), toDate(to));
}

/** The calendar day of a moment in a zone, as 2027-03-04: for grouping and comparing. */
export function dayOf(instant: Instant, zone: string): string {
  const parts = formatter({ zone, language: 'en' }, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const named = new Map(parts.formatToParts(toDate(instant)).map((part) => [part.type, part.value]));
  return `${named.get('year')}-${named.get('month')}-${named.get('day')}`;
}

/** Minutes that a zone is ahead of UTC at a moment. */
export function offsetOf(instant: Instant, zone: string): number {
  const date = toDate(instant);
  const parts = formatter({ zone, language: 'en' }, { ...numeric, hourCycle: 'h23' }).formatToParts(date);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - Math.floor(date.getTime() / 60_000) * 60_000) / 60_000);
}

const numeric = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
} as const;
