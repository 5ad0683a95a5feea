import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** Who comes late to which meeting. */
@Injectable()
export class LateRepository {
  constructor(private readonly database: Database) {}

  /** The accounts of the meeting's people. */
  async findAccounts(meetingId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(ACCOUNTS, [meetingId])).map(({ id }) => id);
  }

  async save(meetingId: string, accountId: string, minutes: number | null): Promise<void> {
    await this.database.rows(SAVE, [meetingId, accountId, minutes]);
  }
}

const ACCOUNTS = statement('late.accounts', `select account_id as id from meeting_person where meeting_id = $1`);
const SAVE = statement(
  'late.save',
  `update meeting_person set late_minutes = $3 where meeting_id = $1 and account_id = $2`,
);
