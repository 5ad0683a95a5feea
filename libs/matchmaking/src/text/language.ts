import { eld } from 'eld/small';
import type { KnownLanguage } from './stems.js';

// An instance of our own: the languages it chooses from are a setting, and the shared one belongs to nobody.
const detector = eld.newInstance();
detector.setLanguageSubset(['de', 'en']);

const GERMAN_LETTERS = /[äöüß]/i;
/** In a few words an umlaut tells more than the detector can; in a longer text it may be one name ("Gödel"). */
const FEW = 60;

/** Takes a text and, where known, its ISO 639-1 language; gives German or English, whichever it is nearer to. */
export function languageOf(text: string, known?: string): KnownLanguage {
  if (known?.startsWith('de')) return 'de';
  if (known !== undefined) return 'en';
  if (text.length <= FEW && GERMAN_LETTERS.test(text)) return 'de';
  return detector.detect(text).language === 'de' ? 'de' : 'en';
}
