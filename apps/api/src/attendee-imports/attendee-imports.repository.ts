import { Injectable } from '@nestjs/common';
import type { Column } from '../attendee-files/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Analysis, AttendeeImport, ImportState, Outcome } from './attendee-import.js';

/** What is known of an import when its file has come. */
export type NewImport = Pick<
  AttendeeImport,
  'id' | 'eventId' | 'accountId' | 'fileName' | 'encoding' | 'delimiter' | 'columns' | 'rowsInAll' | 'analysis'
> & { content: Buffer };

/** Imports from upload to end; the file itself is kept until its end only. */
@Injectable()
export class AttendeeImportsRepository {
  constructor(private readonly database: Database) {}

  async insert(created: NewImport): Promise<void> {
    const { id, eventId, accountId, fileName, content, encoding, delimiter, columns, rowsInAll, analysis } = created;
    const texts = [JSON.stringify(columns), JSON.stringify(analysis)];
    await this.database.rows(INSERT, [
      id,
      eventId,
      accountId,
      fileName,
      content,
      encoding,
      delimiter,
      ...texts,
      rowsInAll,
    ]);
  }

  /** Forgets the oldest files of the event that nobody confirmed, but for `kept` of them; one upload at a time. */
  async forgetOldest(eventId: string, kept: number): Promise<void> {
    await this.database.rows(LOCK_UPLOADS, [eventId]);
    await this.database.rows(FORGET_OLDEST, [eventId, kept]);
  }

  /** An import of an event. */
  find(eventId: string, importId: string): Promise<AttendeeImport | undefined> {
    return this.database.row(FIND, [eventId, importId]);
  }

  /** The state of an import, held until the transaction ends. */
  async lock(eventId: string, importId: string): Promise<ImportState | undefined> {
    return (await this.database.row<{ state: ImportState }>(LOCK, [eventId, importId]))?.state;
  }

  /** The file; null once the import has ended. */
  async findContent(importId: string): Promise<Buffer | null> {
    return (await this.database.row<{ content: Buffer | null }>(CONTENT, [importId]))?.content ?? null;
  }

  async remap(importId: string, columns: readonly Column[], analysis: Analysis): Promise<void> {
    await this.database.rows(REMAP, [importId, JSON.stringify(columns), JSON.stringify(analysis)]);
  }

  async start(importId: string): Promise<void> {
    await this.database.rows(START, [importId]);
  }

  /** The import a job is to run, if it is still to be run. */
  findRunning(importId: string): Promise<AttendeeImport | undefined> {
    return this.database.row(FIND_RUNNING, [importId]);
  }

  /** Lets one import of an event write at a time, until the transaction ends. */
  async lockEvent(eventId: string): Promise<void> {
    await this.database.rows(LOCK_EVENT, [eventId]);
  }

  /** Notes how far it has come, at once: on another connection than the transaction that writes the people. */
  async noteProgress(importId: string, rowsDone: number): Promise<void> {
    await this.database.pool.query({ ...PROGRESS, values: [importId, rowsDone] });
  }

  async end(importId: string, state: 'done' | 'failed', outcome: Outcome): Promise<void> {
    await this.database.rows(END, [importId, state, JSON.stringify(outcome)]);
  }
}

const COLUMNS = `i.id, i.event_id as "eventId", i.account_id as "accountId", i.file_name as "fileName", i.state, i.encoding,
  i.delimiter, i.mapping as columns, i.rows_in_all as "rowsInAll", i.rows_done as "rowsDone", i.analysis, i.outcome,
  e.languages[1] as "eventLocale"`;

const INSERT = statement(
  'attendee-imports.insert',
  `insert into attendee_import (id, organization_id, event_id, account_id, file_name, content, encoding, delimiter,
     mapping, analysis, rows_in_all)
   select $1, e.organization_id, e.id, $3, $4, $5, $6, $7, $8, $9, $10 from event e where e.id = $2`,
);
const LOCK_UPLOADS = statement(
  'attendee-imports.lock-uploads',
  `select pg_advisory_xact_lock(hashtextextended($1::text, 2))`,
);
const FORGET_OLDEST = statement(
  'attendee-imports.forget-oldest',
  `delete from attendee_import where state = 'open' and id in (
     select id from attendee_import where event_id = $1 and state = 'open' order by created_at desc, id desc offset $2)`,
);
const FIND = statement(
  'attendee-imports.find',
  `select ${COLUMNS} from attendee_import i join event e on e.id = i.event_id where i.event_id = $1 and i.id = $2`,
);
const LOCK = statement(
  'attendee-imports.lock',
  `select state from attendee_import where event_id = $1 and id = $2 for no key update`,
);
const CONTENT = statement('attendee-imports.content', `select content from attendee_import where id = $1`);
const REMAP = statement(
  'attendee-imports.remap',
  `update attendee_import set mapping = $2, analysis = $3 where id = $1 and state = 'open'`,
);
const START = statement(
  'attendee-imports.start',
  `update attendee_import set state = 'running', rows_done = 0 where id = $1 and state = 'open'`,
);
const FIND_RUNNING = statement(
  'attendee-imports.find-running',
  `select ${COLUMNS} from attendee_import i join event e on e.id = i.event_id where i.id = $1 and i.state = 'running'`,
);
const LOCK_EVENT = statement('attendee-imports.lock-event', `select lock_list($1)`);
const PROGRESS = statement(
  'attendee-imports.progress',
  `update attendee_import set rows_done = $2 where id = $1 and state = 'running' and rows_done < $2`,
);
const END = statement(
  'attendee-imports.end',
  `update attendee_import set state = $2, outcome = $3, ended_at = now(), content = null,
     rows_done = case when $2 = 'done' then rows_in_all else rows_done end
   where id = $1 and state = 'running'`,
);
