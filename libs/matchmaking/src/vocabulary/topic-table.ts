/** A concept of expertise: `labels` are what screens show, `synonyms` are further words for it. */
export interface Topic {
  readonly id: string;
  readonly labels: { readonly de: string; readonly en: string };
  readonly synonyms: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly broader?: string;
}

const HEAD = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?: < ([a-z0-9-]+))?$/;

function names(cell: string, line: string): [string, ...string[]] {
  const [label, ...synonyms] = cell.split(';').map((name) => name.trim());
  if (!label || synonyms.some((name) => name === '')) throw new SyntaxError(`a name is empty in: ${line}`);
  return [label, ...synonyms];
}

/**
 * Reads topics from lines of the form `id < broader | German; synonyms | English; synonyms`.
 * Throws a SyntaxError that shows the line when one has another form.
 */
export function topicTable(table: string): Topic[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [head = '', german, english, ...rest] = line.split('|').map((cell) => cell.trim());
    const match = HEAD.exec(head);
    if (!match?.[1] || german === undefined || english === undefined || rest.length > 0) {
      throw new SyntaxError(`not a topic: ${line}`);
    }
    const [de, ...deSynonyms] = names(german, line);
    const [en, ...enSynonyms] = names(english, line);
    const topic = { id: match[1], labels: { de, en }, synonyms: { de: deSynonyms, en: enSynonyms } };
    return match[2] === undefined ? topic : { ...topic, broader: match[2] };
  });
}
