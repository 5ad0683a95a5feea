import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readCsv, readPeople } from '../attendee-files/index.js';
import { Database } from '../platform/database/database.js';
import { sqlState } from '../platform/database/sql-errors.js';
import { AccountLog } from '../platform/events/account-log.js';
import { WakeBus } from '../platform/events/wake-bus.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { AttendeeImport, Outcome } from './attendee-import.js';
import { AttendeeImportsRepository } from './attendee-imports.repository.js';
import { ImportWriter } from './import-writer.service.js';

const JOB = 'attendee-imports.run';

/** Runs confirmed imports as jobs: all of a file in one transaction, so that a crash leaves nothing half-done. */
@Injectable()
export class ImportJobService implements OnModuleInit {
  constructor(
    private readonly repository: AttendeeImportsRepository,
    private readonly writer: ImportWriter,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly bus: WakeBus,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, ({ importId }) => this.run(String(importId)));
  }

  /** Queues the run in the transaction under way; one runs at a time, so that imports never take every worker. */
  async queue(importId: string): Promise<void> {
    await this.jobs.add(JOB, { importId }, { key: `${JOB}:${importId}`, queue: JOB });
  }

  /** Writes the people of a confirmed import; does nothing for one that has ended. */
  async run(importId: string): Promise<void> {
    const running = await this.repository.findRunning(importId);
    if (!running) return;
    try {
      await this.write(running);
    } catch (error) {
      if (!isOfTheData(error)) throw error;
      await this.end(running, 'failed', { problem: 'unforeseen' });
      throw error;
    }
  }

  private async write(running: AttendeeImport): Promise<void> {
    const content = await this.repository.findContent(running.id);
    if (!content) return;
    const { people, bad } = await readPeople(readCsv(content), running.columns);
    await this.database.transaction(async () => {
      await this.repository.lockEvent(running.eventId);
      if (!(await this.repository.findRunning(running.id))) return;
      const changes = await this.writer.write(running, people, (done) => this.tell(running, bad + done));
      await this.end(running, 'done', { ...changes, bad });
    });
  }

  private end({ id, accountId, eventId }: AttendeeImport, state: 'done' | 'failed', outcome: Outcome): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.end(id, state, outcome);
      await this.accountLog.record([accountId], 'import.changed', { importId: id, eventId });
    });
  }

  /** Progress is shown while the transaction is open, so it travels beside it; losing some of it costs nothing. */
  private tell({ id, accountId, rowsInAll }: AttendeeImport, rowsDone: number): void {
    this.bus.publishTick({ accountId, name: 'import.progress', data: { importId: id, rowsDone, rowsInAll } });
    void this.repository.noteProgress(id, rowsDone).catch(() => undefined);
  }
}

const UNIQUE_VIOLATION = '23505';

/**
 * Whether PostgreSQL refused the data themselves: trying again would be refused again. That somebody added the same
 * person meanwhile is no such thing: the next try finds them there.
 */
function isOfTheData(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  return /^2[23]/.test(state) && state !== UNIQUE_VIOLATION;
}
