import { Injectable } from '@nestjs/common';
import { type Column, type CsvFile, readPeople } from '../attendee-files/index.js';
import { type Analysis, type Changes, SHOWN, writtenFields } from './attendee-import.js';
import { effectOf } from './effect.js';
import { ImportedPeopleRepository } from './imported-people.repository.js';

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
