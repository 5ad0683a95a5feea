import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { Owner } from './properties.js';

/** Whose collections are read. */
@Injectable()
export class OwnersRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string): Promise<Owner | undefined> {
    return this.database.row(FIND, [accountId]);
  }
}

const FIND = statement(
  'dav.find-owner',
  `select id as "accountId", locale, mail::text as mail from account where id = $1`,
);
