import { chanceOf } from '../chance.js';
import { specificity } from '../vocabulary/topic-similarity.js';
import { broaderTopics } from '../vocabulary/topics.js';
import type { Corpus } from './corpus.js';
import type { Entry } from './entry.js';

/** A row of numbers for what each person seeks and one for what they give, one after the other. */
export interface PersonViews {
  readonly dimensions: number;
  readonly seeks: Float32Array;
  readonly gives: Float32Array;
}

/** Numbers that words and topics are folded into: a product of two rows is off by about 1 / sqrt(512) of their lengths. */
const FOLDED = 512;
/** Places that a word or topic is written to, with signs of their own (a sparse random projection: Achlioptas, 2003). */
const PLACES = 4;

/** What topics, words and meanings are worth to each other, about as in a match of two phrases. */
const WORTH = { topics: 0.85, words: 0.6, meaning: 0.6 } as const;

type Places = readonly (readonly [at: number, sign: number])[];

/** Folds names into numbers; the same name always to the same places. */
class Folding {
  private readonly known = new Map<string, Places>();

  add(row: Float64Array, name: string, weight: number): void {
    for (const [at, sign] of this.placesOf(name)) row[at] = (row[at] ?? 0) + (sign * weight) / Math.sqrt(PLACES);
  }

  private placesOf(name: string): Places {
    const known = this.known.get(name);
    if (known) return known;
    const places = Array.from({ length: PLACES }, (_, place) => {
      const chance = chanceOf(name, String(place));
      return [(chance >>> 1) % FOLDED, chance & 1 ? 1 : -1] as const;
    });
    this.known.set(name, places);
    return places;
  }
}

/**
 * A topic as the steps that lead down to it, each weighed by the root of how much more it says than the one above: the
 * product of two topics is then how much their nearest common topic says, over the geometric mean of both (as Lin, 1998).
 */
function stepsOf(topic: string): (readonly [topic: string, weight: number])[] {
  const whole = specificity(topic);
  return [topic, ...broaderTopics(topic)].map((step, at, all) => {
    const above = all[at + 1];
    return [step, Math.sqrt((specificity(step) - (above === undefined ? 0 : specificity(above))) / whole)] as const;
  });
}

/** The topics of a text as the steps that lead to them, at most of length 1. */
function topicsOf(entry: Entry): Map<string, number> {
  const found = new Map<string, number>();
  for (const [topic, sureness] of entry.analysis.topics) {
    for (const [step, weight] of stepsOf(topic)) found.set(step, Math.max(found.get(step) ?? 0, sureness * weight));
  }
  const length = Math.max(1, Math.hypot(...found.values()));
  return new Map([...found].map(([topic, value]) => [topic, value / length]));
}

function dimensionsOf(corpus: Corpus): number {
  const entries = corpus.sides.flatMap(({ gives, seeks }) => [...gives, ...seeks]);
  return FOLDED + (entries.find(({ meaning }) => meaning)?.meaning?.length ?? 0);
}

function write(row: Float64Array, entry: Entry, folding: Folding): void {
  // The terms of a vector are numbered in the order of their names; a name stays when somebody joins, a number does not.
  const names = [...entry.analysis.pivot.keys()].sort();
  names.forEach((name, at) =>
    folding.add(row, `word ${name}`, entry.weight * Math.sqrt(WORTH.words) * (entry.pivot.weights[at] ?? 0)),
  );
  for (const [topic, sureness] of topicsOf(entry)) {
    folding.add(row, `topic ${topic}`, entry.weight * Math.sqrt(WORTH.topics) * sureness);
  }
  entry.meaning?.forEach((value, at) => {
    row[FOLDED + at] = (row[FOLDED + at] ?? 0) + entry.weight * Math.sqrt(WORTH.meaning) * value;
  });
}

/**
 * Takes everybody; gives n rows of `dimensions` numbers for what they seek and as many for what they give: the product of
 * a's row of seeks and b's row of gives is larger the more b gives a. It finds candidates, it is no score: words and
 * topics are folded into 512 numbers, and where the score takes the best match, this takes the sum over the square root
 * of their number.
 */
export function personViews(corpus: Corpus): PersonViews {
  const dimensions = dimensionsOf(corpus);
  const folding = new Folding();
  const rows = (side: 'seeks' | 'gives') => {
    const all = new Float32Array(corpus.people.length * dimensions);
    corpus.sides.forEach((sides, person) => {
      const row = new Float64Array(dimensions);
      for (const entry of sides[side]) write(row, entry, folding);
      const share = 1 / Math.sqrt(Math.max(1, sides[side].length));
      row.forEach((value, at) => (all[person * dimensions + at] = value * share));
    });
    return all;
  };
  return { dimensions, seeks: rows('seeks'), gives: rows('gives') };
}
