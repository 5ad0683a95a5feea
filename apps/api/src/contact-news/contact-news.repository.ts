import { Injectable } from '@nestjs/common';
import type { FieldKind } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What is new of somebody in an address book. */
export interface NewsItem {
  contactId: string;
  name: string;
  kinds: FieldKind[];
  at: Date;
}

/** News of contacts: which fields changed, never what they say. */
@Injectable()
export class ContactNewsRepository {
  constructor(private readonly database: Database) {}

  /** Notes for everybody who is shown one of these fields of the account that it changed. */
  async note(accountId: string, fieldIds: readonly string[], at: Date): Promise<void> {
    await this.database.rows(NOTE, [accountId, fieldIds, at]);
  }

  /** What is new in the account's address book and still shared, the newest first. */
  list(accountId: string, contactId: string | null, limit: number): Promise<NewsItem[]> {
    return this.database.rows(LIST, [accountId, contactId, limit]);
  }

  /** The account has looked; gives whether there was anything. */
  async clear(accountId: string, contactId: string): Promise<boolean> {
    return (await this.database.rows(CLEAR, [accountId, contactId])).length > 0;
  }

  /** Forgets what nobody looked at since `before`. */
  async prune(before: Date): Promise<void> {
    await this.database.rows(PRUNE, [before]);
  }
}

const NOTE = statement(
  'contact-news.note',
  `insert into contact_news (contact_id, field_id, account_id, at)
   select c.id, f.field_id, c.account_id, $3::timestamptz
   from shared_field f
   join contact c on c.account_id = f.holder_id and c.other_id = f.account_id
   where f.account_id = $1 and f.field_id = any ($2::uuid[])
   on conflict (contact_id, field_id) do update set at = excluded.at`,
);
const LIST = statement(
  'contact-news.list',
  `select c.id as "contactId", c.name, array_agg(distinct f.kind) as kinds, max(n.at) as at
   from contact_news n
   join contact c on c.id = n.contact_id
   join shared_field f on f.holder_id = c.account_id and f.account_id = c.other_id and f.field_id = n.field_id
   where n.account_id = $1 and ($2::uuid is null or c.id = $2)
   group by c.id, c.name
   order by max(n.at) desc, c.id
   limit $3`,
);
const CLEAR = statement(
  'contact-news.clear',
  'delete from contact_news where account_id = $1 and contact_id = $2 returning field_id',
);
const PRUNE = statement('contact-news.prune', 'delete from contact_news where at < $1');
