import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { fold } from './tokens.js';

/** The languages that the engine has stems and stop words for. */
export type KnownLanguage = 'de' | 'en';

// Words that people frame their expertise with. Only those that name no expertise themselves: "Lernen", "search",
// "knowledge" or "support" stay, they are parts of machine learning, search engines, knowledge graphs.
const framingWords = `
  erfahrung erfahrungen erfahrene austausch suche suchen biete bieten interesse thema themen bereich bereiche arbeite
  kontakt kontakte gerne gern möchte möchten kennen tipps fragen rund jemand jemanden schon gut gute guter gutes neu
  neue neuen neuer neues seit jahr jahre jahren große großer eigene eigenen
  experience experienced looking seek seeking offer offering interested contact contacts someone like want tips use
  using used get good new best real how what why who where years year also via own`;

const stopWords: Record<KnownLanguage, ReadonlySet<string>> = {
  de: new Set([...germanStopWords, ...framingWords.trim().split(/\s+/)].map(fold)),
  en: new Set([...englishStopWords, ...framingWords.trim().split(/\s+/)].map(fold)),
};

/** What a word comes to in one language. */
interface Known {
  readonly stem: string;
  readonly isStopWord: boolean;
}

// People use the same words again and again; the memory is thrown away whole when it is full.
const MOST_KNOWN = 50_000;
const known: Record<KnownLanguage, Map<string, Known>> = { de: new Map(), en: new Map() };

function stemOf(word: string, language: KnownLanguage): string {
  const lower = word.toLowerCase();
  if (/[^\p{L}\p{M}]/u.test(lower)) return fold(lower);
  if (language === 'de') return fold(stemGerman(lower));
  // The stemmer takes "tion" away whole, which would part "detection" from "detect".
  return fold(stemEnglish(lower.replace(/(?<=[cpr]t)ions?$/, '')));
}

function look(word: string, language: KnownLanguage): Known {
  const found = known[language].get(word);
  if (found) return found;
  const read = { stem: stemOf(word, language), isStopWord: stopWords[language].has(fold(word)) };
  if (known[language].size >= MOST_KNOWN) known[language].clear();
  known[language].set(word, read);
  return read;
}

/** Takes a word and a language; says whether it is too common there to say anything about expertise. */
export function isStopWord(word: string, language: KnownLanguage): boolean {
  return look(word, language).isStopWord;
}

/** Takes a word and a language; gives its stem, folded. */
export function stem(word: string, language: KnownLanguage): string {
  return look(word, language).stem;
}
