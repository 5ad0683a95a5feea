import { specificity } from '../vocabulary/topic-similarity.js';
import { topicById } from '../vocabulary/topics.js';
import { compoundParts, germanWord } from './dictionary.js';
import { completed } from './elisions.js';
import { type LabelMatch, labelMatches } from './labels.js';
import { languageOf } from './language.js';
import { isStopWord, type KnownLanguage, stem } from './stems.js';
import { type Token, tokens } from './tokens.js';

/** What the engine sees in a text: its topics with how sure they are in (0, 1], and its terms with their counts. */
export interface Analysis {
  readonly language: KnownLanguage;
  readonly topics: ReadonlyMap<string, number>;
  /** English stems; of a German text its translation, so that both languages meet. */
  readonly pivot: ReadonlyMap<string, number>;
  /** Stems of the text's own language; the same as `pivot` for English. */
  readonly own: ReadonlyMap<string, number>;
}

/** How sure a topic is that a text names, against one that its writer chose: 1. */
const NAMED = 0.9;
/** The same where the writer chose another topic: the text is about that one. */
const NAMED_BESIDE = 0.6;
/** What is left of these for a topic that only a part of a compound names ("Pflegedokumentation": nursing). */
const PART_OF_WORD = 0.5;

function raise(topics: Map<string, number>, topic: string, sureness: number): void {
  topics.set(topic, Math.max(topics.get(topic) ?? 0, sureness));
}

function add(terms: Map<string, number>, term: string, count: number): void {
  terms.set(term, (terms.get(term) ?? 0) + count);
}

function addEnglish(terms: Map<string, number>, text: string, count: number): void {
  for (const word of tokens(text)) {
    if (!isStopWord(word.text, 'en')) add(terms, stem(word.text, 'en'), count);
  }
}

function addGermanWord(word: string, pivot: Map<string, number>, name: (topic: string, share: number) => void): void {
  const whole = germanWord(word);
  const parts = whole ? [word] : compoundParts(word);
  if (!parts) {
    add(pivot, stem(word, 'en'), 1);
    return;
  }
  for (const part of parts) {
    const known = germanWord(part);
    for (const english of known?.english ?? []) addEnglish(pivot, english, 1 / (known?.english.length ?? 1));
    if (known?.topic !== undefined && parts.length > 1) name(known.topic, PART_OF_WORD);
  }
}

function addMatch(match: LabelMatch, words: readonly Token[], pivot: Map<string, number>): void {
  const written = words.slice(match.first, match.end);
  if (match.language === 'en') {
    addEnglish(pivot, written.map((word) => word.text).join(' '), 1);
    return;
  }
  // A single word has a translation of its own, nearer than the label of the topic that it is a synonym of.
  const single = written.length === 1 ? germanWord(written[0]?.text ?? '')?.english : undefined;
  const english = single ?? [topicById(match.topic)?.labels.en ?? ''];
  for (const name of english) addEnglish(pivot, name, 1 / english.length);
}

function isTerm(word: Token, language: KnownLanguage): boolean {
  return !isStopWord(word.text, language) && /\p{L}/u.test(word.text) && (word.text.length > 1 || word.text === 'R');
}

/** Takes a text and, where known, its language and chosen topic; gives what the engine sees in it. */
export function analyse(text: string, known?: string, chosen?: string): Analysis {
  const language = languageOf(text, known);
  const words = language === 'de' ? completed(tokens(text), text) : tokens(text);
  const topics = new Map<string, number>();
  const own = new Map<string, number>();
  const matches = labelMatches(words, language);
  const naming = chosen === undefined ? NAMED : NAMED_BESIDE;
  const name = (topic: string, share: number) => raise(topics, topic, naming * share * specificity(topic));
  for (const match of matches) name(match.topic, 1);
  if (chosen !== undefined) raise(topics, chosen, 1);
  const terms = words.filter((word) => isTerm(word, language));
  for (const word of terms) add(own, stem(word.text, language), 1);
  if (language === 'en') return { language, topics, pivot: own, own };

  const pivot = new Map<string, number>();
  for (const match of matches) addMatch(match, words, pivot);
  const covered = new Set(matches.flatMap((match) => words.slice(match.first, match.end)));
  for (const word of terms) if (!covered.has(word)) addGermanWord(word.text, pivot, name);
  return { language, topics, pivot, own };
}
