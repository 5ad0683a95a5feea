import { specificity } from '../vocabulary/topic-similarity.js';
import { compoundParts, germanWord } from './dictionary.js';
import { completed } from './elisions.js';
import { labelMatches } from './labels.js';
import { languageOf } from './language.js';
import { englishPivot, germanPivot, isTerm, neighbours } from './pivot.js';
import { type KnownLanguage, stem } from './stems.js';
import { tokens } from './tokens.js';

/** What the engine sees in a text: its topics with how sure they are in (0, 1], and its terms with their counts. */
export interface Analysis {
  readonly language: KnownLanguage;
  readonly topics: ReadonlyMap<string, number>;
  /** English stems; of a German text its translation, so that both languages meet. */
  readonly pivot: ReadonlyMap<string, number>;
  /** Neighbouring words of the same. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** Stems of the text's own language; the same as `pivot` for English. */
  readonly own: ReadonlyMap<string, number>;
  /** The text in English words; an English text as it stands. */
  readonly english: string;
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

/** The topics that parts of a compound name, where the whole is no word of its own. */
function topicsOfParts(word: string): string[] {
  const parts = germanWord(word) ? [] : (compoundParts(word) ?? []);
  return parts.length < 2 ? [] : parts.flatMap((part) => germanWord(part)?.topic ?? []);
}

/** Takes a text and, where known, its language and chosen topic; gives what the engine sees in it. */
export function analyse(text: string, known?: string, chosen?: string): Analysis {
  const language = languageOf(text, known);
  const words = language === 'de' ? completed(tokens(text), text) : tokens(text);
  const matches = labelMatches(words, language);
  const topics = new Map<string, number>();
  const naming = chosen === undefined ? NAMED : NAMED_BESIDE;
  const name = (topic: string, share: number) => raise(topics, topic, naming * share * specificity(topic));
  for (const match of matches) name(match.topic, 1);
  if (chosen !== undefined) raise(topics, chosen, 1);
  if (language === 'en') {
    const pivot = englishPivot(words, text);
    const { terms, english } = pivot;
    return { language, topics, pivot: terms, neighbours: neighbours(pivot), own: terms, english };
  }

  const covered = new Set(matches.flatMap((match) => words.slice(match.first, match.end)));
  const own = new Map<string, number>();
  for (const word of words) {
    if (!isTerm(word, 'de')) continue;
    const term = stem(word.text, 'de');
    own.set(term, (own.get(term) ?? 0) + 1);
    if (!covered.has(word)) for (const topic of topicsOfParts(word.text)) name(topic, PART_OF_WORD);
  }
  const pivot = germanPivot(words, matches, text);
  return { language, topics, pivot: pivot.terms, neighbours: neighbours(pivot), own, english: pivot.english };
}
