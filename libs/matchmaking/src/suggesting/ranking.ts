import { chanceOf } from '../chance.js';
import type { Corpus } from '../scoring/corpus.js';
import { cannotTalk, isUnwished, mutualParts, sumOf } from '../scoring/mutual.js';
import { groundsOf, type Row } from '../scoring/row.js';

/** One of the others with the number that orders them for one person. */
interface Ranked {
  readonly other: number;
  readonly rank: number;
  readonly chance: number;
}

/** Who cannot talk to each other comes last, in the order of what the score would have been. */
function rankOf(corpus: Corpus, person: number, other: number, row: Row): number {
  const you = corpus.people[person];
  const them = corpus.people[other];
  if (!you || !them) throw new RangeError('no such person');
  const parts = mutualParts(you, them, groundsOf(row, other), corpus.weights);
  const last = parts.at(-1);
  return cannotTalk(you, them) ? -1 - (last?.name === 'no-common-language' ? last.value : 0) : sumOf(parts);
}

/** The others of one person, best first, and the numbers that order them. */
export interface Ranking {
  readonly order: Uint32Array;
  readonly ranks: Float64Array;
}

/** Of equal scores the chance decides; it weighs less than any difference of scores that says something. */
const CHANCE = 1e-9 / 2 ** 32;

/** Takes everybody, one person's number and row, and whom to leave out; gives all others, best first. */
export function ranking(corpus: Corpus, person: number, row: Row, excluded: ReadonlySet<number>): Ranking {
  const me = corpus.people[person];
  if (!me) throw new RangeError('no such person');
  const ranked: Ranked[] = [];
  for (const [other, them] of corpus.people.entries()) {
    if (other === person || excluded.has(other) || isUnwished(me, them)) continue;
    ranked.push({ other, rank: rankOf(corpus, person, other, row), chance: chanceOf(me.id, them.id) });
  }
  ranked.sort((a, b) => b.rank - a.rank || a.chance - b.chance);
  return {
    order: Uint32Array.from(ranked, ({ other }) => other),
    ranks: Float64Array.from(ranked, ({ rank, chance }) => rank - chance * CHANCE),
  };
}
