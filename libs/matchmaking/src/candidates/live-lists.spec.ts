import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pace } from '../pace.js';
import { bestOthers, CandidateSearch, type Search } from './candidates.js';
import { type FreshList, LiveLists } from './live-lists.js';

const DIMENSIONS = 5;
const LIMIT = 3;

/** Lists of a search done anew, with as many candidates as there are people. */
async function lists(search: Search, prices: Float64Array): Promise<LiveLists> {
  const done = new CandidateSearch(search, 1);
  return new LiveLists(done, await bestOthers(done, new Pace()), prices, LIMIT);
}

const row = fc
  .array(fc.integer({ min: -1, max: 3 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((numbers) => Float32Array.from(numbers));

const worlds = fc.integer({ min: 2, max: 12 }).chain((people) =>
  fc.record({
    isOne: fc.boolean(),
    seeks: fc.array(row, { minLength: people, maxLength: people }),
    gives: fc.array(row, { minLength: people, maxLength: people }),
    prices: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: people, maxLength: people }),
    excluded: fc.tuple(fc.nat(people - 1), fc.nat(people - 1)),
    edits: fc.array(fc.record({ person: fc.nat(people - 1), seeks: row, gives: row }), { maxLength: 4 }),
  }),
);

/** One row that is longer than all others, so that the scale stays the same whoever is edited. */
const LONGEST = Float32Array.from({ length: DIMENSIONS }, () => 9);
const joined = (rows: readonly Float32Array[]) => Float32Array.from([...rows, LONGEST].flatMap((one) => [...one]));

test('after any edits the lists are those of a search done anew, and all that changed are told', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ isOne, edits, ...world }) => {
      const seeks = [...world.seeks];
      const gives = [...world.gives];
      const people = seeks.length + 1;
      const [a, b] = world.excluded;
      const search = (): Search => {
        const rows = joined(seeks);
        return {
          views: { dimensions: DIMENSIONS, seeks: rows, gives: isOne ? rows : joined(gives) },
          most: people,
          blend: { bothWays: isOne ? 0 : 0.54, oneWay: 0.09 },
          ...(a !== b && {
            excluded: new Map([
              [a, [b]],
              [b, [a]],
            ]),
          }),
        };
      };
      const prices = Float64Array.from([...world.prices, 0]);
      const live = await lists(search(), prices);
      for (const edit of edits) {
        const old = Array.from({ length: people }, (_, person) => live.list(person));
        const mine = isOne ? { seeks: edit.seeks, gives: edit.seeks } : edit;
        seeks[edit.person] = mine.seeks;
        gives[edit.person] = mine.gives;
        const touched = new Map(live.edit(edit.person, mine).map((list) => [list.person, list]));
        const anew = await lists(search(), prices);
        for (let person = 0; person < people; person++) {
          expect(live.list(person)).toEqual(anew.list(person));
          const told: FreshList | undefined = touched.get(person) ?? old[person];
          expect(told).toEqual(anew.list(person));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a row that is longer than those of the search is refused', async () => {
  const rows = Float32Array.from([1, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  const views = { dimensions: DIMENSIONS, seeks: rows, gives: rows };
  const live = await lists({ views, most: 1, blend: { bothWays: 0, oneWay: 1 } }, new Float64Array(2));
  expect(() => live.edit(0, { seeks: LONGEST, gives: LONGEST })).toThrow('longer');
});
