import { describe, expect, it } from '@jest/globals';
import { offsetOf, toDate } from './instant.js';
import * as say from './say.js';

const de = { zone: 'Europe/Berlin', language: 'de' } as const;
const en = { zone: 'Europe/Berlin', language: 'en' } as const;
const now = '2027-03-04T09:42:00Z';

describe('a moment', () => {
  it('is shown on the clock it is asked for', () => {
    expect(say.sayTime(now, de)).toBe('10:42');
    expect(say.sayTime(now, { ...en, zone: 'America/New_York' })).toBe('04:42');
    expect(say.sayTime('2027-03-04T23:00:00Z', de)).toBe('00:00');
    expect(say.sayTimes('2027-03-04T09:40:00Z', '2027-03-04T10:00:00Z', de)).toBe('10:40–11:00');
  });

  it('names its day', () => {
    expect(say.sayDay(now, de)).toBe('Donnerstag, 4. März');
    expect(say.sayDay(now, en)).toMatch(/^Thursday,? 4 March$/);
    expect(say.sayDay('2028-01-03T09:00:00Z', de, now)).toBe('Montag, 3. Januar 2028');
    expect(say.sayDays('2027-03-04T08:00:00Z', '2027-03-05T16:00:00Z', de)).toMatch(/^4\.–5\. März 2027$/u);
  });

  it('stands on the reader’s clock with its day where that is another', () => {
    const tokyo = { ...de, zone: 'Asia/Tokyo' };
    expect(say.sayOwnTime(now, tokyo, de.zone)).toBe('18:42');
    expect(say.sayOwnTime('2027-03-04T15:20:00Z', tokyo, de.zone)).toMatch(/^Fr\.?, 5\. März 00:20$/u);
    expect(say.sayOwnTime('2027-03-05T02:00:00Z', { ...en, zone: 'America/New_York' }, de.zone)).toMatch(
      /^Thu,? 4 Mar 21:00$/,
    );
  });

  it('must be one', () => {
    expect(() => toDate('soon')).toThrow(RangeError);
  });
});

describe('a distance', () => {
  it.each([
    ['2027-03-04T09:50:00Z', 'in 8 Min.', 'in 8 min'],
    ['2027-03-04T09:42:30Z', 'in 1 Min.', 'in 1 min'],
    ['2027-03-04T09:42:00Z', 'jetzt', 'now'],
    ['2027-03-04T09:22:00Z', 'vor 20 Min.', '20 min ago'],
    ['2027-03-04T12:10:00Z', 'in 2 Std.', 'in 2 hr'],
    ['2027-03-05T22:30:00Z', 'morgen', 'tomorrow'],
    ['2027-03-09T09:00:00Z', 'in 5 Tagen', 'in 5 days'],
    ['2027-04-01T09:00:00Z', 'in 4 Wochen', 'in 4 wk'],
  ])('to %s is %s, %s', (instant, german, english) => {
    expect(say.sayDistance(instant, de, now)).toBe(german);
    expect(say.sayDistance(instant, en, now).replaceAll('.', '')).toBe(english);
  });

  it('counts days by the calendar of the zone', () => {
    expect(say.daysBetween('2027-03-04T22:59:00Z', '2027-03-04T23:01:00Z', 'Europe/Berlin')).toBe(1);
    expect(say.daysBetween('2027-03-27T12:00:00Z', '2027-03-28T12:00:00Z', 'Europe/Berlin')).toBe(1);
  });
});

describe('an end', () => {
  it.each([
    ['2027-03-04T11:00:00Z', '12:00'],
    ['2027-03-05T11:00:00Z', 'morgen 12:00'],
    ['2027-03-07T11:00:00Z', 'Sonntag 12:00'],
    ['2027-03-19T11:00:00Z', 'Fr., 19. März, 12:00'],
  ])('at %s is %s', (instant, words) => {
    expect(say.sayEnd(instant, de, now)).toBe(words);
  });
});

describe('zones', () => {
  it('are an hour apart in winter and two in summer', () => {
    expect(offsetOf(now, 'Europe/Berlin')).toBe(60);
    expect(offsetOf('2027-07-01T12:00:00Z', 'Europe/Berlin')).toBe(120);
    expect(offsetOf(now, 'Asia/Kathmandu')).toBe(345);
    expect(offsetOf(now, 'America/St_Johns')).toBe(-210);
  });

  it('differ only when their clocks do', () => {
    expect(say.clocksDiffer(now, 'Europe/Berlin', 'Europe/Paris')).toBe(false);
    expect(say.clocksDiffer(now, 'Europe/Berlin', 'Europe/London')).toBe(true);
    expect(say.zonePlace('America/New_York')).toBe('New York');
    expect(say.sayZone(now, de)).toBe('Mitteleuropäische Zeit');
  });

  it('decide the day a thing belongs to', () => {
    const times = ['2027-03-04T22:30:00Z', '2027-03-04T23:30:00Z', '2027-03-05T08:00:00Z'];
    expect(say.byDay(times, (time) => time, 'Europe/Berlin').map(({ day, things }) => [day, things.length])).toEqual([
      ['2027-03-04', 1],
      ['2027-03-05', 2],
    ]);
  });
});
