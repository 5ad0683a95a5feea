/**
 * Reads words from cells of the form `german=english,english`, parted by semicolons and line ends.
 * Throws a SyntaxError that shows the cell when one has another form.
 */
export function wordTable(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const cell of table.split(/[;\n]/)) {
    if (cell.trim() === '') continue;
    const [german = '', english = '', ...rest] = cell.split('=').map((word) => word.trim());
    const translations = english.split(',').map((word) => word.trim());
    if (german === '' || rest.length > 0 || translations.includes('')) throw new SyntaxError(`not a word: ${cell}`);
    found.set(german, translations);
  }
  return found;
}
