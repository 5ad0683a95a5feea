/** One word of a text: as it stands there, and where (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// What Intl.Segmenter would cut although people read it as one word: C++, F#, .NET, R&D, CI/CD, TCP/IP.
const WHOLE = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])[\p{L}][\p{L}\p{N}]{0,6}(?:\+\+|#)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])\.(?:NET|Net)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:CI/CD|TCP/IP|A/B)(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

// Latin letters, digits, spaces and hyphens: here the segmenter cuts at everything but letters and digits, and a
// pattern does the same in a twentieth of the time. Most names of topics are such texts.
const PLAIN = /^[A-Za-z0-9À-ÖØ-öø-ſ -]*$/;
const PLAIN_WORD = /[A-Za-z0-9À-ÖØ-öø-ſ]+/g;

function plainTokens(text: string, offset: number, into: Token[]): void {
  if (PLAIN.test(text)) {
    for (const { 0: word, index } of text.matchAll(PLAIN_WORD)) {
      into.push({ text: word, start: offset + index, end: offset + index + word.length });
    }
    return;
  }
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) into.push({ text: segment, start: offset + index, end: offset + index + segment.length });
  }
}

/** Takes a text; gives its words in order, with names like "C++", ".NET" and "R&D" whole. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WHOLE)) {
    plainTokens(text.slice(last, match.index), last, found);
    last = match.index + match[0].length;
    found.push({ text: match[0], start: match.index, end: last });
  }
  plainTokens(text.slice(last), last, found);
  return found;
}

// Letters that Unicode does not take apart into a plain one and a mark.
const WHOLE_LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' };

const ASCII = /^[\x20-\x7e]*$/;

/** Takes a text; gives it in lower case without diacritics ("Größe" and "GRÖSSE" become "grosse"). */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[ßłıøđæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** Takes a text; gives its sentences, trimmed, none empty. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}„"“])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
