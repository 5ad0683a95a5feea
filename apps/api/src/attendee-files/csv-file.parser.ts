import Papa from 'papaparse';
import { LIMITS } from '#libs/contracts';
import { type CsvFile, type CsvRow, DELIMITERS, type Delimiter } from './attendee-file.js';
import { FileEmpty, NoTable, TooManyRows } from './attendee-file.errors.js';
import { fieldOfHeader } from './columns.js';
import { decodeText } from './decode-text.js';

/** Rows looked at to find the delimiter. */
const LOOKED_AT = 20;
/** A file with more torn rows than this is no table with mistakes, it is no table. */
const MOST_TORN = 200;
/** No list of people has more columns; the work on a file grows with their number. */
const MOST_COLUMNS = 500;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Takes a file apart: its encoding and delimiter are found out; blank rows are passed over but counted.
 * @throws FileEmpty, NoTable, TooManyRows
 */
export function readCsv(content: Uint8Array): CsvFile {
  if (ZIP.every((byte, at) => content[at] === byte)) throw new NoTable();
  const { text, encoding } = decodeText(content);
  if (text.includes('\0')) throw new NoTable();
  const delimiter = findDelimiter(text);
  const [first, ...rest] = parseRows(text, delimiter);
  if (first && first.cells.length > MOST_COLUMNS) throw new NoTable();
  if (!first || first.isTorn || isBlank(first.cells)) throw new FileEmpty();
  const rows = rest.filter(({ cells, isTorn }) => isTorn || !isBlank(cells));
  if (rows.length === 0) throw new FileEmpty();
  if (rows.length > LIMITS.importRows) throw new TooManyRows();
  return { encoding, delimiter, header: first.cells.map((cell) => cell.trim()), rows };
}

/** The delimiter under which most headers are known; among equals the one that gives most columns. */
function findDelimiter(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
    const header = data[0] ?? [];
    const known = header.filter((cell) => fieldOfHeader(cell) !== null).length;
    return { delimiter, known, columns: header.length };
  });
  scores.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return scores[0]?.delimiter ?? ',';
}

/** Every row of a text. After a torn row it goes on with the next line: one lost quote must not swallow the rest. */
function parseRows(text: string, delimiter: Delimiter): CsvRow[] {
  const whole = Papa.parse<string[]>(text, { delimiter });
  if (!whole.errors.some(({ type }) => type === 'Quotes'))
    return whole.data.map((cells, at) => rowOf(at, cells, false));
  const rows: CsvRow[] = [];
  for (let start = 0, torn = 0; start < text.length;) {
    const { found, end, isTorn } = parseUntilTorn(text.slice(start), delimiter);
    for (const cells of found) rows.push(rowOf(rows.length, cells, false));
    start += end;
    if (!isTorn) break;
    if (++torn > MOST_TORN) throw new NoTable();
    const line = /[^\r\n]*(\r\n|\r|\n|$)/.exec(text.slice(start))?.[0] ?? '';
    rows.push(rowOf(rows.length, line.trim().split(delimiter), true));
    start += line.length;
  }
  return rows;
}

/** The rows up to the first torn one, and where that one begins. */
function parseUntilTorn(text: string, delimiter: Delimiter): { found: string[][]; end: number; isTorn: boolean } {
  const found: string[][] = [];
  let end = 0;
  let isTorn = false;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        isTorn = true;
        parser.abort();
        return;
      }
      found.push(data);
      end = meta.cursor;
    },
  });
  return { found, end, isTorn };
}

const rowOf = (at: number, cells: string[], isTorn: boolean): CsvRow => ({ number: at + 1, cells, isTorn });

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
