import { namesOf, topics } from '../vocabulary/topics.js';
import { isStopWord, type KnownLanguage, stem } from './stems.js';
import { type Token, tokens } from './tokens.js';

/** A topic named in a text: by which tokens (end exclusive), and in which language its name was written. */
export interface LabelMatch {
  readonly topic: string;
  readonly first: number;
  readonly end: number;
  readonly language: KnownLanguage;
}

interface Entry {
  readonly topic: string;
  readonly language: KnownLanguage;
  /** Set for short names like "KI" or "BIM": they only count when written just so. */
  readonly exact?: string;
}

/** The names of one language: by their stems, and how long the names are that begin with a stem. */
interface NameIndex {
  readonly byKey: Map<string, Entry[]>;
  readonly longestFrom: Map<string, number>;
}

const SHORT = 4;

function indexOf(language: KnownLanguage): NameIndex {
  const index: NameIndex = { byKey: new Map(), longestFrom: new Map() };
  for (const topic of topics) {
    for (const name of namesOf(topic, language)) {
      const words = tokens(name).map((word) => stem(word.text, language));
      const short = words.length === 1 && name.length <= SHORT && name !== name.toLowerCase();
      const key = words.join(' ');
      const entries = index.byKey.get(key) ?? [];
      index.byKey.set(key, [...entries, { topic: topic.id, language, ...(short && { exact: name }) }]);
      const first = words[0] ?? '';
      index.longestFrom.set(first, Math.max(index.longestFrom.get(first) ?? 0, words.length));
    }
  }
  return index;
}

let indexes: Record<KnownLanguage, NameIndex> | undefined;

/** The words of a text with their stems in one language. */
interface Stemmed {
  readonly words: readonly Token[];
  readonly stems: readonly string[];
  readonly index: NameIndex;
  readonly foreign: boolean;
}

function entryOf(text: Stemmed, first: number, length: number): Entry | undefined {
  const entries = text.index.byKey.get(text.stems.slice(first, first + length).join(' '));
  const only = length === 1 ? text.words[first]?.text : undefined;
  return entries?.find((entry) => {
    if (entry.exact !== undefined) return entry.exact === only;
    // One short word of the other language is more often a chance than a name ("art", "rat").
    return !(text.foreign && only !== undefined && only.length <= SHORT);
  });
}

function longestAt(views: readonly Stemmed[], first: number): LabelMatch | undefined {
  const lengths = views.map((view) => view.index.longestFrom.get(view.stems[first] ?? '') ?? 0);
  for (let length = Math.max(...lengths); length > 0; length--) {
    for (const view of views) {
      if (first + length > view.words.length) continue;
      const entry = entryOf(view, first, length);
      if (entry) return { topic: entry.topic, first, end: first + length, language: entry.language };
    }
  }
  return undefined;
}

/** Takes the tokens of a text and its language; gives the topics it names in German or English, longest names first. */
export function labelMatches(words: readonly Token[], language: KnownLanguage): LabelMatch[] {
  indexes ??= { de: indexOf('de'), en: indexOf('en') };
  const views: Stemmed[] = [];
  for (const spoken of language === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const)) {
    const stems = words.map((word) => stem(word.text, spoken));
    views.push({ words, stems, index: indexes[spoken], foreign: spoken !== language });
  }
  const found: LabelMatch[] = [];
  for (let first = 0; first < words.length;) {
    const match = longestAt(views, first);
    const chance = match?.end === first + 1 && isStopWord(words[first]?.text ?? '', language);
    if (match && !chance) found.push(match);
    first = match ? match.end : first + 1;
  }
  return found;
}
