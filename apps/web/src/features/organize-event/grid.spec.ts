import { describe, expect, it } from '@jest/globals';
import { daysFrom, gridOf, timesOf, withBreak } from './grid.js';

const span = (from: string, to: string, date = '2027-03-04') => ({ date, from, to });
const slot = (from: string, to: string) => ({ id: from, from: `${from}:00Z`, to: `${to}:00Z` });

describe('the times of a span', () => {
  it('follow each other with the pause between, as long as they end in it', () => {
    expect(timesOf(span('10:00', '11:15'), 20, 5)).toEqual(['10:00', '10:25', '10:50']);
    expect(timesOf(span('10:00', '11:09'), 20, 5)).toEqual(['10:00', '10:25']);
  });

  it('are none where nothing fits or something is missing', () => {
    expect(timesOf(span('10:00', '10:10'), 20, 5)).toEqual([]);
    expect(timesOf(span('11:00', '10:00'), 20, 5)).toEqual([]);
    expect(timesOf(span('', '10:00'), 20, 5)).toEqual([]);
    expect(timesOf(span('10:00', '11:00'), 0, 0)).toEqual([]);
    expect(timesOf(span('10:00', '11:00'), Number.NaN, 0)).toEqual([]);
  });
});

describe('the days of an event', () => {
  it('go from the first to the last, also over a change of the clocks', () => {
    expect(daysFrom('2027-03-27', '2027-03-29')).toEqual(['2027-03-27', '2027-03-28', '2027-03-29']);
    expect(daysFrom('2027-03-27', '2027-03-27')).toEqual(['2027-03-27']);
    expect(daysFrom('2027-03-27', '2027-03-26')).toEqual([]);
    expect(daysFrom('', '2027-03-26')).toEqual([]);
  });
});

describe('a break', () => {
  it('cuts the longest span around its middle, on the quarter hour', () => {
    expect(withBreak([span('10:00', '16:00')], 20)).toEqual([span('10:00', '12:30'), span('13:30', '16:00')]);
    expect(withBreak([span('09:00', '12:00'), span('13:00', '18:10')], 20)).toEqual([
      span('09:00', '12:00'),
      span('13:00', '15:00'),
      span('16:00', '18:10'),
    ]);
    expect(withBreak([span('20:00', '24:00')], 30)).toEqual([span('20:00', '21:30'), span('22:30', '24:00')]);
  });

  it('is shorter where less fits, and none where nothing does', () => {
    expect(withBreak([span('10:00', '11:15')], 20)).toEqual([span('10:00', '10:30'), span('10:45', '11:15')]);
    expect(withBreak([span('10:00', '10:30')], 20)).toBeNull();
    expect(withBreak([span('', '10:30')], 20)).toBeNull();
    expect(withBreak([], 20)).toBeNull();
  });
});

describe('the plan behind times', () => {
  it('is found again: days, spans around a long break, minutes and pause, on the clock of the zone', () => {
    const slots = [
      slot('2027-03-04T09:00', '2027-03-04T09:20'),
      slot('2027-03-04T09:25', '2027-03-04T09:45'),
      slot('2027-03-04T13:00', '2027-03-04T13:20'),
      slot('2027-03-05T09:00', '2027-03-05T09:20'),
    ];
    expect(gridOf(slots, 'Europe/Berlin')).toEqual({
      minutes: 20,
      pauseMinutes: 5,
      days: [span('10:00', '10:45'), span('14:00', '14:20'), span('10:00', '10:20', '2027-03-05')],
    });
  });

  it('ends at midnight, not before it began', () => {
    const late = [slot('2027-03-04T22:30', '2027-03-04T23:00')];
    expect(gridOf(late, 'Europe/Berlin')?.days).toEqual([span('23:30', '24:00')]);
    expect(timesOf(span('23:00', '24:00'), 30, 0)).toEqual(['23:00', '23:30']);
  });

  it('is none without times', () => {
    expect(gridOf([], 'Europe/Berlin')).toBeNull();
  });
});
