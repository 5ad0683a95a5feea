import type { Entry } from '../scoring/entry.js';
import { analyse, type Analysis } from '../text/analyse.js';
import { languageOf } from '../text/language.js';
import { sentences } from '../text/tokens.js';
import type { Person, Quote } from '../types.js';

/** Longer texts are quoted by one sentence. */
const WHOLE_TEXT = 160;

/** A text is quoted to many people, its sentences are read once. */
const read = new WeakMap<Entry, { text: string; analysis: Analysis }[]>();

function sentencesOf(entry: Entry): { text: string; analysis: Analysis }[] {
  const known = read.get(entry);
  if (known) return known;
  const language = languageOf(entry.phrase.text, entry.phrase.language);
  const found = sentences(entry.phrase.text).map((text) => ({ text, analysis: analyse(text, language) }));
  read.set(entry, found);
  return found;
}

function inCommon({ pivot, topics }: Analysis, other: Entry): number {
  let count = 0;
  for (const word of other.words) if (pivot.has(word)) count++;
  for (const [topic] of other.topics) if (topics.has(topic)) count += 2;
  return count;
}

function fittingSentence(entry: Entry, counterpart: Entry): string {
  const whole = entry.phrase.text.trim();
  if (whole.length <= WHOLE_TEXT) return whole;
  let best = whole;
  let most = -1;
  for (const { text, analysis } of sentencesOf(entry)) {
    const common = inCommon(analysis, counterpart);
    if (common > most) [best, most] = [text, common];
  }
  return best;
}

/** Takes a phrase that may be shown, everybody and the phrase it met; gives the words to quote. Throws on a hidden one. */
export function quote(entry: Entry, people: readonly Person[], counterpart: Entry): Quote {
  const person = people[entry.person];
  if (!person || entry.phrase.use !== 'show') throw new Error('this phrase is not to be shown');
  return { person: person.id, phrase: entry.phrase.id, text: fittingSentence(entry, counterpart) };
}
