import { analyse } from '../text/analyse.js';
import { sentences } from '../text/tokens.js';
import type { Entry } from '../scoring/corpus.js';
import type { Person, Quote } from '../types.js';

/** Longer texts are quoted by one sentence. */
const WHOLE_TEXT = 160;

function commonTerms(sentence: string, entry: Entry, counterpart: Entry): number {
  const { pivot, topics } = analyse(sentence, entry.analysis.language);
  const terms = [...pivot.keys()].filter((term) => counterpart.analysis.pivot.has(term)).length;
  return terms + 2 * [...topics.keys()].filter((topic) => counterpart.analysis.topics.has(topic)).length;
}

function fittingSentence(entry: Entry, counterpart: Entry): string {
  const text = entry.phrase.text.trim();
  if (text.length <= WHOLE_TEXT) return text;
  let best = text;
  let most = -1;
  for (const sentence of sentences(text)) {
    const common = commonTerms(sentence, entry, counterpart);
    if (common > most) [best, most] = [sentence, common];
  }
  return best;
}

/** Takes a phrase that may be shown, its person and the phrase it met; gives the words to quote. */
export function quote(entry: Entry, person: Person, counterpart: Entry): Quote {
  if (entry.phrase.use !== 'show') throw new Error('a phrase that is not to be shown cannot be quoted');
  return { person: person.id, phrase: entry.phrase.id, text: fittingSentence(entry, counterpart) };
}
