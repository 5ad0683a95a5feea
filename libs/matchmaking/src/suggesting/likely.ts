import type { Corpus } from '../scoring/corpus.js';
import type { Entry } from '../scoring/entry.js';
import { nearness } from '../scoring/match.js';
import { served } from '../scoring/row.js';

/** Meaning is compared by the views of whole people: text by text it would be all texts with all texts. */
const wordsOf = ({ meaning: _meaning, ...entry }: Entry): Entry => entry;

/** Numbers of which only a few are not 0, set back at the cost of these. */
class Scattered {
  readonly touched: number[] = [];
  private readonly values: Float64Array;

  constructor(length: number) {
    this.values = new Float64Array(length);
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }

  raise(place: number, value: number): void {
    const old = this.values[place] ?? 0;
    if (value <= old) return;
    if (old === 0) this.touched.push(place);
    this.values[place] = value;
  }

  clear(): void {
    for (const place of this.touched) this.values[place] = 0;
    this.touched.length = 0;
  }
}

/**
 * Who is likely for whom by the words and topics that they share, phrase by phrase, without levels and what profiles say as a whole:
 * near to the score, at the cost of what is shared. One at a time; nothing is new for each person.
 */
export class Likely {
  private readonly givers: Int32Array;
  private readonly givenWeight: Float64Array;
  private readonly seekers: Int32Array;
  private readonly soughtWeight: Float64Array;
  private readonly firstSeek: Int32Array;
  private readonly theyGive: Scattered;
  private readonly youGive: Scattered;
  private readonly bySeek: Scattered;
  private readonly byGiver: Scattered[] = [];

  constructor(private readonly corpus: Corpus) {
    const people = corpus.people.length;
    this.firstSeek = new Int32Array(people + 1);
    this.givers = Int32Array.from(corpus.gives.entries, ({ person }) => person);
    this.givenWeight = Float64Array.from(corpus.gives.entries, ({ weight }) => weight);
    this.seekers = Int32Array.from(corpus.seeks.entries, ({ person }) => person);
    this.soughtWeight = Float64Array.from(corpus.seeks.entries, ({ weight }) => weight);
    for (const person of this.seekers) this.firstSeek[person + 1] = (this.firstSeek[person + 1] ?? 0) + 1;
    for (let person = 0; person < people; person++)
      this.firstSeek[person + 1] = (this.firstSeek[person + 1] ?? 0) + (this.firstSeek[person] ?? 0);
    this.theyGive = new Scattered(people);
    this.youGive = new Scattered(people);
    this.bySeek = new Scattered(this.seekers.length);
  }

  /** Takes a person and how many; gives the numbers of the likeliest others who share something, best first. */
  others(person: number, most: number): number[] {
    this.weighGivers(person);
    this.weighSeekers(person);
    const { expertise, bothWays } = this.corpus.weights;
    const scored: { other: number; score: number }[] = [];
    const score = (other: number) => {
      const [x, y] = [this.theyGive.at(other), this.youGive.at(other)];
      scored.push({ other, score: expertise * ((bothWays * 2 * x * y) / (x + y) + ((1 - bothWays) * (x + y)) / 2) });
    };
    for (const other of this.theyGive.touched) score(other);
    for (const other of this.youGive.touched) if (this.theyGive.at(other) === 0) score(other);
    this.theyGive.clear();
    this.youGive.clear();
    scored.sort((a, b) => b.score - a.score || a.other - b.other);
    return scored.slice(0, most).map(({ other }) => other);
  }

  private weighGivers(person: number): void {
    const { gives, sides, people } = this.corpus;
    const seeks = sides[person]?.seeks ?? [];
    while (this.byGiver.length < seeks.length) this.byGiver.push(new Scattered(people.length));
    const mine = this.byGiver.slice(0, seeks.length);
    for (const [at, seek] of seeks.entries()) {
      const best = mine[at];
      gives.compare(wordsOf(seek), (number, topic, words) => {
        const giver = this.givers[number] ?? person;
        if (giver !== person)
          best?.raise(giver, nearness(topic, words) * seek.weight * (this.givenWeight[number] ?? 0));
      });
    }
    for (const one of mine)
      for (const giver of one.touched)
        if (this.theyGive.at(giver) === 0)
          this.theyGive.raise(
            giver,
            served(
              mine.map((each) => each.at(giver)),
              seeks,
            ),
          );
    for (const one of mine) one.clear();
  }

  private weighSeekers(person: number): void {
    const { seeks, sides } = this.corpus;
    for (const give of sides[person]?.gives ?? [])
      seeks.compare(wordsOf(give), (number, topic, words) => {
        if (this.seekers[number] !== person)
          this.bySeek.raise(number, nearness(topic, words) * give.weight * (this.soughtWeight[number] ?? 0));
      });
    for (const number of this.bySeek.touched) {
      const seeker = this.seekers[number] ?? 0;
      if (this.youGive.at(seeker) > 0) continue;
      const [first, end] = [this.firstSeek[seeker] ?? 0, this.firstSeek[seeker + 1] ?? 0];
      const strengths = Array.from({ length: end - first }, (_, at) => this.bySeek.at(first + at));
      this.youGive.raise(seeker, served(strengths, sides[seeker]?.seeks ?? []));
    }
    this.bySeek.clear();
  }
}
