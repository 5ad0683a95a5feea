/* Lists of who has a word or a topic, and which of them one text meets. */
import { int, pivot, sureness, topicFirst, topics, double } from './texts';

/** Of each term or topic, which have it, and with which weight (32 bits): of more than are looked at, those with the most first. */
@unmanaged
export class Lists {
  first: usize;
  numbers: usize;
  weights: usize;
}

/** Of each topic, which are near it, the nearest first. */
let nearest: Lists = changetype<Lists>(0);
/** So many texts of a word are looked at, and so many of a topic and of those near it. */
let mostOfWord = 0;
let mostOfTopic = 0;

// What this thread writes to; all is 0 between two texts.
export let words: usize = 0;
export let topic: usize = 0;
export let met: usize = 0;
export let metCount = 0;

/** Takes which topics are near which, the bounds, and where this thread may write. */
export function layLists(near: Lists, ofWord: i32, ofTopic: i32, room: usize): void {
  nearest = near;
  mostOfWord = ofWord;
  mostOfTopic = ofTopic;
  words = int(room, 0);
  topic = int(room, 1);
  met = int(room, 2);
}

// @ts-ignore: decorator
@inline
export function single(list: usize, at: i32): f32 {
  return load<f32>(list + (<usize>at << 2));
}

// @ts-ignore: decorator
@inline
export function put(list: usize, at: i32, value: f32): void {
  store<f32>(list + (<usize>at << 2), value);
}

// @ts-ignore: decorator
@inline
export function putInt(list: usize, at: i32, value: i32): void {
  store<i32>(list + (<usize>at << 2), value);
}

/** Adds to `words` what each of the lists' vectors has in common with one vector. */
export function meetWords(lists: Lists, from: i32, end: i32, terms: usize, weights: usize): void {
  for (let own = from; own < end; own++) {
    const term = int(terms, own);
    const first = int(lists.first, term);
    const last = min(int(lists.first, term + 1), first + mostOfWord);
    const by = <f32>double(weights, own);
    for (let at = first; at < last; at++) {
      const number = int(lists.numbers, at);
      const before = single(words, number);
      if (before === 0 && single(topic, number) === 0) putInt(met, metCount++, number);
      put(words, number, before + by * single(lists.weights, at));
    }
  }
}

function meetTopic(lists: Lists, id: i32, sure: f32): i32 {
  const first = int(lists.first, id);
  const last = int(lists.first, id + 1);
  for (let at = first; at < last; at++) {
    const number = int(lists.numbers, at);
    const before = single(topic, number);
    const value = sure * single(lists.weights, at);
    if (value <= before) continue;
    if (before === 0 && single(words, number) === 0) putInt(met, metCount++, number);
    put(topic, number, value);
  }
  return last - first;
}

/** Finds which texts of the lists are near a text, and how near words and topics are. */
export function meet(byWord: Lists, byTopic: Lists, text: i32): void {
  meetWords(byWord, int(pivot.first, text), int(pivot.first, text + 1), pivot.terms, pivot.weights);
  for (let own = int(topicFirst, text); own < int(topicFirst, text + 1); own++) {
    const sure = <f32>double(sureness, own);
    let seen = 0;
    const id = int(topics, own);
    for (let at = int(nearest.first, id); at < int(nearest.first, id + 1) && seen < mostOfTopic; at++)
      seen += meetTopic(byTopic, int(nearest.numbers, at), sure * single(nearest.weights, at));
  }
}

export function forget(): void {
  for (let at = 0; at < metCount; at++) {
    const number = int(met, at);
    put(words, number, 0);
    put(topic, number, 0);
  }
  metCount = 0;
}
