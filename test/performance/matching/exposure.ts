import { Pace } from '../../../libs/matchmaking/src/pace.js';
import { type Choices, fairLists } from '../../../libs/matchmaking/src/suggesting/exposure/index.js';
import { figuresOf } from '../../../libs/matchmaking/src/suggesting/figures.js';
import { isApart, readMindmatch, tfidfCosines } from './mindmatch-sample.js';
import { type Part, timed } from './part.js';

const LIMIT = 10;

/** How often everyone is to be shown, and what share of the naive lists' value has to be kept. */
const MODES = [
  { atLeast: 0, atMost: Infinity, keeps: 1 },
  { atLeast: 0, atMost: 15, keeps: 0 },
  { atLeast: 5, atMost: 15, keeps: 0.994 },
  { atLeast: 8, atMost: 12, keeps: 0 },
  { atLeast: 10, atMost: 10, keeps: 0.968 },
];

/** Everyone may be shown to everyone with whom they did not write before, by the cosine of what they wrote. */
function choicesOf(people: NonNullable<ReturnType<typeof readMindmatch>>): Choices {
  const cosines = tfidfCosines(people.map(({ abstracts }) => abstracts));
  const offsets = new Int32Array(people.length + 1);
  const orders = people.map((_, one) => {
    const worth = (other: number) => cosines[one]?.[other] ?? 0;
    const others = [...people.keys()].filter((other) => other !== one && isApart(people[one], people[other]));
    offsets[one + 1] = (offsets[one] ?? 0) + others.length;
    return others.sort((a, b) => worth(b) - worth(a) || a - b).map((other) => ({ other, weight: worth(other) }));
  });
  return {
    people: people.length,
    offsets,
    to: Int32Array.from(orders.flat(), ({ other }) => other),
    weight: Float64Array.from(orders.flat(), ({ weight }) => weight),
  };
}

/** Top 10 for everyone at mindmatch: what fairness costs, from no bounds to exactly ten times. */
export const exposure: Part = async function* ({ samples }) {
  const people = readMindmatch(samples);
  if (!people) return yield { id: 'exposure', value: NaN, unit: 'set SAMPLES to the folder of the samples' };
  const choices = choicesOf(people);
  const all = (value: number) => new Int32Array(people.length).fill(Math.min(value, people.length));
  const owners = Int32Array.from(people.keys());
  for (const { atLeast, atMost, keeps } of MODES) {
    const bounds = { length: all(LIMIT), atLeast: all(atLeast), atMost: all(atMost) };
    const { result, seconds, cpuSeconds } = await timed(() => fairLists(choices, bounds, { owners }, new Pace()));
    const figures = figuresOf(result, owners);
    const kept = figures.value / figures.naiveValue;
    yield {
      ...figures,
      id: `exposure mindmatch ${people.length}, top ${LIMIT}, shown ${atLeast} to ${atMost} times`,
      value: kept,
      unit: 'of the value of the naive lists',
      ...(keeps > 0 && { goal: `>= ${keeps}, nobody out of bounds`, pass: kept >= keeps && result.short.length === 0 }),
      seconds,
      cpuSeconds,
    };
  }
};
