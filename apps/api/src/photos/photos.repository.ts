import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { CleanJpeg } from './jpeg.js';

/** Pictures of people: another's is read only where its field is shared. */
@Injectable()
export class PhotosRepository {
  constructor(private readonly database: Database) {}

  async put(fieldId: string, accountId: string, { bytes, width, height }: CleanJpeg): Promise<void> {
    await this.database.rows(PUT, [fieldId, accountId, bytes, width, height]);
  }

  async findOwn(accountId: string): Promise<Buffer | undefined> {
    return (await this.database.row<{ bytes: Buffer }>(FIND_OWN, [accountId]))?.bytes;
  }

  /** What somebody in the account's address book shows of themselves today. */
  async findOfContact(accountId: string, contactId: string): Promise<Buffer | undefined> {
    return (await this.database.row<{ bytes: Buffer }>(FIND_OF_CONTACT, [accountId, contactId]))?.bytes;
  }
}

const PUT = statement(
  'photos.put',
  `insert into photo (field_id, account_id, bytes, width, height) values ($1, $2, $3, $4, $5)
   on conflict (field_id) do update set bytes = excluded.bytes, width = excluded.width, height = excluded.height`,
);
const FIND_OWN = statement('photos.find-own', 'select bytes from photo where account_id = $1');
const FIND_OF_CONTACT = statement(
  'photos.find-of-contact',
  `select p.bytes
   from contact c
   join shared_field f on f.holder_id = c.account_id and f.account_id = c.other_id and f.kind = 'photo'
   join photo p on p.field_id = f.field_id
   where c.account_id = $1 and c.id = $2`,
);
