import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokerage } from './breaks.fixture.js';
import { isBreaksProblem, scheduleBreaks, verifyBreaks, type BreaksProblem, type BreaksSchedule } from './index.js';

const problems = fc
  .record({
    participants: fc.integer({ min: 2, max: 7 }),
    slots: fc.integer({ min: 1, max: 6 }),
    tables: fc.integer({ min: 1, max: 3 }),
    morning: fc.nat(6),
    pairs: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(1, 2, 3, 3, 3)), { maxLength: 8 }),
    forbidden: fc.array(fc.tuple(fc.nat(6), fc.nat(5)), { maxLength: 6 }),
  })
  .map(({ participants, slots, tables, morning, pairs, forbidden }): BreaksProblem => ({
    participants,
    slots,
    tables,
    morning: Math.min(morning, slots),
    meetings: pairs
      .filter(([a, b]) => a !== b && a < participants && b < participants)
      .map(([a, b, session]) => [a, b, session]),
    forbidden: Array.from({ length: participants }, (_, person) =>
      forbidden.filter(([who, slot]) => who === person && slot < slots).map(([, slot]) => slot),
    ),
  }));

/** The fewest breaks of all schedules, by trying every one; undefined where not all meetings find a place. */
function exhaustive(problem: BreaksProblem, slots: readonly number[] = []): number | undefined {
  const plan = (): BreaksSchedule => {
    const meetings = slots.map((slot, index) => ({
      people: problem.meetings[index]?.slice(0, 2) as [number, number],
      slot,
      table: slots.slice(0, index).filter((other) => other === slot).length,
    }));
    return {
      problem: { ...problem, meetings: problem.meetings.slice(0, slots.length) },
      meetings,
      breaks: 0,
      bound: 0,
      unplaced: [],
    };
  };
  const faults = verifyBreaks(plan());
  const counted = Number(/^There are (\d+) breaks/.exec(faults[0] ?? '')?.[1] ?? 0);
  if (faults.some((fault) => !fault.startsWith('There are'))) return undefined;
  if (slots.length === problem.meetings.length) return counted;
  const all = Array.from({ length: problem.slots }, (_, slot) => exhaustive(problem, [...slots, slot]));
  const found = all.filter((breaks) => breaks !== undefined);
  return found.length > 0 ? Math.min(...found) : undefined;
}

describe('business meetings without idle times', () => {
  it('places all meetings of a brokerage', () => {
    const schedule = scheduleBreaks(brokerage, { steps: 50_000 });
    expect(verifyBreaks(schedule)).toEqual([]);
    expect(schedule).toMatchObject({ unplaced: [], breaks: 1 });
  });

  it('finds what trying everything finds, and a bound that is never above it', () => {
    const small = problems.filter(({ meetings, slots }) => slots ** meetings.length < 2000);
    fc.assert(
      fc.property(small, (problem) => {
        const best = exhaustive(problem);
        const schedule = scheduleBreaks(problem, { steps: 5000 });
        expect(verifyBreaks(schedule)).toEqual([]);
        if (best === undefined) expect(schedule.unplaced).not.toEqual([]);
        else expect(schedule).toMatchObject({ unplaced: [], breaks: best });
        if (best !== undefined) expect(schedule.bound).toBeLessThanOrEqual(best);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same for the same seed, and keeps every rule whatever the problem', () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const schedule = scheduleBreaks(problem, { seed, steps: 500 });
        expect(verifyBreaks(schedule)).toEqual([]);
        expect(scheduleBreaks(problem, { seed, steps: 500 })).toEqual(schedule);
      }),
      { numRuns: 40 },
    );
  });

  it('knows the form of a problem', () => {
    expect(isBreaksProblem(brokerage)).toBe(true);
    expect(isBreaksProblem({ people: [], slots: [], places: [], pairs: [] })).toBe(false);
    expect(isBreaksProblem(null)).toBe(false);
  });

  it.each([
    ['another slot', (s: BreaksSchedule) => change(s, 0, { slot: 6 }), 'meetings[0] is in the wrong half of the day'],
    ['outside the day', (s: BreaksSchedule) => change(s, 3, { slot: 9 }), 'meetings[3] is outside the day'],
    ['no such table', (s: BreaksSchedule) => change(s, 3, { table: 3 }), 'meetings[3] is at no table'],
    ['not where it is fixed', (s: BreaksSchedule) => change(s, 4, { slot: 0 }), 'meetings[4] is not at its fixed time'],
    ['who cannot come', (s: BreaksSchedule) => change(s, 0, { slot: 0 }), 'meetings[0] is when 0 cannot come'],
    [
      'dropped',
      (s: BreaksSchedule) => change(s, 7, { slot: null }),
      'meetings[7] has no slot and is not among the unplaced',
    ],
    ['other people', (s: BreaksSchedule) => change(s, 7, { people: [2, 5] }), 'meetings[7] is of other people'],
    ['flattered', (s: BreaksSchedule) => ({ ...s, breaks: -1 }), 'not -1'],
    ['too high a bound', (s: BreaksSchedule) => ({ ...s, bound: 99 }), 'The bound 99 is above'],
  ])('a schedule that was changed is refused: %s', (_, spoil, fault) => {
    const schedule = spoil(scheduleBreaks(brokerage, { steps: 5000 }));
    expect(verifyBreaks(schedule).join('\n')).toContain(fault);
  });
});

function change(
  schedule: BreaksSchedule,
  index: number,
  by: Partial<BreaksSchedule['meetings'][number]>,
): BreaksSchedule {
  return {
    ...schedule,
    meetings: schedule.meetings.map((meeting, i) => (i === index ? { ...meeting, ...by } : meeting)),
  };
}

describe('the published B2B instances', () => {
  const { SAMPLES } = process.env;
  const name = 'every meeting is placed';
  if (SAMPLES === undefined) {
    // oxlint-disable-next-line jest/no-disabled-tests, jest/expect-expect -- the samples are not part of the repository
    it.skip(`${name}: skipped, SAMPLES is not set`, () => undefined);
    return;
  }
  const folder = join(SAMPLES, 'matching/b2b');
  it.each(readdirSync(folder))(`${name}: %s`, (file) => {
    const problem: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!isBreaksProblem(problem)) throw new Error(`${file} is no B2B instance`);
    const schedule = scheduleBreaks(problem, { steps: 20_000 });
    expect(verifyBreaks(schedule)).toEqual([]);
    expect(schedule.unplaced).toEqual([]);
  });
});
