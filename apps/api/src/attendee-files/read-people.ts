import { setImmediate as breathe } from 'node:timers/promises';
import type { Column, CsvFile, ImportedPerson, RowFault } from './attendee-file.js';
import { RowReader } from './row-reader.js';

/** Rows read between two turns of the event loop. */
const CHUNK = 1_000;

/** The people of a file and everything wrong with the other rows; gives the event loop a turn between chunks. */
export async function readPeople(
  file: CsvFile,
  columns: readonly Column[],
): Promise<{ people: ImportedPerson[]; faults: RowFault[]; bad: number }> {
  const reader = new RowReader(columns);
  const people: ImportedPerson[] = [];
  const faults: RowFault[] = [];
  let bad = 0;
  for (const [index, row] of file.rows.entries()) {
    const read = reader.read(row);
    if (Array.isArray(read)) {
      bad++;
      faults.push(...read);
    } else people.push(read);
    if (index % CHUNK === CHUNK - 1) await breathe();
  }
  return { people, faults, bad };
}
