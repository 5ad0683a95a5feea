import { moreWords, words } from '../vocabulary/words/german-words.js';
import { topics } from '../vocabulary/topics.js';
import { stem } from './stems.js';
import { fold, tokens } from './tokens.js';

/** What the vocabulary knows about one German word: its English words, and the topic it alone names. */
export interface GermanWord {
  readonly english: readonly string[];
  readonly topic?: string;
}

let byStem: Map<string, GermanWord> | undefined;

function build(): Map<string, GermanWord> {
  const found = new Map<string, GermanWord>();
  for (const [german, english] of [...words, ...moreWords]) found.set(stem(german, 'de'), { english });
  for (const topic of topics) {
    const { de, en } = topic.labels;
    for (const name of [de, ...topic.synonyms.de]) {
      const word = tokens(name);
      // Only names that are one plain German word can be a part of a compound; acronyms are no parts.
      if (word.length !== 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(name)) continue;
      const key = stem(name, 'de');
      found.set(key, { english: found.get(key)?.english ?? [en], topic: topic.id });
    }
  }
  return found;
}

/** Takes a German word in any form; gives what the vocabulary knows about it, or undefined. */
export function germanWord(word: string): GermanWord | undefined {
  byStem ??= build();
  return byStem.get(stem(word, 'de'));
}

// What German puts between the parts of a compound; the longer ones first, so that "Arbeits-markt" wins.
const LINKS = ['es', 'en', 'er', 'ns', 's', 'n', 'e', ''];
const SHORTEST_PART = 3;

function rest(word: string, from: number): string[] | undefined {
  const tail = word.slice(from);
  if (tail.length < SHORTEST_PART) return undefined;
  return germanWord(tail) ? [tail] : compoundParts(tail);
}

/**
 * Takes a German word; gives the known words it is made of ("Sturzerkennung": Sturz, Erkennung), or
 * undefined when it cannot be made of known words alone. The longest first part wins.
 */
export function compoundParts(word: string): string[] | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 2 * SHORTEST_PART || !/^\p{L}+$/u.test(lower)) return undefined;
  for (let end = lower.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const part = lower.slice(0, end);
    if (!germanWord(part)) continue;
    for (const link of LINKS) {
      const tail = lower.startsWith(link, end) ? rest(lower, end + link.length) : undefined;
      if (tail) return [part, ...tail];
    }
  }
  return undefined;
}

/** Takes a text; gives it folded, with German umlauts also written as two letters ("müll": "mull", "muell"). */
export function foldings(text: string): string[] {
  const spelled = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return [...new Set([fold(text), fold(spelled)])];
}
