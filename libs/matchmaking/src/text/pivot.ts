import { topicById } from '../vocabulary/topics.js';
import { compoundParts, germanWord } from './dictionary.js';
import type { LabelMatch } from './labels.js';
import { isStopWord, type KnownLanguage, stem } from './stems.js';
import { type Token, tokens } from './tokens.js';

/** A text as the English view sees it. */
export interface Pivot {
  /** English stems with their counts; a word with several translations counts as a share of each. */
  readonly terms: ReadonlyMap<string, number>;
  /** The stems in their order, with undefined where words that say nothing stood; of several translations the first. */
  readonly order: readonly (string | undefined)[];
  /** The text in English words: for an English text itself. */
  readonly english: string;
}

/** Takes a word and a language; says whether it can tell anything about expertise. */
export function isTerm(word: Token, language: KnownLanguage): boolean {
  return !isStopWord(word.text, language) && /\p{L}/u.test(word.text) && (word.text.length > 1 || word.text === 'R');
}

/** The English of what stands at one place: its translations, each of one or more words. */
type Translations = readonly string[];

function ofMatch(match: LabelMatch, words: readonly Token[]): Translations {
  const written = words.slice(match.first, match.end);
  if (match.language === 'en') return [written.map((word) => word.text).join(' ')];
  // A single word has a translation of its own, nearer than the label of the topic that it is a synonym of.
  const single = written.length === 1 ? germanWord(written[0]?.text ?? '')?.english : undefined;
  return single ?? [topicById(match.topic)?.labels.en ?? ''];
}

/** A word part by part, each with its translations; what nobody knows stays as it is. */
function ofWord(word: string): Translations[] {
  const parts = germanWord(word) ? [word] : compoundParts(word);
  return parts?.map((part) => germanWord(part)?.english ?? []) ?? [[word]];
}

function englishStems(text: string): string[] {
  return tokens(text).flatMap((word) => (isStopWord(word.text, 'en') ? [] : [stem(word.text, 'en')]));
}

/** Whether more than a space or a hyphen stands between a word and the one before: the two are no pair of neighbours. */
function isParted(words: readonly Token[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && /[^\s\p{Pd}]/u.test(text.slice(before.end, word.start));
}

/** Takes the words of an English text, and the text; gives it as the English view sees it. */
export function englishPivot(words: readonly Token[], text: string): Pivot {
  const order = words.flatMap((word, at) => {
    const term = isTerm(word, 'en') ? stem(word.text, 'en') : undefined;
    return isParted(words, at, text) ? [undefined, term] : [term];
  });
  const terms = new Map<string, number>();
  for (const term of order) if (term !== undefined) terms.set(term, (terms.get(term) ?? 0) + 1);
  return { terms, order, english: text };
}

/** Takes the words of a German text, the topics it names, and the text; gives it in English: labels, words, compounds. */
export function germanPivot(words: readonly Token[], matches: readonly LabelMatch[], text: string): Pivot {
  const terms = new Map<string, number>();
  const order: (string | undefined)[] = [];
  const english: string[] = [];
  const put = (translations: Translations) => {
    translations.forEach((translation, at) => {
      for (const term of englishStems(translation)) {
        terms.set(term, (terms.get(term) ?? 0) + 1 / translations.length);
        if (at === 0) order.push(term);
      }
    });
    if (translations[0] !== undefined) english.push(translations[0]);
  };
  const starts = new Map(matches.map((match) => [match.first, match]));
  for (let at = 0; at < words.length;) {
    const match = starts.get(at);
    const word = words[at];
    if (isParted(words, at, text)) order.push(undefined);
    if (match) put(ofMatch(match, words));
    else if (word && isTerm(word, 'de')) ofWord(word.text).forEach(put);
    else order.push(undefined);
    at = match ? match.end : at + 1;
  }
  return { terms, order, english: english.join(' ') };
}

/** Takes a text as the English view sees it; gives its neighbouring words, which say more than each alone, with their counts. */
export function neighbours({ order }: Pivot): Map<string, number> {
  const found = new Map<string, number>();
  for (const [at, first] of order.entries()) {
    const second = order[at + 1];
    if (first === undefined || second === undefined) continue;
    found.set(`${first} ${second}`, (found.get(`${first} ${second}`) ?? 0) + 1);
  }
  return found;
}
