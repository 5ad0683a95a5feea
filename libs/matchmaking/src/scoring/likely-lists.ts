import type { KernelMemory } from './kernel-memory.js';
import type { Packed } from './packed.js';
import type { Texts } from './texts.js';

/** Of a word so many texts are looked at, those in which it weighs most: in others it says little. */
const MOST_OF_WORD = 1000;
/** Of a topic and of those near it, the nearest first, so many texts are looked at, and the rest of the topic they end in. */
const MOST_OF_TOPIC = 5000;

type Sparse = Pick<Packed, 'first' | 'terms' | 'weights'>;

/** Takes sparse vectors and some of their numbers; gives for each term which of these have it, where these are many those first in which it weighs most, and its weights. */
function listsOf({ first, terms, weights }: Sparse, some: readonly number[]): [Int32Array, Int32Array, Float32Array] {
  const count = terms.reduce((most, term) => Math.max(most, term + 1), 0);
  const begins = new Int32Array(count + 1);
  const each = (visit: (term: number, number: number, at: number) => void) => {
    for (const number of some)
      for (let at = first[number] ?? 0; at < (first[number + 1] ?? 0); at++) visit(terms[at] ?? 0, number, at);
  };
  each((term) => (begins[term + 1] = (begins[term + 1] ?? 0) + 1));
  for (let term = 0; term < count; term++) begins[term + 1] = (begins[term + 1] ?? 0) + (begins[term] ?? 0);
  const next = begins.slice();
  const numbers = new Int32Array(begins[count] ?? 0);
  const values = new Float32Array(numbers.length);
  each((term, number, at) => {
    const place = next[term] ?? 0;
    numbers[place] = number;
    values[place] = weights[at] ?? 0;
    next[term] = place + 1;
  });
  for (let term = 0; term < count; term++) heaviestFirst(numbers, values, begins[term] ?? 0, begins[term + 1] ?? 0);
  return [begins, numbers, values];
}

/** Sorts a part of the lists that is too long to be looked at as a whole. */
function heaviestFirst(numbers: Int32Array, values: Float32Array, first: number, end: number): void {
  if (end - first <= MOST_OF_WORD) return;
  const order = Array.from({ length: end - first }, (_, at) => first + at);
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const [some, weights] = [order.map((at) => numbers[at] ?? 0), order.map((at) => values[at] ?? 0)];
  numbers.set(some, first);
  values.set(weights, first);
}

/** Which topics are near each, the nearest first. */
function nearestOf({ topics }: Texts): [Int32Array, Int32Array, Float32Array] {
  const near = Array.from({ length: topics.count }, (_, topic) => {
    const { topics: others, values } = topics.nearTo(topic);
    return [...others].map((other, at) => ({ other, value: values[at] ?? 0 })).sort((a, b) => b.value - a.value);
  });
  const first = new Int32Array(near.length + 1);
  near.forEach(({ length }, at) => (first[at + 1] = (first[at] ?? 0) + length));
  const all = near.flat();
  return [first, Int32Array.from(all, ({ other }) => other), Float32Array.from(all, ({ value }) => value)];
}

/** Takes everybody's texts and a memory to be; gives where the lists will lie, and how much of them is looked at. */
export function putLikely(
  texts: Texts,
  memory: KernelMemory,
): { readonly places: number[]; readonly bounds: readonly [number, number] } {
  const { middles, topics, pivot, profiles, shares } = texts;
  const owners = texts.entries.map(({ person }) => person);
  const numbers = [...owners.keys()];
  const gives = numbers.filter((text) => text < (middles[owners[text] ?? 0] ?? 0));
  const seeks = numbers.filter((text) => text >= (middles[owners[text] ?? 0] ?? 0));
  const byTopic = { first: topics.first, terms: topics.topics, weights: topics.sureness };
  const lists = [
    listsOf(pivot, gives),
    listsOf(pivot, seeks),
    listsOf(byTopic, gives),
    listsOf(byTopic, seeks),
    listsOf(profiles, [...middles.keys()]),
    listsOf(shares, seeks),
    nearestOf(texts),
  ];
  const places = lists.flat().map((list) => memory.put(list));
  return { places, bounds: [MOST_OF_WORD, MOST_OF_TOPIC] };
}
