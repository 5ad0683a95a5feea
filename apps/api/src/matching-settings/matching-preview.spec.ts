import { describe, expect, test } from '@jest/globals';
import type { Suggestion } from '#libs/matchmaking';
import { compareLists } from './matching-preview.js';

const shown = (person: string, ...others: string[]) =>
  others.map((other): Suggestion => ({
    person,
    other,
    directed: { theyGive: 0, youGive: 0 },
    mutual: 0,
    parts: [],
    reasons: [],
  }));

describe('a preview', () => {
  test('counts the lists that name others, and shows those that change most', () => {
    const before = [...shown('a', 'b', 'c'), ...shown('b', 'a', 'c'), ...shown('c', 'a', 'b')];
    const after = [...shown('a', 'd', 'e'), ...shown('b', 'c', 'a'), ...shown('c', 'a', 'b')];
    expect(compareLists(['a', 'b', 'c'], before, after)).toEqual({
      lists: 3,
      changed: 1,
      replaced: 2 / 6,
      examples: [
        { person: 'a', before: ['b', 'c'], after: ['d', 'e'] },
        { person: 'b', before: ['a', 'c'], after: ['c', 'a'] },
      ],
    });
    expect(compareLists(['a'], [], [])).toEqual({ lists: 1, changed: 0, replaced: 0, examples: [] });
  });
});
