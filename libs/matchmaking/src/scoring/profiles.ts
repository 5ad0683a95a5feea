import { chanceOf } from '../chance.js';
import { blended, type Seen, spreadOf, type Spreads, VIEWS } from './blend.js';
import type { Entry } from './entry.js';
import type { LanguageModel } from './language-model.js';
import { Postings } from './postings.js';
import { dot, type Vector } from './vectors.js';

/** How sharply the nearest texts of a profile count more in the softened maximum of meanings: ln of the mean of e^(5 x). */
const SHARPNESS = 5;

/** Long texts share words by chance, short ones rarely share any: each has a spread of its own. As seen in one field. */
const PRIOR = {
  long: {
    wording: { mean: 0.025, deviation: 0.02 },
    profile: { mean: 0.2, deviation: 0.1 },
    meaning: { mean: 0.25, deviation: 0.12 },
  },
  short: {
    wording: { mean: 0.01, deviation: 0.03 },
    profile: { mean: 0.1, deviation: 0.2 },
    meaning: { mean: 0.15, deviation: 0.1 },
  },
} as const satisfies Record<'long' | 'short', Spreads>;

/** How many seeks and how many people the spread of the population is taken from at most. */
const SAMPLED_SEEKS = 256;
const SAMPLED_PEOPLE = 400;

/** Texts of one side, in the order of their people. */
interface Texts {
  readonly entries: readonly Entry[];
  readonly wording: Postings;
  readonly german: Postings;
}

const textsOf = (entries: readonly Entry[]): Texts => ({
  entries,
  wording: new Postings(entries.map((entry) => entry.wording)),
  german: new Postings(entries.map((entry) => entry.german)),
});

/** How near a text is to each of the texts: by its words (the nearer of English and German), and by its meaning. */
function nearness(text: Entry, { entries, wording, german }: Texts): { words: Float64Array; meaning?: Float64Array } {
  const words = wording.products(text.wording);
  german.products(text.german).forEach((value, at) => {
    words[at] = Math.min(1, Math.max(words[at] ?? 0, value));
  });
  const { meaning } = text;
  if (!meaning) return { words };
  return { words, meaning: Float64Array.from(entries, (other) => (other.meaning ? dot(meaning, other.meaning) : NaN)) };
}

/** The values of texts gathered to those of a profile: root of the mean square of words, softened maximum of meanings. */
class Gathered {
  private squares = 0;
  private powers = 0;
  private count = 0;

  add(words: number, meaning: number): void {
    this.squares += words * words;
    this.powers += Math.exp(SHARPNESS * meaning);
    this.count++;
  }

  get words(): number {
    return this.count === 0 ? NaN : Math.sqrt(this.squares / this.count);
  }

  /** Not a number as soon as one of the texts has no vector: the words go on. */
  get meaning(): number {
    return this.count === 0 ? NaN : Math.log(this.powers / this.count) / SHARPNESS;
  }
}

/** What one person gives and seeks. */
interface Said {
  readonly gives: readonly Entry[];
  readonly seeks: readonly Entry[];
}

/** How well all that a person has written answers what somebody seeks, whole profiles against whole texts. */
export class Profiles {
  private readonly gives: Texts;
  private readonly seeks: Texts;
  private readonly profiles: Postings;
  private readonly shares: Postings;
  private readonly words: LanguageModel;
  private readonly firstGive: number[];
  private readonly isProfile: readonly boolean[];
  private readonly spreads: { readonly long: Spreads; readonly short: Spreads };

  /** Takes what each person gives and seeks, everybody's words, and the people's ids; `among` says the rest for some. */
  constructor(
    sides: readonly Said[],
    words: LanguageModel,
    private readonly ids: readonly string[],
    known?: { readonly spreads: Profiles['spreads']; readonly profiles: readonly Vector[] },
  ) {
    this.gives = textsOf(sides.flatMap((side) => side.gives));
    this.seeks = textsOf(sides.flatMap((side) => side.seeks));
    const profile = (gives: readonly Entry[]): Vector => words.profile(gives.map(({ analysis }) => analysis.pivot));
    this.words = words;
    this.profiles = new Postings(known?.profiles ?? sides.map(({ gives }) => profile(gives)));
    this.shares = new Postings(this.seeks.entries.map(({ shares }) => shares));
    this.isProfile = sides.map(({ gives }) => gives.some(({ isLong, isEvidence }) => isLong || isEvidence));
    this.firstGive = [0];
    for (const { gives } of sides) this.firstGive.push((this.firstGive.at(-1) ?? 0) + gives.length);
    this.spreads = known?.spreads ?? { long: this.spreadsOf(true), short: this.spreadsOf(false) };
  }

