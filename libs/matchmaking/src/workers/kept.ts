import { asText } from '../scoring/weights.js';
import type { Crew } from '../suggesting/neighbours.js';
import { Keeper, type Renewed, type Suggested } from '../suggesting/index.js';
import type { Person, SuggestOptions } from '../types.js';

/** Whose lists are kept, and the run of the caller's that they come of: after any other run they are not asked. */
export interface KeptAt {
  readonly event: string;
  readonly run: string;
}

/** From so many people on reading everybody for each edit takes longer than keeping them, and up to so many one thread keeps. */
const WORTH_KEEPING = { least: 500, most: 30_000 };

/** What stands in this thread, of the last event that was asked for. */
interface Held {
  at: KeptAt;
  readonly keeper: Keeper;
  /** What decides lists beside what people say: with others everybody is read anew. */
  readonly rules: string;
}

const rulesOf = ({ limit, exclude = [], weights, vectors }: SuggestOptions): string => {
  const pairs = exclude.map(([one, two]) => JSON.stringify([one, two])).sort();
  return JSON.stringify([limit, pairs, asText(weights), vectors?.embedder]);
};

/** Lists of one event in memory, from one run to the next: an edit then reads only what was edited. */
export class KeptLists {
  private held: Held | undefined;

  constructor(private readonly bounds = WORTH_KEEPING) {}

  /** As `suggestFairly`, and keeps the lists where that is worth it; whatever was kept before is let go. */
  async suggest(
    people: readonly Person[],
    options: SuggestOptions,
    at: KeptAt,
    crew?: Crew,
  ): Promise<Suggested | undefined> {
    this.held = undefined;
    const { least, most } = this.bounds;
    if (people.length < least || people.length > most || options.for) return undefined;
    const { suggested, keeper } = await Keeper.suggesting(people, options, crew);
    this.held = { at, keeper, rules: rulesOf(options) };
    return suggested;
  }

  /**
   * Takes those who were edited, as they are now, how lists are made, the run whose lists these are to follow and the one that makes
   * them; gives what `renew` would, or undefined where other lists are kept or these cannot tell: then everybody is read anew.
   */
  renew(edited: readonly Person[], options: SuggestOptions, before: KeptAt, run: string): Renewed | undefined {
    const { held } = this;
    this.held = undefined;
    if (held?.at.event !== before.event || held.at.run !== before.run || held.rules !== rulesOf(options))
      return undefined;
    const renewed = held.keeper.renew(edited, options.vectors);
    if (renewed) this.held = { ...held, at: { event: before.event, run } };
    return renewed;
  }
}
