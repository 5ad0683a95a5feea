import { blended, type Spreads } from './blend.js';
import { levelFactor, type Met, nearness, together } from './match.js';
import { ALL } from './meanings.js';
import { Served } from './served.js';
import { spreadsOf } from './spreads.js';
import type { Texts } from './texts.js';

/** Words that are less near than this are chance: one common word in two long texts. */
const LEAST_WORDS = 0.06;
/** Meanings that are nearer than the first are alike, than the second the same (cosines of sentence vectors). */
const ALIKE = 0.2;
const SAME = 0.8;
/** Below this cosine meanings count nothing; a little lower, so that rounding decides nothing. */
const LEAST_COSINE = ALIKE + LEAST_WORDS * (SAME - ALIKE) - 1e-9;
/** How sharply the nearest texts of a profile count more in the softened maximum of meanings: ln of the mean of e^(5 x). */
const SHARPNESS = 5;
/** Weaker matches count in the score, but are no reason to name; common ground has to be nearer than a match. */
const LEAST_MATCH = 0.15;
const LEAST_PROFILE = 0.15;
const LEAST_LIKENESS = 0.3;

/** What to do with a match that is worth naming. */
type Keep = (met: Met) => void;

/**
 * What any two people give each other and have in common, one pair after the other, from everybody's texts: how well the
 * phrases of one serve those of the other, and how well a profile as a whole answers a text.
 */
export class Comparison {
  private readonly spreads: { readonly long: Spreads; readonly short: Spreads };
  private readonly views = new Float64Array(3);
  private readonly served = new Served();
  /** The cosines of a text with those that the person in question gives, or not numbers. */
  private cosines: Float64Array = new Float64Array(0);
  private topic = 0;
  private words = 0;

  /** Takes everybody's texts and ids. */
  constructor(
    readonly texts: Texts,
    ids: readonly string[],
  ) {
    const seen = (seek: number, person: number) => {
      this.compareMeanings(seek, texts.gives[person] ?? 0, texts.seeks[person] ?? 0, ALL);
      return this.seen(seek, person);
    };
    this.spreads = { long: spreadsOf(texts, ids, true, seen), short: spreadsOf(texts, ids, false, seen) };
  }

  /** Takes the numbers of who seeks and who gives; gives what the second gives the first, in [0, 1]. */
  given(seeker: number, giver: number, keep?: Keep): number {
    const { texts, served } = this;
    served.clear();
    for (let seek = texts.seeks[seeker] ?? 0; seek < (texts.gives[seeker + 1] ?? 0); seek++)
      served.add(this.strength(seek, giver, keep), texts.isLong[seek] === 1);
    return served.value;
  }

  /** Takes the numbers of two people; gives how near they are in what they give, in [0, 1], the same either way round. */
  common(one: number, two: number, keep?: Keep): number {
    const { gives, seeks, weight, entries } = this.texts;
    const [first, end] = [gives[two] ?? 0, seeks[two] ?? 0];
    let most = 0;
    for (let mine = gives[one] ?? 0; mine < (seeks[one] ?? 0); mine++) {
      this.compareMeanings(mine, first, end, LEAST_COSINE);
      for (let theirs = first; theirs < end; theirs++) {
        if (!this.meet(mine, theirs, this.cosines[theirs - first] ?? NaN)) continue;
        const strength = Math.max(this.topic, this.words) * ((weight[mine] ?? 0) * (weight[theirs] ?? 0));
        if (strength > most) most = strength;
        const [seek, give] = [entries[mine], entries[theirs]];
        if (keep && strength >= LEAST_LIKENESS && seek && give) keep({ seek, give, strength });
      }
    }
    return most;
  }

  /** Takes a text that is sought and what the words of a profile say to it; gives how well the profile seems to answer it. */
  answerByWords(seek: number, product: number): number {
    this.views.fill(NaN)[1] = product;
    return blended(this.views, this.texts.isLong[seek] === 1 ? this.spreads.long : this.spreads.short);
  }

  /** Takes the number of a text that is sought and a person's; gives how well what the person gives serves it, in [0, 1]. */
  strength(seek: number, giver: number, keep?: Keep): number {
    const { isLong, weight, gives, seeks } = this.texts;
    const isAnswered = this.answersTo(seek, giver);
    this.compareMeanings(seek, gives[giver] ?? 0, seeks[giver] ?? 0, isAnswered ? ALL : LEAST_COSINE);
    const phrases = isLong[seek] === 1 ? 0 : this.bestPhrase(seek, giver, keep);
    const profile = isAnswered ? this.answer(seek, giver) : 0;
    // Of a long text only the profile counts.
    const own = weight[seek] ?? 0;
    const strength = isLong[seek] === 1 ? profile * own : together(phrases, profile, own);
    if (keep && strength >= LEAST_PROFILE && phrases < LEAST_MATCH) this.keepNearest(seek, giver, strength, keep);
    return strength;
  }

