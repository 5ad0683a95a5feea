/*
 * Everybody's texts in one memory. All of it is laid out by src/scoring/lay-out.ts: at its beginning stand the places of all lists,
 * in the order of `Texts.putInto`; nothing is allocated here.
 */

/** Sparse vectors: where each begins, the terms of all, ascending within one, and their weights. */
@unmanaged
export class Packed {
  first: usize;
  terms: usize;
  weights: usize;
}

// By person: the first text that is given, the first that is sought, the one after the last; the number of the profile.
export let begins: usize = 0;
export let middles: usize = 0;
export let ends: usize = 0;
export let profileOf: usize = 0;
export let isProfile: usize = 0;
// By text.
export let weight: usize = 0;
export let level: usize = 0;
export let isLong: usize = 0;
export let isEvidence: usize = 0;
export let ownerOf: usize = 0;
export let topicFirst: usize = 0;
export let topics: usize = 0;
export let sureness: usize = 0;
export let trees: usize = 0;
// By topic: those near it, ascending, with how near they are; how many topics there are.
export let nearFirst: usize = 0;
export let nearTopics: usize = 0;
export let nearValues: usize = 0;
export let topicCount = 0;
// Sentence vectors: by text the number of a row or -1, and rows of 16-bit numbers.
export let rowOf: usize = 0;
export let rows: usize = 0;
export let rowBytes: usize = 0;
/** Mean and deviation of three views, for long texts and then for short ones. */
export let spreads: usize = 0;

export let pivot: Packed = changetype<Packed>(0);
export let german: Packed = changetype<Packed>(0);
export let wording: Packed = changetype<Packed>(0);
export let shares: Packed = changetype<Packed>(0);
export let profiles: Packed = changetype<Packed>(0);

// @ts-ignore: decorator
@inline
export function int(list: usize, at: i32): i32 {
  return load<i32>(list + (<usize>at << 2));
}

// @ts-ignore: decorator
@inline
export function double(list: usize, at: i32): f64 {
  return load<f64>(list + (<usize>at << 3));
}

// @ts-ignore: decorator
@inline
export function byte(list: usize, at: i32): i32 {
  return load<u8>(list + <usize>at);
}

/** Takes where the places of all lists stand and how many bytes a row of a sentence vector has, and how many topics there are. */
export function layTexts(places: usize, bytesOfRow: i32, countOfTopics: i32): usize {
  begins = int(places, 0);
  middles = int(places, 1);
  ends = int(places, 2);
  profileOf = int(places, 3);
  isProfile = int(places, 4);
  weight = int(places, 5);
  level = int(places, 6);
  isLong = int(places, 7);
  isEvidence = int(places, 8);
  ownerOf = int(places, 9);
  topicFirst = int(places, 10);
  topics = int(places, 11);
  sureness = int(places, 12);
  trees = int(places, 13);
  nearFirst = int(places, 14);
  nearTopics = int(places, 15);
  nearValues = int(places, 16);
  rowOf = int(places, 17);
  rows = int(places, 18);
  spreads = int(places, 19);
  pivot = changetype<Packed>(places + 4 * 20);
  german = changetype<Packed>(places + 4 * 23);
  wording = changetype<Packed>(places + 4 * 26);
  shares = changetype<Packed>(places + 4 * 29);
  profiles = changetype<Packed>(places + 4 * 32);
  rowBytes = bytesOfRow;
  topicCount = countOfTopics;
  return places + 4 * 35;
}
