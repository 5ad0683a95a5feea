import { fold } from './tokens.js';

const LENGTH = 2;

/**
 * Names that wait to be read until a word turns up that begins as they do: stemming a whole vocabulary takes a
 * fifth of a second, and a text needs only what begins like its own words.
 */
export class Beginnings<T> {
  private readonly waiting = new Map<string, T[]>();

  /** Takes what to do with each item when its time comes. */
  constructor(private readonly read: (item: T) => void) {}

  /** Takes the name of an item and the item; it is read when a word is met that begins as the name does. */
  add(name: string, item: T): void {
    const beginning = beginningOf(name);
    const items = this.waiting.get(beginning);
    if (items) items.push(item);
    else this.waiting.set(beginning, [item]);
  }

  /** Takes a word of a text; reads what waits for words that begin so, in the order it was added. */
  meet(word: string): void {
    if (this.waiting.size === 0) return;
    const beginning = beginningOf(word);
    const items = this.waiting.get(beginning);
    if (!items) return;
    this.waiting.delete(beginning);
    for (const item of items) this.read(item);
  }
}

/** Stemmers leave the first two letters alone, so a word and its forms begin alike; "E-Akte" begins with the word "E". */
function beginningOf(name: string): string {
  return fold(name.slice(0, LENGTH).replace(/[ -].*/, '')).slice(0, LENGTH);
}
