import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { fold } from './tokens.js';

/** The languages that the engine has stems and stop words for. */
export type KnownLanguage = 'de' | 'en';

// Words that people use around their expertise, and that say nothing about it.
const profileWords = `
  erfahrung erfahrungen erfahrene austausch suche suchen biete bieten hilfe unterstützung interesse thema themen bereich
  bereiche arbeite arbeiten arbeit praxis wissen kenntnisse kontakt kontakte menschen leute person gerne gern möchte
  möchten kennen tipps fragen rund jemand jemanden schon rat partner partnerin partnerinnen aufbau einsatz umgang
  gut gute guter gutes neu neue neuen neuer neues lernen seit jahr jahre jahren große großer kleine kleiner eigene eigenen
  experience experienced exchange looking search seek seeking offer offering help support interest interested topic
  topics area areas work working practice practical knowledge skills contact contacts people person someone like want
  know tips question questions advice partner partners use using used get good new best real first how what why who where
  years year based also via based own`;

const stopWords: Record<KnownLanguage, ReadonlySet<string>> = {
  de: new Set([...germanStopWords, ...profileWords.trim().split(/\s+/)].map(fold)),
  en: new Set([...englishStopWords, ...profileWords.trim().split(/\s+/)].map(fold)),
};

/** Takes a word and a language; says whether it is too common there to say anything about expertise. */
export function isStopWord(word: string, language: KnownLanguage): boolean {
  return stopWords[language].has(fold(word));
}

/** Takes a word and a language; gives its stem, folded. */
export function stem(word: string, language: KnownLanguage): string {
  const lower = word.toLowerCase();
  if (/[^\p{L}\p{M}]/u.test(lower)) return fold(lower);
  if (language === 'de') return fold(stemGerman(lower));
  // The stemmer takes "tion" away whole, which would part "detection" from "detect".
  return fold(stemEnglish(lower.replace(/(?<=[cpr]t)ions?$/, '')));
}
