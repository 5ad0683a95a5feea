import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { newId } from '../ids.js';

/** A mail as the local mail page shows it. */
export interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  html: string;
  sent_at: Date;
}

/** Mails kept for the local mail page, the newest hundred. */
@Injectable()
export class KeptMailsRepository {
  constructor(private readonly database: Database) {}

  async keep(mail: { to: string; subject: string; html: string; text: string }): Promise<void> {
    await this.database.rows(KEEP, [newId(), mail.to, mail.subject, mail.html, mail.text]);
  }

  /** The newest mails first, those to one address only where one is given. */
  list(recipient: string | null, limit: number): Promise<KeptMail[]> {
    return this.database.rows(LIST, [recipient, limit]);
  }

  find(id: string): Promise<KeptMail | undefined> {
    return this.database.row(FIND, [id]);
  }
}

const KEEP = statement(
  'kept-mails.keep',
  `insert into kept_mail (id, recipient, subject, html, body) values ($1, $2, $3, $4, $5)`,
);
const LIST = statement(
  'kept-mails.list',
  `select id, recipient, subject, body, html, sent_at from kept_mail
   where $1::citext is null or recipient = $1::citext order by sent_at desc, id desc limit $2`,
);
const FIND = statement(
  'kept-mails.find',
  `select id, recipient, subject, body, html, sent_at from kept_mail where id = $1`,
);
