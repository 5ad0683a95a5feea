import type { Corpus } from '../scoring/corpus.js';
import { levelFactor, nearness, together } from '../scoring/match.js';
import { Served } from '../scoring/served.js';
import { Products, TextIndex } from '../scoring/text-index.js';

/** Who shares nothing is looked at where fewer than so many of those who share something are better; so many are taken. */
const BEST = 24;

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

/** The best few of many, kept as a heap with the worst first; of equal ones the lower number. */
class Few {
  private readonly numbers: number[] = [];
  private readonly scores: number[] = [];

  constructor(private readonly most: number) {}

  offer(number: number, score: number): void {
    if (this.numbers.length < this.most) this.rise(number, score);
    else if (score > (this.scores[0] ?? 0) || (score === this.scores[0] && number < (this.numbers[0] ?? 0)))
      this.sink(number, score);
  }

  /** Takes a count; gives the score of the best but that many, -Infinity where there are fewer. */
  worst(best: number): number {
    return this.scores.toSorted((a, b) => b - a)[best - 1] ?? -Infinity;
  }

  /** Gives them in no order, and begins anew. */
  take(): number[] {
    this.scores.length = 0;
    return this.numbers.splice(0);
  }

  private isWorse(number: number, score: number, at: number): boolean {
    const other = this.scores[at] ?? 0;
    return score < other || (score === other && number > (this.numbers[at] ?? 0));
  }

  private rise(number: number, score: number): void {
    let at = this.numbers.length;
    for (let above = (at - 1) >> 1; at > 0 && this.isWorse(number, score, above); above = (at - 1) >> 1) {
      this.numbers[at] = this.numbers[above] ?? 0;
      this.scores[at] = this.scores[above] ?? 0;
      at = above;
    }
    this.numbers[at] = number;
    this.scores[at] = score;
  }

  private sink(number: number, score: number): void {
    let at = 0;
    for (let next = 1; next < this.most; next = 2 * at + 1) {
      if (next + 1 < this.most && this.isWorse(this.numbers[next + 1] ?? 0, this.scores[next + 1] ?? 0, next)) next++;
      if (this.isWorse(number, score, next)) break;
      this.numbers[at] = this.numbers[next] ?? 0;
      this.scores[at] = this.scores[next] ?? 0;
      at = next;
    }
    this.numbers[at] = number;
    this.scores[at] = score;
  }
}

/**
 * Who is likely for whom by the words and topics that they share and by their circumstances: the score without meanings and
 * what profiles say as a whole, at the cost of what is shared. One person at a time; nothing is new for each of the others.
 */
export class Likely {
  private readonly gives: TextIndex;
  private readonly seeks: TextIndex;
  private readonly theyGive: Scattered;
  private readonly youGive: Scattered;
  private readonly common: Scattered;
  private readonly bySeek: Scattered;
  private readonly byGiver: Scattered[] = [];
  private readonly profiles: Products;
  private readonly sought: Products;
  private readonly personOf: Int32Array;
  private readonly served = new Served();
  /** What two who share neither words nor topics can come to at most. */
  private readonly mostWithout: number;

  constructor(private readonly corpus: Corpus) {
    const { texts, people, weights } = corpus;
    this.mostWithout = weights.intents + weights.language + weights.group + weights.newcomer;
    this.personOf = Int32Array.from(texts.entries, ({ person }) => person);
    const numbers = [...texts.entries.keys()];
    const isGiven = (text: number) => text < (texts.seeks[this.personOf[text] ?? 0] ?? 0);
    this.gives = new TextIndex(texts, Int32Array.from(numbers.filter(isGiven)));
    const seeks = Int32Array.from(numbers.filter((text) => !isGiven(text)));
    this.seeks = new TextIndex(texts, seeks);
    this.profiles = new Products(texts.profiles, Int32Array.from(people.keys()));
    this.sought = new Products(texts.shares, seeks);
    this.theyGive = new Scattered(people.length);
    this.youGive = new Scattered(people.length);
    this.common = new Scattered(people.length);
    this.bySeek = new Scattered(texts.entries.length);
  }

  /**
   * Takes a person and how many; gives the numbers of the likeliest who share something with the person, in no order, and some of
   * the others where these may be better.
   */
  find(person: number, most: number): { readonly sharing: number[]; readonly others: number[] } {
    this.weighGivers(person);
    this.weighSeekers(person);
    this.weighCommon(person);
    const { theyGive, youGive, common } = this;
    const best = new Few(most);
    const offer = (other: number) => {
      const [x, y, z] = [theyGive.at(other), youGive.at(other), common.at(other)];
      best.offer(other, this.corpus.circumstances.rank(person, other, x, y, z));
    };
    for (const other of theyGive.touched) offer(other);
    for (const other of youGive.touched) if (theyGive.at(other) === 0) offer(other);
    for (const other of common.touched) if (theyGive.at(other) === 0 && youGive.at(other) === 0) offer(other);
    const isEnough = best.worst(BEST) >= this.mostWithout;
    const found = { sharing: best.take(), others: isEnough ? [] : this.without(person) };
    for (const each of [theyGive, youGive, common]) each.clear();
    return found;
  }

