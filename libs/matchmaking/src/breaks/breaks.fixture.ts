import type { BreaksProblem } from './types.js';

/** A morning and an afternoon of a small brokerage: somebody must leave early, somebody comes late, one time is fixed. */
export const brokerage: BreaksProblem = {
  name: 'brokerage',
  participants: 8,
  tables: 3,
  slots: 7,
  morning: 4,
  meetings: [
    [0, 4, 1],
    [0, 5, 1],
    [0, 6, 2],
    [0, 7, 3],
    [1, 4, 3],
    [1, 5, 3],
    [1, 6, 3],
    [2, 4, 3],
    [2, 5, 1],
    [2, 7, 2],
    [3, 6, 3],
    [3, 7, 3],
  ],
  forbidden: [[0], [5, 6], [], [0, 1, 2], [], [], [], []],
  fixed: [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0],
};
