/** A row of a table by the names of its columns, and the line of the file where it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** One cell or the quote that never ends: what a pattern finds from a place on, up to the next separator or line end. */
function cellPattern(separator: string): RegExp {
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`, 'y');
}

interface RawRow {
  readonly line: number;
  readonly cells: string[];
}

function rawRows(text: string, separator: string, fault: (line: number, fault: string) => void): RawRow[] {
  const pattern = cellPattern(separator);
  const rows: RawRow[] = [];
  let line = 1;
  let row: RawRow = { line, cells: [] };
  while (pattern.lastIndex < text.length || row.cells.length > 0) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) {
      fault(line, 'a quotation mark stands where it must not, or is never closed');
      const newline = text.indexOf('\n', start);
      if (newline < 0) break;
      pattern.lastIndex = newline + 1;
      row = { line: ++line, cells: [] };
      continue;
    }
    line += match[0].split('\n').length - 1;
    row.cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    if (match[3] === separator) continue;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
    row = { line, cells: [] };
    if (pattern.lastIndex >= text.length) break;
  }
  return rows;
}

/**
 * Takes a table as RFC 4180 has it, with commas, semicolons or tabs, whichever its first line has most, and what to do
 * with a fault; gives its rows by the names of the first line. A row with another number of cells is a fault.
 */
export function csvRows(text: string, fault: (line: number, fault: string) => void): CsvRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const head = /^[^\r\n]*/.exec(plain)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: head.split(separator).length }));
  const { separator } = counts.reduce((most, next) => (next.count > most.count ? next : most));
  const [names, ...rows] = rawRows(plain, separator, fault);
  return rows.flatMap(({ line, cells }) => {
    if (cells.length === names?.cells.length) {
      return [{ line, cells: new Map(names.cells.map((name, index) => [name, cells[index] ?? ''])) }];
    }
    fault(line, `has ${cells.length} cells, not ${names?.cells.length ?? 0}`);
    return [];
  });
}
