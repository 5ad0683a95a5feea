import { topicsNear } from '../vocabulary/topic-similarity.js';
import type { Entry } from './entry.js';

/** The most that a shared topic alone is worth, without a word in common. */
const TOPIC = 0.85;
/** What is left for each level that an offer stays below what is sought. */
const BELOW_LEVEL = 0.85;

/** A phrase that is sought and one that is given, and how well the second serves the first, in (0, 1]. */
export interface Met {
  readonly seek: Entry;
  readonly give: Entry;
  readonly strength: number;
}

/** The giver's topic that comes nearest to what is sought: how near it is, and how sure both topics are. */
export interface SharedTopic {
  readonly id: string;
  readonly nearness: number;
  readonly sureness: number;
}

/** Takes how deep something has to go and how deep it goes, 0 where nobody said; gives what is left of a match. */
export function levelFactor(sought: number, given: number): number {
  return sought === 0 || given === 0 || given >= sought ? 1 : BELOW_LEVEL ** (sought - given);
}

/**
 * Takes how near topics and words are, both in [0, 1]; gives both together, 1 - (1 - topic)(1 - words): a shared topic is
 * nearly all.
 */
export function nearness(topic: number, words: number): number {
  const shared = TOPIC * topic;
  return shared + (1 - shared) * words;
}

/** The most that a whole profile is worth to a short wish, next to the one phrase that fits it best. */
const PROFILE = 0.75;

/**
 * Takes how well the best phrase of a giver serves what is sought, and how well the giver's profile as a whole answers it,
 * both in [0, 1], and what the wish weighs; gives both together, in [0, 1].
 */
export function together(phrase: number, profile: number, weight: number): number {
  return phrase + (1 - phrase) * PROFILE * profile * weight;
}

/** Takes two phrases that met; gives the topic they share, if any. */
export function sharedTopic({ seek, give }: Met): SharedTopic | undefined {
  let best: SharedTopic | undefined;
  let most = 0;
  for (const [sought, soughtSureness] of seek.topics) {
    const near = topicsNear(sought);
    for (const [id, givenSureness] of give.topics) {
      const sureness = soughtSureness * givenSureness;
      const nearness = near.get(id) ?? 0;
      if (sureness * nearness <= most) continue;
      most = sureness * nearness;
      best = { id, nearness, sureness };
    }
  }
  return best;
}
