import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { FileEmpty, guessColumns, type ImportField, readCsv, remap } from '../attendee-files/index.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import type { AttendeeImport } from './attendee-import.js';
import { ImportNotOpen, mappingFault, NothingToImport } from './attendee-import.errors.js';
import { AttendeeImportsRepository } from './attendee-imports.repository.js';
import { FileAnalysis } from './file-analysis.service.js';
import { ImportJobService } from './import-job.service.js';

/** A meaning the organizer gives to a column; null for none. */
export interface Meaning {
  index: number;
  field: ImportField | null;
}

/** Attendees from a file: looked at first, corrected, and written only when confirmed. */
@Injectable()
export class AttendeeImportsService {
  constructor(
    private readonly repository: AttendeeImportsRepository,
    private readonly analysis: FileAnalysis,
    private readonly job: ImportJobService,
    private readonly database: Database,
  ) {}

  /** Takes a file and says what it would do; too many unconfirmed ones push the oldest out. @throws FileEmpty, NoTable, TooManyRows */
  upload(accountId: string, eventId: string, fileName: string, content: unknown): Promise<AttendeeImport> {
    if (!Buffer.isBuffer(content) || content.length === 0) throw new FileEmpty();
    const file = readCsv(content);
    const columns = guessColumns(file);
    return this.database.transaction(async () => {
      const analysis = await this.analysis.analyse(eventId, file, columns);
      const { encoding, delimiter } = file;
      const id = newId();
      const facts = { id, eventId, accountId, fileName, content, encoding, delimiter, columns, analysis };
      await this.repository.forgetOldest(eventId, LIMITS.openImports - 1);
      await this.repository.insert({ ...facts, rowsInAll: file.rows.length });
      return this.find(eventId, id);
    });
  }

  /** @throws NotFound */
  async find(eventId: string, importId: string): Promise<AttendeeImport> {
    const found = await this.repository.find(eventId, importId);
    if (!found) throw new NotFound();
    return found;
  }

  /** Gives columns other meanings and says anew what the file would do. @throws InvalidInput, ImportNotOpen */
  remap(eventId: string, importId: string, meanings: readonly Meaning[]): Promise<AttendeeImport> {
    return this.database.transaction(async () => {
      await this.requireOpen(eventId, importId);
      const { columns: before } = await this.find(eventId, importId);
      const unknown = meanings.findIndex(({ index }) => index >= before.length);
      if (unknown >= 0) throw mappingFault(unknown, 'unknownColumn');
      const columns = remap(before, new Map(meanings.map(({ index, field }) => [index, field])));
      const twice = columns.findIndex(
        ({ field }, at) => field !== null && columns.findIndex((c) => c.field === field) < at,
      );
      if (twice >= 0) throw mappingFault(twice, 'fieldTwice');
      const content = await this.repository.findContent(importId);
      if (!content) throw new ImportNotOpen();
      await this.repository.remap(importId, columns, await this.analysis.analyse(eventId, readCsv(content), columns));
      return this.find(eventId, importId);
    });
  }

  /** Starts the import as it was shown. @throws ImportNotOpen, NothingToImport */
  confirm(eventId: string, importId: string): Promise<AttendeeImport> {
    return this.database.transaction(async () => {
      await this.requireOpen(eventId, importId);
      const { analysis } = await this.find(eventId, importId);
      if (analysis.summary.valid === 0) throw new NothingToImport();
      await this.repository.start(importId);
      await this.job.queue(importId);
      return this.find(eventId, importId);
    });
  }

  private async requireOpen(eventId: string, importId: string): Promise<void> {
    const state = await this.repository.lock(eventId, importId);
    if (state === undefined) throw new NotFound();
    if (state !== 'open') throw new ImportNotOpen();
  }
}
