import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { person } from '../people.fixture.js';
import type { Person, Weights } from '../types.js';
import { mutualParts, sumOf } from './mutual.js';
import { DEFAULT_WEIGHTS } from './weights.js';

const grounds = { theyGive: 0.6, youGive: 0.3, common: 0.2 };
const score = (a: Person, b: Person, weights?: Weights) => sumOf(mutualParts(a, b, grounds, weights));
const dial = (name: 'known' | 'sameOrganization' | 'seniority', value: number) => ({
  ...DEFAULT_WEIGHTS,
  [name]: value,
});

const a = person('a');
const b = person('b');

describe('a mutual score', () => {
  test('rises with a wish of either side, the more the stronger, and ends with "rather not"', () => {
    const wishing = (kind: 'must' | 'like' | 'rather-not') => person('a', { wishes: [{ person: 'b', kind }] });
    expect(score(wishing('like'), b)).toBeGreaterThan(score(a, b));
    expect(score(wishing('must'), b)).toBeGreaterThan(score(wishing('like'), b));
    const both = person('b', { wishes: [{ person: 'a', kind: 'like' }] });
    expect(score(wishing('must'), both)).toBeGreaterThan(score(wishing('must'), b));
    expect(score(wishing('rather-not'), both)).toBeCloseTo(0, 12);
  });

  test('turns with the dial from new faces to old ties', () => {
    const knowing = person('a', { knows: ['b'] });
    expect(score(knowing, b, dial('known', -1))).toBeCloseTo(0, 12);
    expect(score(knowing, b, dial('known', 0))).toBeCloseTo(score(a, b), 12);
    expect(score(knowing, b, dial('known', 1))).toBeGreaterThan(score(a, b));
    expect(score(a, b, dial('known', 1))).toBeCloseTo(score(a, b), 12);
  });

  test('turns with the dials on colleagues and on seniority', () => {
    const [x, y] = [
      person('a', { organization: 'Nord', seniority: 1 }),
      person('b', { organization: ' nord', seniority: 5 }),
    ];
    expect(score(x, y, dial('sameOrganization', 0.5))).toBeGreaterThan(score(x, y, dial('sameOrganization', -0.5)));
    expect(score(x, y, dial('seniority', 1))).toBeGreaterThan(score(x, y));
    expect(score(x, y, dial('seniority', -1))).toBeCloseTo(score(x, y), 12);
    expect(score(x, { ...y, seniority: 1 }, dial('seniority', -1))).toBeGreaterThan(score(x, y, dial('seniority', -1)));
  });

  test('counts a mentor who is ahead, and two recruiters not at all', () => {
    const mentor = (seniority: 1 | 4) => person('a', { intents: ['mentor'], seniority });
    const learner = person('b', { intents: ['be-mentored'], seniority: 2 });
    expect(score(mentor(4), learner)).toBeGreaterThan(score(mentor(1), learner));
    const hiring = (id: string) => person(id, { intents: ['hire'] });
    expect(score(hiring('a'), hiring('b'))).toBeCloseTo(score(a, b), 12);
    expect(score(hiring('a'), person('b', { intents: ['find-job'] }))).toBeGreaterThan(score(a, b));
  });

  test('is in [0, 1], the sum of its parts and the same both ways, whatever the weights and the people', () => {
    const worth = fc.double({ min: 0, max: 5, noNaN: true });
    const turn = fc.double({ min: -1, max: 1, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const weights = fc.record({
      expertise: fc.double({ min: 0.1, max: 5, noNaN: true }),
      common: worth,
      intents: worth,
      language: worth,
      group: worth,
      newcomer: worth,
      bothWays: share,
      sameOrganization: turn,
      known: turn,
      seniority: turn,
    });
    const anyone = (id: string, other: string) =>
      fc
        .record({
          intents: fc.subarray(['learn', 'exchange', 'hire', 'find-job', 'mentor', 'be-mentored'] as const),
          languages: fc.subarray(['de', 'en']),
          groups: fc.subarray(['speaker']),
          knows: fc.subarray([other]),
          newcomer: fc.boolean(),
          organization: fc.constantFrom('A', 'B'),
          seniority: fc.constantFrom(1 as const, 3 as const, 5 as const),
          wishes: fc.subarray([{ person: other, kind: 'must' as const }]),
          weights,
        })
        .map((change) => person(id, change));
    fc.assert(
      fc.property(
        anyone('a', 'b'),
        anyone('b', 'a'),
        fc.record({ theyGive: share, youGive: share, common: share }),
        (x, y, met) => {
          const sum = sumOf(mutualParts(x, y, met));
          const back = sumOf(mutualParts(y, x, { ...met, theyGive: met.youGive, youGive: met.theyGive }));
          expect(sum).toBeGreaterThanOrEqual(-1e-9);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
          expect(back).toBeCloseTo(sum, 9);
        },
      ),
      { numRuns: 300 },
    );
  });
});
