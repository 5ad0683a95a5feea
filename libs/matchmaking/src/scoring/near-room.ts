import type { KernelMemory } from './kernel-memory.js';
import type { Texts } from './texts.js';

/** Whoever edits what they say may say so much, even if nobody has said as much before: terms and topics of all their texts. */
const LEAST = { terms: 1024, topics: 64 };

/** How much the person who says most says: terms of all their texts in each way of counting, and topics. */
function mostOf(texts: Texts): {
  readonly pivot: number;
  readonly german: number;
  readonly wording: number;
  topics: number;
} {
  const most = (first: Int32Array) =>
    texts.begins.reduce(
      (all, begin, person) => Math.max(all, (first[texts.ends[person] ?? 0] ?? 0) - (first[begin] ?? 0)),
      0,
    );
  const terms = (name: 'pivot' | 'german' | 'wording') => Math.max(LEAST.terms, most(texts[name].first));
  return {
    pivot: terms('pivot'),
    german: terms('german'),
    wording: terms('wording'),
    topics: Math.max(LEAST.topics, most(texts.topics.first)),
  };
}

/** Takes everybody's texts, and those of one person; says whether there is room to lay the latter open. */
export function fitsNear(texts: Texts, said: Texts): boolean {
  const [room, needed] = [mostOf(texts), mostOf(said)];
  const names = ['pivot', 'german', 'wording', 'topics'] as const;
  return said.most <= texts.most && names.every((name) => needed[name] <= room[name]);
}

/** Where one thread lays somebody's texts open: where the places of its lists stand, and what has to be 0 when it begins. */
export interface NearRoom {
  readonly places: number;
  readonly zeros: readonly [at: number, bytes: number];
}

/** Takes everybody's texts and a memory to be; gives room for one thread, list by list as kernels/near.as reads it. */
export function nearRoom(texts: Texts, memory: KernelMemory): NearRoom {
  const most = mostOf(texts);
  const open = (space: number, terms: number) => [4 * space, 4 * terms, 4 * terms];
  const { pivot, german, wording } = texts.known;
  const spaces = {
    pivot: pivot.rarity.length,
    german: german.rarity.length,
    wording: wording.rarity.length,
  };
  // Both what somebody gives and what they seek, of either person.
  const cells = 8 * (2 * texts.most) ** 2;
  const sizes = [
    ...open(spaces.pivot, most.pivot),
    ...open(spaces.german, most.german),
    ...open(spaces.wording, most.wording),
    ...open(spaces.pivot, most.pivot),
    8 * spaces.pivot,
    8 * most.topics * texts.topics.count,
    cells,
    cells,
    cells,
    cells,
    cells,
  ].map((bytes) => 8 * Math.ceil(bytes / 8));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  let end = memory.reserve(bytes);
  const zeros = [end, bytes] as const;
  return { zeros, places: memory.put(Int32Array.from(sizes, (size) => (end += size) - size)) };
}
