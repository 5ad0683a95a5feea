import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  type Analysis,
  type Changes,
  type Column,
  type ImportedPerson,
  type RowFault,
  SHOWN,
  writtenFields,
} from './attendee-import.js';
import type { CsvFile } from './csv-file.js';
import { effectOf } from './effect.js';
import { ImportedPeopleRepository } from './imported-people.repository.js';
import { RowReader } from './row-reader.js';

/** How many rows are read or written at once. */
export const CHUNK = 1_000;

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

/** Says what a file would do to an event, and does nothing. */
@Injectable()
export class FileAnalysis {
  constructor(private readonly repository: ImportedPeopleRepository) {}

  async analyse(eventId: string, file: CsvFile, columns: readonly Column[]): Promise<Analysis> {
    const { people, faults, bad } = await readPeople(file, columns);
    const fields = writtenFields(columns);
    const there = await this.repository.findThere(eventId);
    const changes: Changes = { new: 0, changed: 0, same: 0 };
    for (const person of people) changes[effectOf(person, there.get(person.mail), fields)]++;
    return {
      summary: { valid: people.length, bad, ...changes },
      faults: faults.slice(0, SHOWN.faults),
      preview: people.slice(0, SHOWN.preview),
    };
  }
}
