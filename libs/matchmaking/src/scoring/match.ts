import type { Level } from '../types.js';
import type { Entry } from './corpus.js';
import { topicsNear } from '../vocabulary/topic-similarity.js';
import { cosine } from './vectors.js';

/** The most that a shared topic alone is worth, without a word in common. */
const TOPIC = 0.85;
/** What is left for each level that an offer stays below what is sought. */
const BELOW_LEVEL = 0.85;

/** How a phrase that is sought and one that is given meet. */
export interface Match {
  readonly seek: Entry;
  readonly give: Entry;
  /** The giver's topic that comes nearest, how near it is and how sure both topics are. */
  readonly topic?: { readonly id: string; readonly nearness: number; readonly sureness: number };
  readonly strength: number;
}

function levelFactor(sought: Level | undefined, given: Level | undefined): number {
  if (sought === undefined || given === undefined || given >= sought) return 1;
  return BELOW_LEVEL ** (sought - given);
}

/**
 * Takes how near the topics and the words of two phrases are, both in [0, 1], and the phrases; gives the strength
 * of the match in [0, 1]: 1 - (1 - topic)(1 - words), times the weights, times the levels.
 */
export function strengthOf(topic: number, words: number, seek: Entry, give: Entry): number {
  const shared = TOPIC * topic;
  const level = levelFactor(seek.phrase.level, give.phrase.level);
  return (shared + (1 - shared) * words) * (seek.weight * give.weight) * level;
}

/** Takes two phrases; gives how near their words are in [0, 1]: in English, or in German if both are German. */
export function wordNearness(a: Entry, b: Entry): number {
  const pivot = cosine(a.pivot, b.pivot);
  return a.german && b.german ? Math.max(pivot, cosine(a.german, b.german)) : pivot;
}

function nearestTopic(seek: Entry, give: Entry): Match['topic'] {
  let best: Match['topic'];
  let most = 0;
  for (const [sought, soughtSureness] of seek.analysis.topics) {
    const near = topicsNear(sought);
    for (const [id, givenSureness] of give.analysis.topics) {
      const sureness = soughtSureness * givenSureness;
      const nearness = near.get(id) ?? 0;
      if (sureness * nearness <= most) continue;
      most = sureness * nearness;
      best = { id, nearness, sureness };
    }
  }
  return best;
}

/** Takes a phrase that is sought and one that is given; gives how they meet. */
export function matchOf(seek: Entry, give: Entry): Match {
  const topic = nearestTopic(seek, give);
  const nearness = topic ? topic.sureness * topic.nearness : 0;
  const strength = strengthOf(nearness, wordNearness(seek, give), seek, give);
  return { seek, give, ...(topic && { topic }), strength };
}