  /** The best of those who share nothing with a person, by circumstances alone; of equals the next after the person. */
  private without(person: number): number[] {
    const { theyGive, youGive, common } = this;
    const { people, circumstances } = this.corpus;
    const best = new Few(BEST);
    for (let step = 1; step < people.length; step++) {
      const other = (person + step) % people.length;
      if (theyGive.at(other) + youGive.at(other) + common.at(other) === 0)
        best.offer(step, circumstances.rank(person, other, 0, 0, 0));
    }
    return best.take().map((step) => (person + step) % people.length);
  }

  private weighGivers(person: number): void {
    const { texts, people } = this.corpus;
    const first = texts.seeks[person] ?? 0;
    const count = (texts.gives[person + 1] ?? 0) - first;
    while (this.byGiver.length < count) this.byGiver.push(new Scattered(people.length));
    const mine = this.byGiver.slice(0, count);
    for (const [at, best] of mine.entries()) {
      this.raise(this.gives, first + at, true, best, person);
      this.raiseByProfiles(first + at, best, person);
    }
    for (const one of mine)
      for (const giver of one.touched) {
        if (this.theyGive.at(giver) > 0) continue;
        this.served.clear();
        for (const [at, each] of mine.entries()) this.served.add(each.at(giver), texts.isLong[first + at] === 1);
        this.theyGive.raise(giver, this.served.value);
      }
    for (const one of mine) one.clear();
  }

  /** Raises by giver, or by text for what is given itself, how well a text is met. */
  private raise(index: TextIndex, text: number, isSought: boolean, best: Scattered, person: number): void {
    const { weight, level } = this.corpus.texts;
    const count = index.meet(text);
    const own = weight[text] ?? 0;
    for (let at = 0; at < count; at++) {
      const place = index.met[at] ?? 0;
      const other = index.numbers[place] ?? 0;
      const owner = this.personOf[other] ?? 0;
      if (owner === person) continue;
      const near = nearness(index.topic[place] ?? 0, Math.min(1, index.words[place] ?? 0));
      const [sought, given] = isSought ? [text, other] : [other, text];
      const value = near * own * (weight[other] ?? 0) * levelFactor(level[sought] ?? 0, level[given] ?? 0);
      best.raise(isSought ? owner : other, value);
    }
    index.clear();
  }

  /** Raises by giver how well profiles answer a text. */
  private raiseByProfiles(seek: number, best: Scattered, person: number): void {
    const { texts, comparison } = this.corpus;
    const { profiles } = this;
    const count = profiles.meet(texts.shares, seek);
    for (let at = 0; at < count; at++) {
      const giver = profiles.met[at] ?? 0;
      if (giver === person || (texts.isLong[seek] === 0 && texts.isProfile[giver] === 0)) continue;
      const answer = comparison.answerByWords(seek, profiles.values[giver] ?? 0);
      best.raise(giver, together(best.at(giver), answer, texts.weight[seek] ?? 0));
    }
    profiles.clear();
  }

  /** Raises by text how well a person's profile answers what is sought. */
  private raiseByProfile(person: number): void {
    const { texts, comparison } = this.corpus;
    const { sought, bySeek } = this;
    const count = sought.meet(texts.profiles, person);
    for (let at = 0; at < count; at++) {
      const place = sought.met[at] ?? 0;
      const seek = sought.numbers[place] ?? 0;
      if (this.personOf[seek] === person || (texts.isLong[seek] === 0 && texts.isProfile[person] === 0)) continue;
      const answer = comparison.answerByWords(seek, sought.values[place] ?? 0);
      bySeek.raise(seek, together(bySeek.at(seek), answer, texts.weight[seek] ?? 0));
    }
    sought.clear();
  }

  private weighSeekers(person: number): void {
    const { texts } = this.corpus;
    for (let give = texts.gives[person] ?? 0; give < (texts.seeks[person] ?? 0); give++)
      this.raise(this.seeks, give, false, this.bySeek, person);
    this.raiseByProfile(person);
    for (const text of this.bySeek.touched) {
      const seeker = this.personOf[text] ?? 0;
      if (this.youGive.at(seeker) > 0) continue;
      this.served.clear();
      for (let seek = texts.seeks[seeker] ?? 0; seek < (texts.gives[seeker + 1] ?? 0); seek++)
        this.served.add(this.bySeek.at(seek), texts.isLong[seek] === 1);
      this.youGive.raise(seeker, this.served.value);
    }
    this.bySeek.clear();
  }

  private weighCommon(person: number): void {
    const { texts } = this.corpus;
    const { gives, personOf } = this;
    for (let give = texts.gives[person] ?? 0; give < (texts.seeks[person] ?? 0); give++) {
      const count = gives.meet(give);
      const own = texts.weight[give] ?? 0;
      for (let at = 0; at < count; at++) {
        const place = gives.met[at] ?? 0;
        const other = gives.numbers[place] ?? 0;
        const near = Math.max(gives.topic[place] ?? 0, Math.min(1, gives.words[place] ?? 0));
        if (personOf[other] !== person)
          this.common.raise(personOf[other] ?? 0, near * own * (texts.weight[other] ?? 0));
      }
      gives.clear();
    }
  }
}
