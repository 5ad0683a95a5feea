import { germanWords } from '../vocabulary/words/german-words.js';
import type { Topic } from '../vocabulary/topic-table.js';
import { namesOf, topics } from '../vocabulary/topics.js';
import { Beginnings } from './beginnings.js';
import { stem } from './stems.js';
import { fold } from './tokens.js';

/** What the vocabulary knows about one German word: its English words, and the topic it alone names. */
export interface GermanWord {
  readonly english: readonly string[];
  readonly topic?: string;
}

/** German words by their stems: first those of the word list, then the names of topics that are one German word. */
class WordIndex {
  private readonly byStem = new Map<string, GermanWord>();
  /** As they are written: the stems of "Leben" and "Leber" are the same. */
  private readonly bySpelling = new Map<string, GermanWord>();
  private readonly waiting = new Beginnings<() => void>((read) => read());

  constructor() {
    for (const [german, english] of germanWords) this.waiting.add(german, () => this.set(german, { english }));
    for (const topic of topics) {
      for (const name of namesOf(topic, 'de')) {
        // Only names that are one plain German word can be a part of a compound; acronyms are no parts.
        if (/^\p{Lu}\p{Ll}{3,}$/u.test(name)) this.waiting.add(name, () => this.name(name, topic));
      }
    }
  }

  private name(name: string, topic: Topic): void {
    const known = this.bySpelling.get(name.toLowerCase()) ?? this.byStem.get(stem(name, 'de'));
    this.set(name.toLowerCase(), { english: known?.english ?? [topic.labels.en], topic: topic.id });
  }

  private set(spelling: string, word: GermanWord): void {
    this.bySpelling.set(spelling, word);
    const key = stem(spelling, 'de');
    // A topic's name says more than a word that happens to have its stem.
    if (word.topic !== undefined || !this.byStem.has(key)) this.byStem.set(key, word);
  }

  of(word: string): GermanWord | undefined {
    this.waiting.meet(word);
    return this.bySpelling.get(word.toLowerCase()) ?? this.byStem.get(stem(word, 'de'));
  }
}

let index: WordIndex | undefined;

/** Takes a German word in any form; gives what the vocabulary knows about it, or undefined. */
export function germanWord(word: string): GermanWord | undefined {
  index ??= new WordIndex();
  return index.of(word);
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
  const [plain, long] = [fold(text), fold(spelled)];
  return plain === long ? [plain] : [plain, long];
}
