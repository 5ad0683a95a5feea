import { type WordLayer, wordLayer } from '../../text/word-layer.js';

/** Grammar, subject, explanation and other spellings: {f}, [med.], (of a plant), <spelling>. */
const NOTES = /\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>/g;
const MOST_TRANSLATIONS = 3;
const LONGEST = 3;

function sayings(cell: string): string[] {
  return cell
    .replace(NOTES, ' ')
    .split(';')
    .map((saying) => saying.trim());
}

/** The English sayings that are short enough to be a word's translation. */
function translations(cell: string): string[] {
  return sayings(cell)
    .map((saying) => saying.replace(/^(?:to|the|a|an) /, '').toLowerCase())
    .filter((saying) => /^\p{L}[\p{L} '’-]*$/u.test(saying) && saying.split(' ').length <= LONGEST);
}

function addLine(line: string, found: Map<string, string[]>): void {
  const between = line.indexOf(' :: ');
  if (between < 0 || line.startsWith('#')) return;
  const german = line.slice(0, between).split(' | ');
  const english = line.slice(between + 4).split(' | ');
  for (const [index, cell] of german.entries()) {
    const words = sayings(cell).filter((saying) => /^\p{L}{3,}$/u.test(saying));
    if (words.length === 0) continue;
    const meant = translations(english[index] ?? '');
    for (const word of words) {
      const key = word.toLowerCase();
      const known = found.get(key) ?? [];
      if (meant.length > 0) found.set(key, [...new Set([...known, ...meant])].slice(0, MOST_TRANSLATIONS));
    }
  }
}

/**
 * Takes the text of a dictionary in the format of Debian's `trans-de-en` (Frank Richter, TU Chemnitz; lines
 * `German; German {f} | phrase :: English; English | phrase`); gives its single German words with up to three English
 * words each, those of the first entries first. Lines of another form are passed over: the file has comments.
 */
export function readTransDeEn(text: string): WordLayer {
  const found = new Map<string, string[]>();
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    addLine(text.slice(start, end), found);
    start = end + 1;
  }
  return wordLayer(found);
}
