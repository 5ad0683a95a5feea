import { namesOf, topics, whenExtended } from '../vocabulary/topics.js';
import { Beginnings } from './beginnings.js';
import { vocabularyWord } from './dictionary.js';
import { completed } from './elisions.js';
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
  readonly spelling: string;
  /** Set for short names like "KI" or "BIM": they only count when written just so. */
  readonly exact?: string;
}

const SHORT = 4;

/** The names of one language: by their stems, and how long the names are that begin with a stem. */
class NameIndex {
  private readonly byKey = new Map<string, Entry[]>();
  private readonly longest = new Map<string, number>();
  private readonly waiting = new Beginnings<{ name: string; topic: string }>(({ name, topic }) =>
    this.read(name, topic),
  );

  constructor(private readonly language: KnownLanguage) {
    for (const topic of topics) {
      for (const name of namesOf(topic, language)) this.waiting.add(name, { name, topic: topic.id });
    }
  }

  /** Takes a word and its stem; gives the number of words in the longest name that begins with it. */
  longestFrom(word: string, stemmed: string): number {
    this.waiting.meet(word);
    return this.longest.get(stemmed) ?? 0;
  }

  /** Takes the stems of some words, as one text; gives the names that have them. */
  named(key: string): readonly Entry[] {
    return this.byKey.get(key) ?? [];
  }

  private read(name: string, topic: string): void {
    const written = this.language === 'de' ? completed(tokens(name), name) : tokens(name);
    const words = written.map((word) => stem(word.text, this.language));
    const short = words.length === 1 && name.length <= SHORT && name !== name.toLowerCase();
    const key = words.join(' ');
    const entry = { topic, language: this.language, spelling: name.toLowerCase(), ...(short && { exact: name }) };
    const entries = this.byKey.get(key);
    if (entries) entries.push(entry);
    else this.byKey.set(key, [entry]);
    const first = words[0] ?? '';
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }
}

let indexes: Record<KnownLanguage, NameIndex> | undefined;
whenExtended(() => (indexes = undefined));

/** The words of a text with their stems in one language. */
interface Stemmed {
  readonly words: readonly Token[];
  readonly stems: readonly string[];
  readonly index: NameIndex;
  readonly foreign: boolean;
}

function entryOf(text: Stemmed, first: number, length: number): Entry | undefined {
  const entries = text.index.named(text.stems.slice(first, first + length).join(' '));
  const only = length === 1 ? text.words[first]?.text : undefined;
  const fitting = entries.filter((entry) => {
    if (entry.exact !== undefined) return entry.exact === only;
    // One short word of the other language is more often a chance than a name ("art", "rat"), and so is an English
    // one that German has as well ("Brand" is no branding).
    if (!text.foreign || only === undefined) return true;
    return only.length > SHORT && !(entry.language === 'en' && vocabularyWord(only));
  });
  if (fitting.length < 2) return fitting[0];
  // Stems can be the same where names are not: "product management" and "production management".
  const written = text.words.slice(first, first + length).map((word) => word.text.toLowerCase());
  return fitting.find((entry) => entry.spelling === written.join(' ')) ?? fitting[0];
}

function longestAt(views: readonly Stemmed[], first: number): LabelMatch | undefined {
  const lengths = views.map((view) => view.index.longestFrom(view.words[first]?.text ?? '', view.stems[first] ?? ''));
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
  indexes ??= { de: new NameIndex('de'), en: new NameIndex('en') };
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