  /** Evidence speaks for the profile as a whole: what one text of many names in passing is not what somebody can give. */
  private bestPhrase(seek: number, giver: number, keep?: Keep): number {
    const { gives, seeks, weight, level, isEvidence, entries } = this.texts;
    const first = gives[giver] ?? 0;
    let best = 0;
    for (let give = first; give < (seeks[giver] ?? 0); give++) {
      if (isEvidence[give] === 1 || !this.meet(seek, give, this.cosines[give - first] ?? NaN)) continue;
      const factor = levelFactor(level[seek] ?? 0, level[give] ?? 0);
      const strength = nearness(this.topic, this.words) * ((weight[seek] ?? 0) * (weight[give] ?? 0)) * factor;
      if (strength > best) best = strength;
      const [sought, given] = [entries[seek], entries[give]];
      if (keep && strength >= LEAST_MATCH && sought && given) keep({ seek: sought, give: given, strength });
    }
    return best;
  }

  /** A profile answers as a whole; what is named of it is the text that comes nearest. */
  private keepNearest(seek: number, giver: number, strength: number, keep: Keep): void {
    const { gives, seeks, entries } = this.texts;
    const first = gives[giver] ?? 0;
    let best = -1;
    let most = -Infinity;
    for (let give = first; give < (seeks[giver] ?? 0); give++) {
      const near = this.wording(seek, give) + (this.cosines[give - first] || 0);
      if (near > most) [best, most] = [give, near];
    }
    const [sought, given] = [entries[seek], entries[best]];
    if (sought && given) keep({ seek: sought, give: given, strength });
  }

  /** Finds the cosines of a text with those of one person, in their order; where there are no vectors, there are none. */
  private compareMeanings(text: number, first: number, end: number, least: number): void {
    this.cosines = this.texts.meanings.near(text, first, end, least);
  }

  /** Finds how near topics and words of two phrases are; says whether they are near at all. */
  private meet(one: number, two: number, cosine: number): boolean {
    const { topics, pivot, german, isLong } = this.texts;
    this.topic = topics.nearness(one, two);
    // Of a long text the meaning says nothing of a phrase in it; without a vector it is not a number.
    const alike = isLong[one] === 1 || isLong[two] === 1 || !(cosine > ALIKE) ? 0 : (cosine - ALIKE) / (SAME - ALIKE);
    const meaning = alike < LEAST_WORDS ? 0 : alike;
    this.words = Math.min(1, Math.max(pivot.product(one, two), german.product(one, two), meaning));
    return this.topic > 0 || this.words >= LEAST_WORDS;
  }

  /** A few phrases are no profile: what they are worth to a short wish is seen phrase by phrase. */
  private answersTo(seek: number, giver: number): boolean {
    const { gives, seeks, isLong, isProfile } = this.texts;
    return (seeks[giver] ?? 0) > (gives[giver] ?? 0) && (isLong[seek] === 1 || isProfile[giver] === 1);
  }

  /** How well all that a person has written answers what is sought, in (0, 1). */
  private answer(seek: number, giver: number): number {
    return blended(this.seen(seek, giver), this.texts.isLong[seek] === 1 ? this.spreads.long : this.spreads.short);
  }

  /** The nearer of English and German words. */
  private wording(seek: number, give: number): number {
    const { wording, german } = this.texts;
    return Math.min(1, Math.max(wording.product(seek, give), german.product(seek, give)));
  }

  /**
   * What each view says, valid until the next call: root of the mean square of words, the words of the whole, softened maximum
   * of meanings (not a number as soon as one of the texts has no vector: the words go on).
   */
  private seen(seek: number, giver: number): Float64Array {
    const { gives, seeks, shares, profiles } = this.texts;
    const [first, end] = [gives[giver] ?? 0, seeks[giver] ?? 0];
    let squares = 0;
    let powers = 0;
    for (let give = first; give < end; give++) {
      squares += this.wording(seek, give) ** 2;
      powers += Math.exp(SHARPNESS * (this.cosines[give - first] ?? NaN));
    }
    this.views[0] = end === first ? NaN : Math.sqrt(squares / (end - first));
    this.views[1] = shares.product(seek, giver, profiles);
    this.views[2] = end === first ? NaN : Math.log(powers / (end - first)) / SHARPNESS;
    return this.views;
  }
}
