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

  /** What several of them show, by their contact; those who show none are left out. */
  findOfContacts(accountId: string, contactIds: readonly string[]): Promise<{ contactId: string; bytes: Buffer }[]> {
    return this.database.rows(FIND_OF_CONTACTS, [accountId, contactIds]);
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
const FIND_OF_CONTACTS = statement(
  'photos.find-of-contacts',
  `select distinct on (f.contact_id) f.contact_id as "contactId", p.bytes
   from known_field f join photo p on p.field_id = f.id
   where f.account_id = $1 and f.contact_id = any ($2::uuid[]) and f.kind = 'photo' and f.is_shared
   order by f.contact_id, f.position, f.id`,
);
