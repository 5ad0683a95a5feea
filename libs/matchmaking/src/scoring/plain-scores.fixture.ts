import { topicsNear } from '../vocabulary/topic-similarity.js';
import type { Spread } from './blend.js';
import type { Corpus } from './corpus.js';
import type { Entry } from './entry.js';
import { levelFactor, nearness, together } from './match.js';
import { Served } from './served.js';
import type { Packed } from './packed.js';
import type { Texts } from './texts.js';

/** What the views say of a text that is sought and of what somebody gives. */
type Seen = readonly [wording: number, profile: number, meaning: number];
type Views = { readonly long: Spread[]; readonly short: Spread[] };

const product = (one: Packed, a: number, two: Packed, b: number) => {
  const weights = ({ first, terms, weights: all }: Packed, at: number) =>
    new Map(
      Array.from(terms.subarray(first[at], first[at + 1]), (term, place) => [term, all[(first[at] ?? 0) + place] ?? 0]),
    );
  const other = weights(two, b);
  return [...weights(one, a)].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
};

/** Sentence vectors count with 16 bits a number. */
function cosine({ meaning: one }: Entry, { meaning: two }: Entry): number {
  const rounded = (value: number) => Math.round(value * 32767) / 32767;
  if (!one || !two) return NaN;
  return one.reduce((sum, value, at) => sum + rounded(value) * rounded(two[at] ?? 0), 0);
}

const topicOf = (one: Entry, two: Entry) =>
  Math.max(
    0,
    ...[...one.topics].flatMap(([a, sure]) =>
      [...two.topics].map(([b, other]) => (topicsNear(a).get(b) ?? 0) * sure * other),
    ),
  );

function met({ pivot, german }: Texts, one: Entry, two: Entry): { topic: number; words: number } | undefined {
  const meaning = one.isLong || two.isLong ? 0 : (cosine(one, two) - 0.2) / 0.6;
  const alike = meaning >= 0.06 ? meaning : 0;
  const topic = topicOf(one, two);
  const both = (all: Packed) => product(all, one.text, all, two.text);
  const words = Math.min(1, Math.max(both(pivot), both(german), alike));
  return topic > 0 || words >= 0.06 ? { topic, words } : undefined;
}

/** The formulas of docs/expertise.md by plain loops, beside which the kernel is tested. */
export class PlainScores {
  constructor(
    private readonly corpus: Corpus,
    private readonly views: Views,
  ) {}

  given(seeker: number, giver: number): number {
    const all = new Served();
    for (const seek of this.corpus.sides[seeker]?.seeks ?? []) all.add(this.strength(seek, giver), seek.isLong);
    return all.value;
  }

  common(one: number, two: number): number {
    const gives = (person: number) => this.corpus.sides[person]?.gives ?? [];
    const values = gives(one).flatMap((a) =>
      gives(two).map((b) => {
        const { topic, words } = met(this.corpus.texts, a, b) ?? { topic: 0, words: 0 };
        return Math.max(topic, words) * a.weight * b.weight;
      }),
    );
    return Math.max(0, ...values);
  }

  private strength(seek: Entry, giver: number): number {
    const gives = this.corpus.sides[giver]?.gives ?? [];
    const isProfile = gives.some(({ isLong, isEvidence }) => isLong || isEvidence);
    const profile = gives.length > 0 && (seek.isLong || isProfile) ? this.answer(seek, giver, gives) : 0;
    if (seek.isLong) return profile * seek.weight;
    const phrases = gives.map((give) => {
      const found = give.isEvidence ? undefined : met(this.corpus.texts, seek, give);
      const factor = levelFactor(seek.phrase.level ?? 0, give.phrase.level ?? 0);
      return found ? nearness(found.topic, found.words) * seek.weight * give.weight * factor : 0;
    });
    return together(Math.max(0, ...phrases), profile, seek.weight);
  }

  private answer(seek: Entry, giver: number, gives: readonly Entry[]): number {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const { wording, german, shares, profiles } = this.corpus.texts;
    const both = (all: Packed, give: Entry) => product(all, seek.text, all, give.text);
    const near = (give: Entry) => Math.min(1, Math.max(both(wording, give), both(german, give)));
    const seen: Seen = [
      Math.sqrt(mean(gives.map((give) => near(give) ** 2))),
      product(shares, seek.text, profiles, giver),
      Math.log(mean(gives.map((give) => Math.exp(5 * cosine(seek, give))))) / 5,
    ];
    const spreads = seek.isLong ? this.views.long : this.views.short;
    const scores = seen.flatMap((value, at) => {
      const { mean: middle, deviation } = spreads[at] ?? { mean: 0, deviation: 1 };
      return Number.isNaN(value) ? [] : [(value - middle) / deviation];
    });
    return 1 / (1 + Math.exp(-1.7 * (mean(scores) - 1.9)));
  }
}
