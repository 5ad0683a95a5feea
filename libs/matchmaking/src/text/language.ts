import { eld } from 'eld/small';
import type { KnownLanguage } from './stems.js';

// An instance of our own: the languages it chooses from are a setting, and the shared one belongs to nobody.
const detector = eld.newInstance();
detector.setLanguageSubset(['de', 'en']);

const GERMAN_LETTERS = /[äöüß]/i;
/** In a few words an umlaut tells more than the detector can; in a longer text it may be one name ("Gödel"). */
const FEW = 60;
// The detector takes "Humangeographie" for English and "Metallurgy" for German; the ends of such words do not.
const GERMAN_ENDING =
  /\p{Lu}\p{Ll}{3,}(?:ie|ik|ung|heit|keit|schaft|lehre|kunde|wesen|recht)(?!\p{L})|\p{Ll}{2}(?:isch|lich)e?[nrsm]?(?!\p{L})/u;
const ENGLISH_ENDING = /\p{Ll}{4}(?:y|ics|ing)(?!\p{L})/u;

/** Takes a few words; gives the language that their letters or endings show, or undefined where they show none. */
function byLetters(text: string): KnownLanguage | undefined {
  if (GERMAN_LETTERS.test(text)) return 'de';
  const german = GERMAN_ENDING.test(text);
  if (german === ENGLISH_ENDING.test(text)) return undefined;
  return german ? 'de' : 'en';
}

/** Takes a text and, where known, its ISO 639-1 language; gives German or English, whichever it is nearer to. */
export function languageOf(text: string, known?: string): KnownLanguage {
  if (known?.startsWith('de')) return 'de';
  if (known !== undefined) return 'en';
  const shown = text.length <= FEW ? byLetters(text) : undefined;
  return shown ?? (detector.detect(text).language === 'de' ? 'de' : 'en');
}
