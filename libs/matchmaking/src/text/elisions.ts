import { compoundParts, germanWord } from './dictionary.js';
import type { Token } from './tokens.js';

const JOINING = /^(?:und|oder|sowie|bzw|beziehungsweise|bis)$/i;

/** The second halves of a compound, the longest first. */
function tails(word: string): string[] {
  const parts = compoundParts(word) ?? [];
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(''));
}

/** Takes "Kern" and "Elementarteilchenphysik"; gives "Kernphysik", or undefined where the second is no compound. */
function completion(beginning: string, whole: string): string | undefined {
  const possible = tails(whole).map((tail) => beginning + tail);
  return possible.find((word) => germanWord(word) !== undefined) ?? possible.at(-1);
}

/**
 * Takes the tokens of a German text and the text; gives them with what German leaves out put back:
 * "Kern- und Teilchenphysik" becomes "Kernphysik und Teilchenphysik". Places stay those of what is written.
 */
export function completed(words: readonly Token[], text: string): Token[] {
  const isElided = (word: Token) => text[word.end] === '-' && !/[\p{L}\p{N}]/u.test(text[word.end + 1] ?? ' ');
  return words.map((word, index) => {
    if (!isElided(word)) return word;
    const whole = words.slice(index + 1).find((next) => !isElided(next) && !JOINING.test(next.text));
    const complete = whole && completion(word.text, whole.text);
    return complete === undefined ? word : { ...word, text: complete };
  });
}
