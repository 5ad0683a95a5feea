/** A concept of expertise: `labels` are what screens show, `synonyms` are further words for it. */
export interface Topic {
  readonly id: string;
  readonly labels: { readonly de: string; readonly en: string };
  readonly synonyms: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly broader?: string;
}

const LINE = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?: < ([a-z0-9-]+))? \| ([^|]+) \| ([^|]+)$/;

function names(cell: string, line: string): [string, ...string[]] {
  const [label = '', ...synonyms] = cell.split('; ');
  if (label === '' || /(?:^|; ?);|; ?$/.test(cell)) throw new SyntaxError(`a name is empty in: ${line}`);
  return [label, ...synonyms];
}

/**
 * Reads topics from lines of the form `id < broader | German; synonyms | English; synonyms`.
 * Throws a SyntaxError that shows the line when one has another form.
 */
export function topicTable(table: string): Topic[] {
  const found: Topic[] = [];
  for (const line of table.split('\n')) {
    if (line === '') continue;
    const [, id, broader, german, english] = LINE.exec(line) ?? [];
    if (id === undefined || german === undefined || english === undefined)
      throw new SyntaxError(`not a topic: ${line}`);
    const [de, ...deSynonyms] = names(german, line);
    const [en, ...enSynonyms] = names(english, line);
    const topic = { id, labels: { de, en }, synonyms: { de: deSynonyms, en: enSynonyms } };
    found.push(broader === undefined ? topic : { ...topic, broader });
  }
  return found;
}
