import { broaderTopics, topics, whenExtended } from './topics.js';

/** Below this two topics have nothing to do with each other. */
const LEAST = 0.15;

let narrower: Map<string, string[]> | undefined;

function withNarrower(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id } of topics) {
    for (const above of [id, ...broaderTopics(id)]) {
      const below = found.get(above);
      if (below) below.push(id);
      else found.set(above, [id]);
    }
  }
  return found;
}

function content(id: string, tree: Map<string, string[]>): number {
  return Math.log((topics.length + 1) / (tree.get(id)?.length ?? 1));
}

/**
 * Takes two topics that the vocabulary may or may not have; gives how near they are, in [0, 1]: 1 for the same,
 * else the square of Lin's similarity over the tree of broader topics (Lin, 1998), 0 when it is small.
 */
function similarity(a: string, b: string, tree: Map<string, string[]>): number {
  if (a === b) return 1;
  const above = new Set([b, ...broaderTopics(b)]);
  const common = [a, ...broaderTopics(a)].find((id) => above.has(id));
  if (common === undefined) return 0;
  const lin = (2 * content(common, tree)) / (content(a, tree) + content(b, tree));
  return lin * lin >= LEAST ? lin * lin : 0;
}

/**
 * Takes a topic; gives how much its name alone says, in [0, 1]: 1 for one without narrower topics or of an event's
 * own, less the more lies below it ("health care" says little).
 */
export function specificity(id: string): number {
  const tree = (narrower ??= withNarrower());
  return content(id, tree) / Math.log(topics.length + 1);
}

const near = new Map<string, ReadonlyMap<string, number>>();
whenExtended(() => {
  narrower = undefined;
  near.clear();
});

/** Takes a topic; gives every topic that is near to it with how near, in (0, 1], itself with 1. */
export function topicsNear(id: string): ReadonlyMap<string, number> {
  const known = near.get(id);
  if (known) return known;
  const tree = (narrower ??= withNarrower());
  const found = new Map([[id, 1]]);
  const root = broaderTopics(id).at(-1) ?? id;
  for (const other of tree.get(root) ?? []) {
    const value = similarity(id, other, tree);
    if (value > 0) found.set(other, value);
  }
  // Topics of an event's own are not cached: their number has no bound.
  if (tree.has(id)) near.set(id, found);
  return found;
}
