import { germanWords } from '../vocabulary/words/german-words.js';
import type { Topic } from '../vocabulary/topic-table.js';
import { namesOf, topics, whenExtended } from '../vocabulary/topics.js';
import { Beginnings } from './beginnings.js';
import { cognate, combiningForm } from './cognates.js';
import { stem } from './stems.js';
import { fold } from './tokens.js';
import { inLayer, type WordLayer } from './word-layer.js';

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
whenExtended(() => (index = undefined));

let layer: WordLayer | undefined;

/**
 * Takes the words of a further dictionary (`readInstalledWords`), or undefined for none: what the vocabulary itself
 * does not know is looked up there from now on, in this thread. Texts that were analysed before stay as they are.
 */
export function useWords(words: WordLayer | undefined): void {
  layer = words;
}

/** Takes a German word in any form; gives what the vocabulary itself knows about it, or undefined. */
export function vocabularyWord(word: string): GermanWord | undefined {
  index ??= new WordIndex();
  return index.of(word);
}

/**
 * Takes a German word in any form; gives what the vocabulary or the further dictionary knows. What neither knows, whole
 * or in parts, may be a word that English has as well; else undefined.
 */
export function germanWord(word: string): GermanWord | undefined {
  const known = listed(word);
  if (known || word.length < SHORTEST_DERIVED || !/^\p{L}+$/u.test(word)) return known;
  return combined(word) ?? (compoundParts(word) ? undefined : related(word));
}

const SHORTEST_DERIVED = 6;

function listed(word: string): GermanWord | undefined {
  const known = vocabularyWord(word);
  if (known || !layer) return known;
  const english = inLayer(layer, word);
  return english && { english };
}

/** "Neurochirurgie" is neuro and what "Chirurgie" is in English. */
function combined(word: string): GermanWord | undefined {
  const form = combiningForm(word);
  if (!form) return undefined;
  const parts = listed(form.rest) ? [form.rest] : (compoundParts(form.rest) ?? []);
  const words = parts.flatMap((part) => listed(part)?.english[0] ?? []);
  return words.length === 0 ? undefined : { english: [form.beginning + words.join(' ')] };
}

function related(word: string): GermanWord | undefined {
  const english = cognate(word);
  return english === undefined ? undefined : { english: [english] };
}

// What German puts between the parts of a compound; the longer ones first, so that "Arbeits-markt" wins.
const LINKS = ['es', 'en', 'er', 'ns', 's', 'n', 'e', ''];
const SHORTEST_PART = 3;
/** A large dictionary has so many short words that almost everything could be made of them. */
const SHORTEST_PART_OF_LAYER = 4;

/** Says whether a word can be a part, and how short parts may be. */
interface Known {
  readonly has: (part: string) => boolean;
  readonly shortest: number;
}

const ofVocabulary: Known = { has: (part) => vocabularyWord(part) !== undefined, shortest: SHORTEST_PART };
const ofBoth: Known = { has: (part) => listed(part) !== undefined, shortest: SHORTEST_PART_OF_LAYER };

function rest(word: string, from: number, known: Known): string[] | undefined {
  const tail = word.slice(from);
  if (tail.length < known.shortest) return undefined;
  return known.has(tail) ? [tail] : split(tail, known);
}

function split(lower: string, known: Known): string[] | undefined {
  for (let end = lower.length - known.shortest; end >= known.shortest; end--) {
    const part = lower.slice(0, end);
    if (!known.has(part)) continue;
    for (const link of LINKS) {
      const tail = lower.startsWith(link, end) ? rest(lower, end + link.length, known) : undefined;
      if (tail) return [part, ...tail];
    }
  }
  return undefined;
}

/**
 * Takes a German word; gives the known words it is made of ("Sturzerkennung": Sturz, Erkennung), or
 * undefined when it cannot be made of known words alone. The longest first part wins; words of the further
 * dictionary are parts only where those of the vocabulary are not enough.
 */
export function compoundParts(word: string): string[] | undefined {
  const lower = word.toLowerCase();
  if (!/^\p{L}+$/u.test(lower)) return undefined;
  return split(lower, ofVocabulary) ?? (layer && split(lower, ofBoth));
}

/** Takes a text; gives it folded, with German umlauts also written as two letters ("müll": "mull", "muell"). */
export function foldings(text: string): string[] {
  const spelled = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  const [plain, long] = [fold(text), fold(spelled)];
  return plain === long ? [plain] : [plain, long];
}
