import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import type { MailReader } from './mail-reader.js';

/** Those who read mails about an event. */
@Injectable()
export class MailReaders {
  constructor(private readonly database: Database) {}

  /** The account as a reader of mails about the event; undefined once it takes no part any more. */
  find(accountId: string, eventId: string): Promise<MailReader | undefined> {
    return this.database.row(FIND, [accountId, eventId]);
  }
}

const FIND = statement(
  'mail-readers.find',
  `select c.mail, c.locale, e.address_form as "addressForm", e.name as "eventName", e.time_zone as "timeZone"
   from attendee a join account c on c.id = a.account_id join event e on e.id = a.event_id
   where a.account_id = $1 and a.event_id = $2 and a.state = 'joined'`,
);
