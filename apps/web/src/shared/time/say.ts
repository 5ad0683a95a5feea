import { localeOf } from '../i18n/languages.js';
import { dayOf, format, formatSpan, offsetOf, toDate, type Clock, type Instant } from './instant.js';

const minute = 60_000;

/** 10:42 */
export function sayTime(instant: Instant, clock: Clock): string {
  return format(instant, clock, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** 10:40–11:00 */
export function sayTimes(from: Instant, to: Instant, clock: Clock): string {
  return `${sayTime(from, clock)}–${sayTime(to, clock)}`;
}

/** Donnerstag, 4. März; the year follows when it is not that of `now`. */
export function sayDay(instant: Instant, clock: Clock, now: Instant = instant): string {
  const sameYear = dayOf(instant, clock.zone).slice(0, 4) === dayOf(now, clock.zone).slice(0, 4);
  return format(instant, clock, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Do., 4. März: for columns and chips. */
export function sayShortDay(instant: Instant, clock: Clock): string {
  return format(instant, clock, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** 4.–5. März 2027: the days of an event. */
export function sayDays(from: Instant, to: Instant, clock: Clock): string {
  return formatSpan(from, to, clock, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Heute, morgen, gestern; further off the weekday and date. */
export function sayNearDay(instant: Instant, clock: Clock, now: Instant): string {
  const days = daysBetween(now, instant, clock.zone);
  if (Math.abs(days) > 1) return sayDay(instant, clock, now);
  return new Intl.RelativeTimeFormat(localeOf[clock.language], { numeric: 'auto' }).format(days, 'day');
}

/** The end of something, as exact as its distance asks: 12:00, morgen 12:00, Freitag 12:00, Fr., 12. März 12:00. */
export function sayEnd(instant: Instant, clock: Clock, now: Instant): string {
  const days = daysBetween(now, instant, clock.zone);
  const time = sayTime(instant, clock);
  if (days === 0) return time;
  if (Math.abs(days) === 1) return `${sayNearDay(instant, clock, now)} ${time}`;
  if (days > 1 && days < 7) return `${format(instant, clock, { weekday: 'long' })} ${time}`;
  return `${sayShortDay(instant, clock)}, ${time}`;
}

/**
 * In 8 Min., vor 2 Std., morgen, in 3 Tagen: how far off a moment is, in the coarsest unit that is still true.
 * Minutes are rounded up before the moment and down after it, so that nobody comes late by our rounding.
 */
export function sayDistance(instant: Instant, clock: Clock, now: Instant): string {
  const words = new Intl.RelativeTimeFormat(localeOf[clock.language], { numeric: 'auto', style: 'short' });
  const minutes = Math.ceil((toDate(instant).getTime() - toDate(now).getTime()) / minute);
  if (minutes === 0) return words.format(0, 'second');
  if (Math.abs(minutes) < 60) return words.format(minutes, 'minute');
  const days = daysBetween(now, instant, clock.zone);
  if (Math.abs(minutes) < 12 * 60 || days === 0) return words.format(Math.trunc(minutes / 60), 'hour');
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return words.format(Math.trunc(days / 30), 'month');
  return words.format(Math.trunc(days / 365), 'year');
}

/** Mitteleuropäische Zeit: the zone in words, at a moment. */
export function sayZone(instant: Instant, clock: Clock): string {
  const named = new Intl.DateTimeFormat(localeOf[clock.language], {
    timeZone: clock.zone,
    timeZoneName: 'longGeneric',
  });
  const part = named.formatToParts(toDate(instant)).find(({ type }) => type === 'timeZoneName');
  return part?.value ?? clock.zone;
}

/** Berlin, for Europe/Berlin: the place a zone is named after. */
export function zonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** 00:20, Fr., 5. März 00:20: the time on the reader's own clock, with its day where that is another than in `zone`. */
export function sayOwnTime(instant: Instant, own: Clock, zone: string): string {
  const time = sayTime(instant, own);
  return dayOf(instant, own.zone) === dayOf(instant, zone) ? time : `${sayShortDay(instant, own)} ${time}`;
}

/** Do two zones show different clocks at that moment? Then the reader's own time belongs beside the event's. */
export function clocksDiffer(instant: Instant, one: string, other: string): boolean {
  return offsetOf(instant, one) !== offsetOf(instant, other);
}

/** Whole calendar days from one moment to another, in a zone: 1 from 23:59 to 00:01. */
export function daysBetween(from: Instant, to: Instant, zone: string): number {
  const day = (instant: Instant): number => Date.parse(`${dayOf(instant, zone)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / (24 * 60 * minute));
}

/** Groups things by their calendar day in a zone, in the order they come. */
export function byDay<T>(
  things: readonly T[],
  at: (thing: T) => Instant,
  zone: string,
): { day: string; things: T[] }[] {
  const days = new Map<string, T[]>();
  for (const thing of things) {
    const day = dayOf(at(thing), zone);
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return [...days].map(([day, group]) => ({ day, things: group }));
}
