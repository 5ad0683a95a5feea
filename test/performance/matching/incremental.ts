import { LiveLists } from '../../../libs/matchmaking/src/candidates/index.js';
import { Pace } from '../../../libs/matchmaking/src/pace.js';
import { candidateChoices, fairLists } from '../../../libs/matchmaking/src/suggesting/exposure/index.js';
import { median } from '../measure.js';
import { type Part, type Reading, timed } from './part.js';
import { compiled, DIMENSIONS, rowsOf } from './synthetic-views.js';

const LIMIT = 10;
const CANDIDATES = 40;
const EDITS = 50;

/** P16: one profile edited, prices held, against everything anew. */
async function* edited(people: number): AsyncGenerator<Reading> {
  const { searchCandidates } = await compiled();
  const views = { dimensions: DIMENSIONS, seeks: rowsOf(people, 1), gives: rowsOf(people, 2) };
  const search = { views, most: CANDIDATES, blend: { bothWays: 0.54, oneWay: 0.09 } };
  const all = (value: number) => new Int32Array(people).fill(value);
  const owners = Int32Array.from({ length: people }, (_, person) => person);
  const whole = await timed(async () => {
    const { done, found } = await searchCandidates(search, { threads: 2 });
    const bounds = { length: all(LIMIT), atLeast: all(5), atMost: all(15) };
    return { done, found, fair: await fairLists(candidateChoices(found), bounds, { owners }, new Pace()) };
  });
  const { done, found, fair } = whole.result;
  yield {
    id: `everything anew, ${people} x ${DIMENSIONS}, top ${LIMIT}, shown 5 to 15 times`,
    value: whole.cpuSeconds,
    unit: 'CPU s',
    seconds: whole.seconds,
    cpuSeconds: whole.cpuSeconds,
    gap: 1 - fair.value / fair.bound,
    short: fair.short.length,
    rssMegabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
  const live = new LiveLists(done, found, fair.prices, LIMIT);
  const anew = { seeks: rowsOf(EDITS, 3), gives: rowsOf(EDITS, 4) };
  const costs: number[] = [];
  const walls: number[] = [];
  let touched = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    const rows = {
      seeks: anew.seeks.subarray(edit * DIMENSIONS, (edit + 1) * DIMENSIONS),
      gives: anew.gives.subarray(edit * DIMENSIONS, (edit + 1) * DIMENSIONS),
    };
    const one = await timed(() => live.edit((edit * 7919) % people, rows));
    costs.push(one.cpuSeconds);
    walls.push(one.seconds);
    touched += one.result.length;
  }
  const cost = median(costs);
  yield {
    id: `P16 one profile edited, ${people} x ${DIMENSIONS}`,
    value: cost * 1000,
    unit: 'CPU ms',
    goal: people >= 100_000 ? '<= 20 ms and <= 1/1000 of everything anew' : '<= 20 ms',
    pass: cost <= 0.02 && (people < 100_000 || cost <= whole.cpuSeconds / 1000),
    bar: 'everything anew, CPU s',
    barValue: whole.cpuSeconds,
    ratio: cost / whole.cpuSeconds,
    seconds: median(walls),
    spread: [Math.min(...costs), Math.max(...costs)],
    listsTouched: touched / EDITS,
  };
}

/** P16 of real people: somebody says what another would say, and gets fresh lists with their reasons. */
async function* editedPeople(count: number): AsyncGenerator<Reading> {
  const { Keeper, madeUpPeople, madeUpVectors, threadCrew } = await compiled();
  const people = madeUpPeople(count, 1);
  const others = madeUpPeople(EDITS, 99);
  const vectors = madeUpVectors([...people, ...others]);
  const exposure = { atLeast: LIMIT / 2, atMost: 1.5 * LIMIT };
  const whole = await timed(() => Keeper.of(people, { limit: LIMIT, exposure, vectors }, threadCrew(2)));
  const keeper = whole.result;
  const costs: number[] = [];
  let touched = 0;
  for (const [edit, { offers, seeks, evidence }] of others.entries()) {
    const person = people[(edit * 7919) % count];
    if (!person) continue;
    const one = await timed(() => {
      const lists = keeper.edit({ ...person, offers, seeks, evidence }, vectors);
      for (const list of lists ?? [])
        for (const other of list.others)
          if (list.person === person.id || other === person.id) keeper.suggestion(list.person, other);
      return lists;
    });
    // What cannot be told from what is kept costs everything anew.
    if (!one.result) continue;
    costs.push(one.cpuSeconds);
    touched += one.result.length;
  }
  const cost = median(costs);
  yield {
    id: `P16 one of ${count} people edits what they say, with reasons`,
    value: cost * 1000,
    unit: 'CPU ms',
    goal: '<= 20 ms and <= 1/1000 of everything anew',
    pass: cost <= 0.02 && cost <= whole.cpuSeconds / 1000,
    bar: 'everything anew, without reasons, CPU s',
    barValue: whole.cpuSeconds,
    ratio: cost / whole.cpuSeconds,
    spread: [Math.min(...costs), Math.max(...costs)],
    listsTouched: touched / costs.length,
    anew: others.length - costs.length,
    rssMegabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}

/** What an edited profile costs, up to 100,000 people in the long run. */
export const incremental: Part = async function* ({ isLong }) {
  for (const people of isLong ? [1500, 10_000, 30_000] : [1500, 10_000]) yield* editedPeople(people);
  for (const people of isLong ? [10_000, 100_000] : [10_000]) yield* edited(people);
};
