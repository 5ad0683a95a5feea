import type { Corpus, Entry } from './corpus.js';
import { strengthOf } from './match.js';

/** Each further seek counts half of the better served one before it. */
const NEXT_SEEK = 0.5;

/** What one person and each of all others give each other, by the others' numbers; all in [0, 1]. */
export interface Row {
  readonly theyGive: Float64Array;
  readonly youGive: Float64Array;
  readonly common: Float64Array;
}

/** Takes the strengths with which a person's seeks are served; gives what they come to, the best served first. */
export function served(strengths: readonly number[]): number {
  let sum = 0;
  let total = 0;
  let share = 1;
  for (const strength of [...strengths].sort((a, b) => b - a)) {
    sum += share * strength;
    total += share;
    share *= NEXT_SEEK;
  }
  return total === 0 ? 0 : sum / total;
}

function theyGive(corpus: Corpus, seeks: readonly Entry[]): Float64Array {
  const count = corpus.people.length;
  const best = seeks.map((seek) => {
    const row = new Float64Array(count);
    corpus.gives.compare(seek, (number, topic, words) => {
      const give = corpus.gives.entries[number];
      if (give) row[give.person] = Math.max(row[give.person] ?? 0, strengthOf(topic, words, seek, give));
    });
    return row;
  });
  return Float64Array.from({ length: count }, (_, other) => served(best.map((row) => row[other] ?? 0)));
}

function youGive(corpus: Corpus, gives: readonly Entry[]): Float64Array {
  const best = new Map<Entry, number>();
  for (const give of gives) {
    corpus.seeks.compare(give, (number, topic, words) => {
      const seek = corpus.seeks.entries[number];
      if (seek) best.set(seek, Math.max(best.get(seek) ?? 0, strengthOf(topic, words, seek, give)));
    });
  }
  return Float64Array.from(corpus.sides, ({ seeks }) => served(seeks.map((seek) => best.get(seek) ?? 0)));
}

function common(corpus: Corpus, gives: readonly Entry[]): Float64Array {
  const row = new Float64Array(corpus.people.length);
  for (const mine of gives) {
    corpus.gives.compare(mine, (number, topic, words) => {
      const theirs = corpus.gives.entries[number];
      if (theirs) row[theirs.person] = Math.max(row[theirs.person] ?? 0, likeness(topic, words, mine, theirs));
    });
  }
  return row;
}

function likeness(topic: number, words: number, a: Entry, b: Entry): number {
  const shared = Math.max(topic, words);
  return shared * (a.weight * b.weight);
}

/** Takes everybody and the number of one person; gives what that one and each of the others give each other. */
export function rowOf(corpus: Corpus, person: number): Row {
  const side = corpus.sides[person];
  if (!side) throw new RangeError(`there is no person number ${person}`);
  return {
    theyGive: theyGive(corpus, side.seeks),
    youGive: youGive(corpus, side.gives),
    common: common(corpus, side.gives),
  };
}
