import type { Spreads } from './blend.js';
import type { Entry } from './entry.js';
import { Kernel, type KernelLayout } from './kernel.js';
import { layOut, MATCH, type People, SPREADS } from './lay-out.js';
import type { LiveTexts } from './live-texts.js';
import type { Met } from './match.js';
import { spreadsOf } from './spreads.js';
import type { Texts } from './texts.js';

/** What to do with a match that is worth naming. */
type Keep = (met: Met) => void;

/**
 * What any two people give each other and have in common, one pair after the other: how well the phrases of one serve those of
 * the other, how well a profile as a whole answers a text, and what that and their circumstances come to.
 */
export class Comparison {
  /** How the views of long texts and of short ones spread over a sample of the people at hand: what makes them comparable. */
  readonly spreads: { readonly long: Spreads; readonly short: Spreads };
  /** Everything in one memory, for other threads. */
  readonly layout: KernelLayout;
  readonly kernel: Kernel;
  /** The texts as they lie there, for those who edit theirs. */
  readonly live: LiveTexts;
  private readonly texts: Texts;

  /** Takes everybody and their ids. */
  constructor(people: People, ids: readonly string[]) {
    const { layout, spreads, live } = layOut(people);
    this.texts = people.texts;
    this.layout = layout;
    this.live = live;
    this.kernel = new Kernel(layout, people.threads);
    this.spreads = this.spread(ids, spreads);
  }

  /** Takes the numbers of who seeks and who gives; gives what the second gives the first, in [0, 1]. */
  given(seeker: number, giver: number, keep?: Keep): number {
    const value = this.kernel.run.given(seeker, giver, keep ? 1 : 0);
    if (keep) this.tell(keep);
    return value;
  }

  /** Takes the numbers of two people; gives how near they are in what they give, in [0, 1], the same either way round. */
  common(one: number, two: number, keep?: Keep): number {
    const value = this.kernel.run.common(one, two, keep ? 1 : 0);
    if (keep) this.tell(keep);
    return value;
  }

  /** Takes the number of a text that is sought and a person's; gives how well what the person gives serves it, in [0, 1]. */
  strength(seek: number, giver: number): number {
    return this.kernel.run.strength(seek, giver);
  }

  /**
   * Takes a person and others; gives what orders each of these for the person and the person for them, until the next call: the
   * mutual score, and below all scores, in their order, those who share no language.
   */
  ranks(person: number, others: ArrayLike<number>): Float64Array {
    return this.kernel.ranks(person, others);
  }

  private tell(keep: Keep): void {
    const count = this.kernel.run.takeMatches();
    const { buffer } = this.layout.memory;
    const numbers = new Int32Array(buffer, this.kernel.room.matches, (count * MATCH) / 4);
    const strengths = new Float64Array(buffer, this.kernel.room.matches, (count * MATCH) / 8);
    for (let at = 0; at < count; at++)
      keep({
        seek: this.entryOf(numbers[4 * at] ?? 0),
        give: this.entryOf(numbers[4 * at + 1] ?? 0),
        strength: strengths[2 * at + 1] ?? 0,
      });
  }

  private entryOf(text: number): Entry {
    const entry = this.texts.entries[text];
    if (!entry) throw new RangeError(`there is no text ${text}`);
    return entry;
  }

  private spread(ids: readonly string[], place: number): Comparison['spreads'] {
    const { buffer } = this.layout.memory;
    const views = new Float64Array(buffer, this.kernel.room.scores, 3);
    const seen = (seek: number, person: number) => {
      this.kernel.run.seen(seek, person);
      return views;
    };
    const [long, short] = [true, false].map((isLong) => spreadsOf(this.texts, ids, isLong, seen)) as [Spreads, Spreads];
    const numbers = [...long, ...short].flatMap(({ mean, deviation }) => [mean, deviation]);
    new Float64Array(buffer, place, SPREADS).set(numbers);
    return { long, short };
  }
}
