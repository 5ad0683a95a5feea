import { type Concept, type ImportedTopics, type ImportFault, topicsOf } from './imported.js';
import { type CsvRow, csvRows } from './csv.js';

// The names that ESCO and EuroSciVoc (as CORDIS gives it) have for the same, and plain ones.
const ID = ['conceptUri', 'euroSciVocCode', 'code', 'id'];
const LABEL = ['preferredLabel', 'euroSciVocTitle', 'title', 'label'];
const FURTHER = ['altLabels', 'hiddenLabels', 'synonyms'];
const BROADER = ['broaderUri', 'broader'];
const PATH = ['euroSciVocPath', 'path'];

/** The texts of a classification: a table in each language, and one of broader concepts where that is apart (ESCO). */
export interface ClassificationTables {
  readonly de: string;
  readonly en: string;
  readonly broader?: string;
}

function cell(row: CsvRow, names: readonly string[]): string | undefined {
  return names.map((name) => row.cells.get(name)).find((value) => value !== undefined && value !== '');
}

/** ESCO has one name a line within the cell; others part them by a bar or a semicolon. */
function furtherNames(row: CsvRow): string[] {
  return FURTHER.flatMap((name) => row.cells.get(name)?.split(/[\n|;]/) ?? []).map((name) => name.trim());
}

interface Reading {
  readonly concepts: Map<string, Concept>;
  readonly broader: ReadonlyMap<string, string>;
  readonly faults: ImportFault[];
}

function readTable(text: string, language: 'de' | 'en', { concepts, broader, faults }: Reading): void {
  const fault = (line: number, what: string) => faults.push({ where: `${language}:${line}`, fault: what });
  const rows = csvRows(text, fault);
  const above = new Map([...parents(rows), ...broader]);
  const seen = new Set<string>();
  for (const row of rows) {
    const id = cell(row, ID);
    const label = cell(row, LABEL);
    if (id === undefined || label === undefined) {
      fault(row.line, `has no ${id === undefined ? ID.join(', ') : LABEL.join(', ')}`);
      continue;
    }
    // CORDIS repeats a subject for every project that has it.
    if (seen.has(id)) {
      if (concepts.get(id)?.labels[language] !== label) fault(row.line, `${id} has two labels`);
      continue;
    }
    seen.add(id);
    const up = cell(row, BROADER) ?? above.get(id);
    const known = concepts.get(id) ?? {
      id,
      where: `${language}:${row.line}`,
      labels: {},
      synonyms: { de: [], en: [] },
    };
    known.labels[language] = label;
    known.synonyms[language].push(...furtherNames(row));
    concepts.set(id, known.broader === undefined && up !== undefined ? { ...known, broader: up } : known);
  }
}

/** Who is above whom by their paths: "/natural sciences/physics" is below "/natural sciences". */
function parents(rows: readonly CsvRow[]): Map<string, string> {
  const byPath = new Map<string, string>();
  for (const row of rows) {
    const path = cell(row, PATH);
    const id = cell(row, ID);
    if (path !== undefined && id !== undefined) byPath.set(path, id);
  }
  const found = new Map<string, string>();
  for (const [path, id] of byPath) {
    const above = byPath.get(path.slice(0, path.lastIndexOf('/')));
    if (above !== undefined) found.set(id, above);
  }
  return found;
}

/**
 * Takes a classification as tables with the column names of ESCO (`conceptUri`, `preferredLabel`, `altLabels`,
 * `broaderUri`) or EuroSciVoc (`euroSciVocCode`, `euroSciVocTitle`, `euroSciVocPath`), one in German and one in
 * English; gives the concepts that have a label in both as topics, and every line that could not be read.
 */
export function readClassification(tables: ClassificationTables): ImportedTopics {
  const faults: ImportFault[] = [];
  const broader = new Map<string, string>();
  const relations = csvRows(tables.broader ?? '', (line, fault) => faults.push({ where: `broader:${line}`, fault }));
  for (const row of relations) {
    const id = cell(row, ID);
    const above = cell(row, BROADER);
    if (id === undefined || above === undefined)
      faults.push({ where: `broader:${row.line}`, fault: 'names no concept or no broader one' });
    else if (!broader.has(id)) broader.set(id, above);
  }
  const reading: Reading = { concepts: new Map(), broader, faults };
  readTable(tables.en, 'en', reading);
  readTable(tables.de, 'de', reading);
  return topicsOf([...reading.concepts.values()], faults);
}
