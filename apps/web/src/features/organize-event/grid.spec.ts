import { describe, expect, it } from '@jest/globals';
import { daysFrom, gridOf, timesOf } from './grid.js';

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
