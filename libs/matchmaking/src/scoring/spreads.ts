import { chanceOf } from '../chance.js';
import { type Spreads, spreadOf } from './blend.js';
import type { Entry } from './entry.js';
import type { Texts } from './texts.js';

/** Long texts share words by chance, short ones rarely share any: each has a spread of its own. As seen in one field. */
const PRIOR = {
  long: [
    { mean: 0.025, deviation: 0.02 },
    { mean: 0.2, deviation: 0.1 },
    { mean: 0.25, deviation: 0.12 },
  ],
  short: [
    { mean: 0.01, deviation: 0.03 },
    { mean: 0.1, deviation: 0.2 },
    { mean: 0.15, deviation: 0.1 },
  ],
} as const satisfies Record<'long' | 'short', Spreads>;

/** How many seeks and how many people the spread of the population is taken from at most. */
const SAMPLED_SEEKS = 256;
const SAMPLED_PEOPLE = 400;

/** The same few in whatever order all come. */
function sampled(all: readonly number[], most: number, nameOf: (one: number) => string): number[] {
  return all
    .map((one) => ({ one, name: nameOf(one), chance: chanceOf(nameOf(one)) }))
    .sort((a, b) => a.chance - b.chance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}

/**
 * Takes everybody's texts, their ids, whether it is about long texts, and what the views say of a text and a person; gives
 * how the views spread over a sample of the pairs at hand.
 */
export function spreadsOf(
  texts: Texts,
  ids: readonly string[],
  isLong: boolean,
  seen: (seek: number, person: number) => Float64Array,
): Spreads {
  const giving = [...ids.keys()].filter((person) => (texts.middles[person] ?? 0) > (texts.begins[person] ?? 0));
  const people = sampled(giving, SAMPLED_PEOPLE, (person) => ids[person] ?? '');
  const name = ({ person, phrase }: Entry) => `${ids[person]}\u0000${phrase.id}\u0000${phrase.text}`;
  const seeks = ids.flatMap((_, person) => {
    const [first, end] = [texts.middles[person] ?? 0, texts.ends[person] ?? 0];
    return Array.from({ length: end - first }, (__, at) => first + at);
  });
  const alike = seeks.filter((seek) => (texts.isLong[seek] === 1) === isLong);
  const nameOf = (seek: number) => {
    const entry = texts.entries[seek];
    return entry ? name(entry) : '';
  };
  const values: [number[], number[], number[]] = [[], [], []];
  for (const seek of sampled(alike, SAMPLED_SEEKS, nameOf)) {
    for (const person of people) {
      if (person === texts.entries[seek]?.person) continue;
      const said = seen(seek, person);
      for (const [view, list] of values.entries()) {
        const value = said[view] ?? NaN;
        if (!Number.isNaN(value)) list.push(value);
      }
    }
  }
  const [wording, profile, meaning] = PRIOR[isLong ? 'long' : 'short'];
  return [spreadOf(values[0], wording), spreadOf(values[1], profile), spreadOf(values[2], meaning)];
}
