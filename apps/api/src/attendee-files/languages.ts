/** The two-letter codes by code and by name in German and English, all in lower case. */
let codes: Map<string, string> | undefined;

function codesByName(): Map<string, string> {
  const found = new Map<string, string>();
  const names = ['de', 'en'].map((locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }));
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const known = names.map((name) => name.of(code)).filter((name) => name !== undefined);
    if (known.length > 0) for (const name of [code, ...known]) found.set(name.toLowerCase(), code);
  }
  return found;
}

/**
 * Reads what somebody speaks, as `de`, `de-AT`, `Deutsch, Englisch` or `German / English`; gives ISO 639-1 codes, or
 * the first word that names no language.
 */
export function readLanguages(text: string): { languages: string[] } | { unknown: string } {
  const known = (codes ??= codesByName());
  const languages = new Set<string>();
  for (const word of text.split(/[,;/|\n]|\bund\b|\band\b|&/i)) {
    const name = word.trim().toLowerCase();
    if (name === '') continue;
    const code = known.get(name) ?? (/^[a-z]{2}[-_][a-z]{2}$/.test(name) ? known.get(name.slice(0, 2)) : undefined);
    if (code === undefined) return { unknown: word.trim() };
    languages.add(code);
  }
  return { languages: [...languages] };
}
