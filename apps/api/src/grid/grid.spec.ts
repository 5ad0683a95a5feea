import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { countOf, findClashes, findOverlap, type Grid, slotsOf } from './grid.js';

const BERLIN = 'Europe/Berlin';

const wallOf = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

const asWall = (grid: Grid, timeZone = BERLIN): string[] =>
  slotsOf(grid, timeZone).map(({ from, to }) => `${wallOf(from, timeZone)}-${wallOf(to, timeZone)}`);

const grid = (date: string, from: string, to: string, minutes: number, pauseMinutes = 0): Grid => ({
  days: [{ date, from, to }],
  minutes,
  pauseMinutes,
});

describe('a grid', () => {
  it('cuts a day into slots with pauses between them, none beyond its end', () => {
    const slots = slotsOf(grid('2027-06-01', '09:00', '10:00', 20, 5), BERLIN);
    expect(slots).toEqual([
      { from: new Date('2027-06-01T07:00:00Z'), to: new Date('2027-06-01T07:20:00Z') },
      { from: new Date('2027-06-01T07:25:00Z'), to: new Date('2027-06-01T07:45:00Z') },
    ]);
  });

  it('ends a day with a slot where the end has no pause after it', () => {
    expect(asWall(grid('2027-06-01', '09:00', '09:45', 20, 5))).toEqual(['09:00-09:20', '09:25-09:45']);
    expect(asWall(grid('2027-06-01', '23:00', '24:00', 30))).toEqual(['23:00-23:30', '23:30-00:00']);
  });

  it('has no slot at a time that does not exist (Berlin, 28 March 2027)', () => {
    expect(asWall(grid('2027-03-28', '01:00', '04:00', 30))).toEqual(['01:00-01:30', '03:00-03:30', '03:30-04:00']);
    expect(asWall(grid('2027-03-28', '02:00', '03:00', 15))).toEqual([]);
  });

  it('has no time twice (Berlin, 31 October 2027)', () => {
    const slots = slotsOf(grid('2027-10-31', '01:00', '04:00', 30), BERLIN);
    expect(slots.map(({ from }) => from.toISOString())).toEqual([
      '2027-10-30T23:00:00.000Z',
      '2027-10-30T23:30:00.000Z',
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T02:00:00.000Z',
      '2027-10-31T02:30:00.000Z',
    ]);
  });

  it('follows the rules of the zone, whichever it is', () => {
    expect(slotsOf(grid('2027-06-01', '09:00', '09:30', 30), 'Asia/Kolkata')[0]?.from.toISOString()).toBe(
      '2027-06-01T03:30:00.000Z',
    );
    // Lord Howe changes by half an hour.
    expect(asWall(grid('2027-10-03', '01:30', '03:30', 30), 'Australia/Lord_Howe')).toEqual([
      '02:30-03:00',
      '03:00-03:30',
    ]);
    // Samoa had no 30 December 2011.
    expect(slotsOf(grid('2011-12-30', '09:00', '12:00', 30), 'Pacific/Apia')).toEqual([]);
  });

  it('never overlaps itself, never shows a time twice, and every slot is as long as asked for', () => {
    const zones = fc.constantFrom(
      BERLIN,
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'America/Sao_Paulo',
    );
    const date = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const changes = fc.constantFrom('2027-03-28', '2027-10-31', '2027-03-14', '2027-11-07', '2027-04-04', '2027-10-03');
    fc.assert(
      fc.property(
        zones,
        fc.oneof(date, changes),
        fc.integer({ min: 5, max: 240 }),
        fc.integer({ min: 0, max: 120 }),
        (zone, day, minutes, pauseMinutes) => {
          const slots = slotsOf({ days: [{ date: day, from: '00:00', to: '24:00' }], minutes, pauseMinutes }, zone);
          slots.forEach((slot, at) => {
            expect(slot.to.getTime() - slot.from.getTime()).toBe(minutes * 60_000);
            const before = slots[at - 1];
            if (before)
              expect(slot.from.getTime()).toBeGreaterThanOrEqual(
                before.to.getTime() + pauseMinutes * 60_000 - 3_600_000,
              );
            if (before) expect(slot.from.getTime()).toBeGreaterThanOrEqual(before.to.getTime());
          });
          const walls = slots.map(({ from }) => wallOf(from, zone));
          expect(new Set(walls).size).toBe(walls.length);
          expect([...walls].sort()).toEqual(walls);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is wrong with a grid', () => {
  const day = (from: string, to: string, date = '2027-06-01') => ({ date, from, to });

  it('is a day without room for a slot', () => {
    const cut = grid('2027-06-01', '09:00', '09:19', 20, 0);
    expect(countOf(day('09:00', '09:19'), cut)).toBe(0);
    expect(countOf(day('09:00', '09:20'), cut)).toBe(1);
    expect(countOf(day('10:00', '09:00'), cut)).toBe(0);
  });

  it('is an overlap within one day; touching is none', () => {
    expect(findOverlap([day('09:00', '12:00'), day('13:00', '15:00'), day('11:59', '12:30')])).toBe(2);
    expect(findOverlap([day('13:00', '24:00'), day('09:00', '13:00')])).toBeUndefined();
    expect(findOverlap([day('09:00', '12:00'), day('09:00', '12:00', '2027-06-02')])).toBeUndefined();
  });

  it('is a slot in use that it cuts into; being the same or beside it is fine', () => {
    const at = (from: string, to: string) => ({
      from: new Date(`2027-06-01T${from}Z`),
      to: new Date(`2027-06-01T${to}Z`),
    });
    const standing = [at('09:00', '09:20'), at('10:00', '10:20'), at('11:00', '11:20')];
    expect(findClashes(standing, [at('09:00', '09:20'), at('10:10', '10:30'), at('11:20', '11:40')])).toEqual([
      standing[1],
    ]);
  });
});
