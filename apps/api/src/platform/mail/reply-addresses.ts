import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config-token.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { ReplyTopic } from './mail.js';

const SECRET = /^reply-([0-9a-f]{32})@/i;

/** The addresses at which people answer mails: one a person and thing, with a secret in it. */
@Injectable()
export class ReplyAddresses {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where the person answers; undefined where this installation takes in no mails. Always the same for the same thing. */
  async findOrMake({ accountId, kind, id }: ReplyTopic): Promise<string | undefined> {
    const { replies } = this.config;
    if (!replies) return undefined;
    const [meetingId, requestId] = kind === 'meeting' ? [id, null] : [null, id];
    await this.database.rows(MAKE, [randomBytes(16).toString('hex'), accountId, meetingId, requestId]);
    const made = await this.database.row<{ secret: string }>(FIND, [accountId, meetingId, requestId]);
    return made && `reply-${made.secret}@${replies.domain}`;
  }

  /** What an address is about; undefined for one that was never given to anybody. */
  async resolve(address: string): Promise<ReplyTopic | undefined> {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    const secret = SECRET.exec(address)?.[1]?.toLowerCase();
    if (secret === undefined || domain !== this.config.replies?.domain) return undefined;
    return this.database.row(RESOLVE, [secret]);
  }
}

const MAKE = statement(
  'reply-addresses.make',
  `insert into reply_address (secret, account_id, meeting_id, request_id) values ($1, $2, $3, $4) on conflict do nothing`,
);
const FIND = statement(
  'reply-addresses.find',
  `select secret from reply_address where account_id = $1 and (meeting_id = $2 or request_id = $3)`,
);
const RESOLVE = statement(
  'reply-addresses.resolve',
  `select account_id as "accountId", case when meeting_id is null then 'request' else 'meeting' end as kind,
     coalesce(meeting_id, request_id) as id
   from reply_address where secret = $1`,
);