  /** Takes the numbers of some of the people with what they give and seek; gives their profiles as they are among all. */
  among(numbers: readonly number[], sides: readonly Said[]): Profiles {
    const profiles = numbers.flatMap((number) => this.profiles.vectors[number] ?? []);
    const ids = numbers.map((number) => this.ids[number] ?? '');
    return new Profiles(sides, this.words, ids, { spreads: this.spreads, profiles });
  }

  /** Takes a text that is sought; gives how well each person's profile answers it, in [0, 1], 0 for an empty profile. */
  answering(seek: Entry): Float64Array {
    const seen = this.seenOf(seek);
    const spreads = this.spreads[seek.isLong ? 'long' : 'short'];
    return Float64Array.from(this.ids, (_, person) =>
      this.answersTo(seek, person) ? blended(seen, person, spreads) : 0,
    );
  }

  /** Takes a person; gives how well their profile answers each of all seeks, in the order of the seeks: the same values. */
  answers(person: number): Float64Array {
    const gathered = this.seeks.entries.map(() => new Gathered());
    for (let at = this.firstGive[person] ?? 0; at < (this.firstGive[person + 1] ?? 0); at++) {
      const give = this.gives.entries[at];
      if (!give) continue;
      const { words, meaning } = nearness(give, this.seeks);
      gathered.forEach((one, seek) => one.add(words[seek] ?? 0, meaning?.[seek] ?? NaN));
    }
    const seen: Seen = {
      wording: Float64Array.from(gathered, (one) => one.words),
      profile: this.shares.products(this.profiles.vectors[person]),
      meaning: Float64Array.from(gathered, (one) => one.meaning),
    };
    return Float64Array.from(this.seeks.entries, (seek, at) =>
      this.answersTo(seek, person) ? blended(seen, at, this.spreads[seek.isLong ? 'long' : 'short']) : 0,
    );
  }

  /** Takes a text that is sought and a person; gives the nearest of what the person gives, if any. */
  nearest(seek: Entry, person: number): Entry | undefined {
    const { words, meaning } = nearness(seek, this.gives);
    let best: Entry | undefined;
    let most = -Infinity;
    for (let at = this.firstGive[person] ?? 0; at < (this.firstGive[person + 1] ?? 0); at++) {
      const near = (words[at] ?? 0) + (meaning?.[at] || 0);
      if (near > most) [best, most] = [this.gives.entries[at], near];
    }
    return best;
  }

  /** A few phrases are no profile: what they are worth to a short wish is seen phrase by phrase. */
  private answersTo(seek: Entry, person: number): boolean {
    return this.size(person) > 0 && (seek.isLong || this.isProfile[person] === true);
  }

  private size(person: number): number {
    return (this.firstGive[person + 1] ?? 0) - (this.firstGive[person] ?? 0);
  }

  private seenOf(seek: Entry): Seen {
    const { words, meaning } = nearness(seek, this.gives);
    const gathered = this.ids.map(() => new Gathered());
    this.gives.entries.forEach(({ person }, at) => gathered[person]?.add(words[at] ?? 0, meaning?.[at] ?? NaN));
    return {
      wording: Float64Array.from(gathered, (one) => one.words),
      profile: this.profiles.products(seek.shares),
      meaning: meaning && Float64Array.from(gathered, (one) => one.meaning),
    };
  }

  /** The spread over a sample of the pairs at hand, the same in whatever order people come. */
  private spreadsOf(isLong: boolean): Spreads {
    const name = ({ person, phrase }: Entry) => `${this.ids[person]}\u0000${phrase.id}\u0000${phrase.text}`;
    const some = <T>(all: readonly T[], most: number, nameOf: (one: T) => string): T[] =>
      all
        .map((one) => ({ one, name: nameOf(one), chance: chanceOf(nameOf(one)) }))
        .sort((a, b) => a.chance - b.chance || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(({ one }) => one);
    const givers = [...this.ids.keys()].filter((person) => this.size(person) > 0);
    const people = some(givers, SAMPLED_PEOPLE, (person) => this.ids[person] ?? '');
    const seeks = this.seeks.entries.filter((seek) => seek.isLong === isLong);
    const values: Record<string, number[]> = { wording: [], profile: [], meaning: [] };
    for (const seek of some(seeks, SAMPLED_SEEKS, name)) {
      const seen = this.seenOf(seek);
      for (const person of people) {
        if (person === seek.person) continue;
        for (const view of VIEWS) {
          const value = seen[view]?.[person];
          if (value !== undefined && !Number.isNaN(value)) values[view]?.push(value);
        }
      }
    }
    const prior = PRIOR[isLong ? 'long' : 'short'];
    return {
      wording: spreadOf(values['wording'] ?? [], prior.wording),
      profile: spreadOf(values['profile'] ?? [], prior.profile),
      meaning: spreadOf(values['meaning'] ?? [], prior.meaning),
    };
  }
}
