import type { Entry } from '../scoring/entry.js';
import { analyse, type Analysis } from '../text/analyse.js';
import { sentences } from '../text/tokens.js';
import type { Person, Quote } from '../types.js';

/** Longer texts are quoted by one sentence. */
const WHOLE_TEXT = 160;

/** A text is quoted to many people, its sentences are read once. */
const read = new WeakMap<Analysis, { text: string; analysis: Analysis }[]>();

function sentencesOf(entry: Entry): { text: string; analysis: Analysis }[] {
  const known = read.get(entry.analysis);
  if (known) return known;
  const found = sentences(entry.phrase.text).map((text) => ({
    text,
    analysis: analyse(text, entry.analysis.language),
  }));
  read.set(entry.analysis, found);
  return found;
}

function inCommon(a: Analysis, b: Analysis): number {
  let count = 0;
  for (const term of a.pivot.keys()) if (b.pivot.has(term)) count++;
  for (const topic of a.topics.keys()) if (b.topics.has(topic)) count += 2;
  return count;
}

function fittingSentence(entry: Entry, counterpart: Entry): string {
  const whole = entry.phrase.text.trim();
  if (whole.length <= WHOLE_TEXT) return whole;
  let best = whole;
  let most = -1;
  for (const { text, analysis } of sentencesOf(entry)) {
    const common = inCommon(analysis, counterpart.analysis);
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
