import { describe, expect, it } from '@jest/globals';
import { schedule, scheduleFigures, type Problem } from './index.js';

const slotsFrom = (starts: readonly number[]) => starts.map((from) => ({ id: `at ${from}`, from, to: from + 15 }));

describe('the figures of a schedule', () => {
  it('tell what is served, what is not and why, and who waits between meetings', async () => {
    const problem: Problem = {
      people: [
        { id: 'a', maximum: 2, availability: ['at 0', 'at 20', 'at 60'] },
        { id: 'b', maximum: 2, availability: ['at 0'] },
        { id: 'c', maximum: 2, availability: ['at 60'] },
        { id: 'd', maximum: 2, minimum: 0, availability: ['at 40', 'at 60'] },
        { id: 'e', maximum: 1 },
      ],
      slots: slotsFrom([0, 20, 40, 60]),
      places: [],
      pairs: [
        ['a', 'b', 3],
        ['a', 'c', 2],
        ['c', 'd', 1],
        ['a', 'd', 0.5],
      ],
    };
    expect(scheduleFigures(await schedule(problem))).toEqual({
      value: 5,
      bound: expect.closeTo(5, 6),
      gap: expect.closeTo(0, 6),
      meetings: 2,
      pairs: 4,
      served: 2,
      share: 0.5,
      unserved: { 'no-common-slot-left': 1, 'maximum-reached': 1 },
      fewest: 0,
      most: 2,
      mean: 0.8,
      withoutMeeting: 2,
      belowMinimum: 1,
      idle: 1,
    });
  });

  it('are of nothing where there is nobody', async () => {
    const figures = scheduleFigures(await schedule({ people: [], slots: [], places: [], pairs: [] }));
    expect(figures).toMatchObject({ meetings: 0, share: 1, gap: 0, fewest: 0, mean: 0, idle: 0 });
  });
});
