import type { Weights } from '../types.js';
import type { Circumstances } from './circumstances.js';
import { KernelMemory } from './kernel-memory.js';
import type { KernelLayout, Room } from './kernel.js';
import { LiveTexts } from './live-texts.js';
import { putLikely } from './likely-lists.js';
import { nearRoom } from './near-room.js';
import type { Texts } from './texts.js';

/** Bytes of a match as the kernel writes it: what is sought, what is given, how well. */
export const MATCH = 16;
/** Mean and deviation of three views of long texts and of short ones. */
export const SPREADS = 12;
/** Places of lists at most, and of those that one thread writes to. */
const PLACES = 128;

/** What is laid out: people and what they say; `likely` to find those who are likely for somebody as well. */
export interface People {
  readonly texts: Texts;
  readonly circumstances: Circumstances;
  readonly weights: Weights;
  readonly threads: number;
  readonly isWide: boolean;
  /** By what share of itself every list may grow, for texts that are replaced later. */
  readonly spare: number;
}

/** Takes everybody; gives them laid out in one memory, and where the spreads of the views have to be written to. */
export function layOut({ texts, circumstances, weights, threads, isWide, spare }: People): {
  readonly live: LiveTexts;
  readonly layout: KernelLayout;
  readonly spreads: number;
} {
  const memory = new KernelMemory(spare);
  const people = texts.begins.length;
  const all: number[] = [];
  const places = memory.reserve(4 * PLACES, (buffer, at) => new Int32Array(buffer, at, PLACES).set(all));
  const spreads = memory.reserve(8 * SPREADS);
  const own = circumstances.putInto(memory);
  const lists = texts.putInto(memory, spreads);
  all.push(...lists, ...own.places);
  const textPlaces = all.length;
  const likely = isWide ? putLikely(texts, memory) : undefined;
  all.push(...(likely?.places ?? []));
  // One more for whoever laid all of it out, who goes on after the threads.
  const rooms = Array.from({ length: threads + 1 }, () => roomIn(memory, texts, isWide));
  // What two who share neither words nor topics can come to at most.
  const without = weights.intents + weights.language + weights.group + weights.newcomer;
  const layout: KernelLayout = {
    memory: memory.build(),
    texts: [places, texts.meanings.bytesOfRow, texts.topics.count, ...own.shape],
    likely: likely && [places + 4 * textPlaces, people, ...likely.bounds, without],
    most: texts.most,
    people,
    rooms,
  };
  return { layout, spreads, live: new LiveTexts(layout.memory, lists, texts, spare) };
}

function roomIn(memory: KernelMemory, texts: Texts, isWide: boolean): Room {
  const [people, count] = [texts.begins.length, texts.entries.length];
  // Strengths and shares of one person's texts, then the matches of two people.
  const counting = 2 * 8 * texts.most;
  const scores = memory.reserve(counting + MATCH * texts.most * (texts.most + 1));
  // In the order of `layLikely`: words, topics, who is met; seeks, which of them; givers by seek; three values a person and
  // who has any; the best with their scores.
  const numbers = 4 * Math.max(people, count);
  const sizes = [numbers, numbers, numbers, 4 * count, 4 * count, 4 * people * texts.mostSeeks];
  const byPerson = [4, 4, 4, 1, 4, 4, 8].map((bytes) => bytes * people);
  const likely = isWide ? [...sizes, ...byPerson].map((bytes) => memory.reserve(bytes)) : [];
  return {
    near: nearRoom(texts, memory),
    scores,
    matches: scores + counting,
    likely: memory.put(Int32Array.from(likely)),
    others: memory.reserve(4 * people),
    ranked: memory.reserve(8 * people),
  };
}
