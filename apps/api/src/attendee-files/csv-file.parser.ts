import Papa from 'papaparse';
import { LIMITS } from '#libs/contracts';
import { type CsvFile, type CsvRow, DELIMITERS, type Delimiter } from './attendee-file.js';
import { FileEmpty, NoTable, TooManyRows } from './attendee-file.errors.js';
import { fieldOfHeader } from './columns.js';
import { decodeText } from './decode-text.js';

/** Rows looked at to find the delimiter and the line break. */
const LOOKED_AT = 20;
/** A file with more torn rows than this is no table with mistakes, it is no table. */
const MOST_TORN = 100;
/** No list of people has more columns; the work on a file grows with their number. */
const MOST_COLUMNS = 500;
/** Characters read at a time, and the most of one row: what a torn quote opens is looked through no further. */
const WINDOW = 32_768;
/** Rows and cells of a file in all, blank ones too: reading holds up everybody else, so it ends early. */
const MOST_ROWS = 5 * LIMITS.importRows;
const MOST_CELLS = 50 * LIMITS.importRows;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Takes a file apart: its encoding and delimiter are found out; blank rows are passed over but counted.
 * @throws FileEmpty, NoTable, TooManyRows
 */
export function readCsv(content: Uint8Array): CsvFile {
  if (ZIP.every((byte, at) => content[at] === byte)) throw new NoTable();
  const { text, encoding } = decodeText(content);
  if (text.includes('\0')) throw new NoTable();
  const dialect = findDialect(text);
  const [first, ...rest] = parseRows(text, dialect);
  if (!first || first.isTorn || isBlank(first.cells)) throw new FileEmpty();
  const rows = rest.filter(({ cells, isTorn }) => isTorn || !isBlank(cells));
  if (rows.length === 0) throw new FileEmpty();
  if (rows.length > LIMITS.importRows) throw new TooManyRows();
  return { encoding, delimiter: dialect.delimiter, header: first.cells.map((cell) => cell.trim()), rows };
}

/** How a file separates cells and rows. */
interface Dialect {
  delimiter: Delimiter;
  newline: '\r' | '\n' | '\r\n';
}

/** The delimiter under which most headers are known; among equals the one that gives most columns. */
function findDialect(text: string): Dialect {
  const start = text.slice(0, WINDOW);
  const scores = DELIMITERS.map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(start, { delimiter, preview: LOOKED_AT });
    const header = data[0] ?? [];
    const known = header.filter((cell) => fieldOfHeader(cell) !== null).length;
    return { delimiter, newline: meta.linebreak as Dialect['newline'], known, columns: header.length };
  });
  scores.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return scores[0] ?? { delimiter: ',', newline: '\n' };
}

/** Every row of a text. After a torn row it goes on with the next line: one lost quote must not swallow the rest. */
function parseRows(text: string, dialect: Dialect): CsvRow[] {
  const rows: CsvRow[] = [];
  let cellsLeft = MOST_CELLS;
  let tornLeft = MOST_TORN;
  for (let start = 0; start < text.length;) {
    const { found, end, isTorn } = parseWindow(text.slice(start, start + WINDOW), dialect, text.length - start);
    for (const cells of found) {
      rows.push(rowOf(rows.length, cells, false));
      cellsLeft -= cells.length;
    }
    if (rows.length > MOST_ROWS || cellsLeft < 0) throw new TooManyRows();
    start += end;
    if (!isTorn) continue;
    const line = /[^\r\n]*(\r\n|\r|\n|$)/.exec(text.slice(start, start + WINDOW))?.[0] ?? '';
    if (tornLeft-- === 0 || line.length === WINDOW) throw new NoTable();
    rows.push(rowOf(rows.length, line.trim().split(dialect.delimiter), true));
    start += line.length;
  }
  return rows;
}

/**
 * The whole rows of a window, and where they end; torn where already its first row is. A row that the window cuts off
 * begins the next one. @throws NoTable where a row is wider, or longer, than any of a list of people
 */
function parseWindow(
  window: string,
  dialect: Dialect,
  left: number,
): { found: string[][]; end: number; isTorn: boolean } {
  const found: string[][] = [];
  let end = 0;
  let isTorn = false;
  let isWide = false;
  Papa.parse<string[]>(window, {
    ...dialect,
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      isTorn = isBroken && end === 0;
      isWide = !isBroken && data.length > MOST_COLUMNS;
      const isCutOff = meta.cursor >= window.length && window.length < left;
      if (isBroken || isWide || isCutOff) return parser.abort();
      found.push(data);
      end = meta.cursor;
    },
  });
  if (isWide || (end === 0 && !isTorn)) throw new NoTable();
  return { found, end, isTorn };
}

const rowOf = (at: number, cells: string[], isTorn: boolean): CsvRow => ({ number: at + 1, cells, isTorn });

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
