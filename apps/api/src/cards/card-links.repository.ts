import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { noBlock } from '../platform/database/no-block.js';
import { statement } from '../platform/database/statement.js';

/** What a valid code shows to the one who opened it; the rest of the card stays closed. */
export interface OpenedLink {
  linkId: string;
  /** Who shows the card. */
  accountId: string;
  eventId: string | null;
  name: string;
  role: string;
  organization: string;
  /** Whether they stand in the viewer's address book. */
  isContact: boolean;
  /** An exchange between the two that waits for an answer. */
  openExchangeId: string | null;
}

/** A link that was given away and still opens. */
export interface GivenLink {
  id: string;
  title: string;
  cardTitle: string;
  expiresAt: Date;
  saves: number;
}

/** Codes of cards, known to the database by the hash of their token. */
@Injectable()
export class CardLinksRepository {
  constructor(private readonly database: Database) {}

  /** Whether the account takes part in the event. */
  async attends(accountId: string, eventId: string): Promise<boolean> {
    return (await this.database.row(ATTENDS, [accountId, eventId])) !== undefined;
  }

  /** Whether the card is the account's. */
  async holds(accountId: string, cardId: string): Promise<boolean> {
    return (await this.database.row(HOLDS, [accountId, cardId])) !== undefined;
  }

  async insert(link: {
    id: string;
    accountId: string;
    cardId: string;
    eventId: string | null;
    tokenHash: Buffer;
    at: Date;
    expiresAt: Date;
    kind: 'code' | 'link';
    title: string;
  }): Promise<void> {
    const { id, accountId, cardId, eventId, tokenHash, at, expiresAt, kind, title } = link;
    await this.database.rows(INSERT, [id, accountId, cardId, eventId, tokenHash, at, expiresAt, kind, title]);
  }

  /** Links of the account that were given away and still open at `at`, the newest first. */
  listGiven(accountId: string, at: Date): Promise<GivenLink[]> {
    return this.database.rows(LIST_GIVEN, [accountId, at]);
  }

  /** Those of the links that show the account's card. */
  async findOwned(accountId: string, linkIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_OWNED, [accountId, linkIds]);
    return rows.map((row) => row.id);
  }

  /** Takes a link of the account back; one that was taken back already stays so. */
  async revoke(accountId: string, linkId: string, at: Date): Promise<void> {
    await this.database.rows(REVOKE, [accountId, linkId, at]);
  }

  /** What a valid token shows to the viewer; to one side of a block it looks as if the link had ended. */
  findOpened(viewerId: string, tokenHash: Buffer, at: Date): Promise<OpenedLink | undefined> {
    return this.database.row(FIND_OPENED, [viewerId, tokenHash, at]);
  }

  /** Forgets links that ended before `before` and that no exchange came from. */
  async prune(before: Date): Promise<void> {
    await this.database.rows(PRUNE, [before]);
  }
}

const ATTENDS = statement(
  'card-links.attends',
  `select id from attendee where account_id = $1 and event_id = $2 and state <> 'left'`,
);
const HOLDS = statement('card-links.holds', 'select id from card where account_id = $1 and id = $2');
const INSERT = statement(
  'card-links.insert',
  `insert into card_link (id, account_id, card_id, event_id, token_hash, created_at, expires_at, kind, title)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const LIST_GIVEN = statement(
  'card-links.list-given',
  `select l.id, l.title, c.title as "cardTitle", l.expires_at as "expiresAt", l.saves
   from card_link l join card c on c.id = l.card_id
   where l.account_id = $1 and l.kind = 'link' and l.revoked_at is null and l.expires_at > $2
   order by l.created_at desc, l.id`,
);
const FIND_OWNED = statement(
  'card-links.find-owned',
  `select id from card_link where account_id = $1 and id = any ($2::uuid[])`,
);
const REVOKE = statement(
  'card-links.revoke',
  `update card_link set revoked_at = coalesce(revoked_at, $3) where account_id = $1 and id = $2`,
);
const FIND_OPENED = statement(
  'card-links.find-opened',
  `select l.id as "linkId", l.account_id as "accountId", l.event_id as "eventId",
     coalesce(shown.name, '') as name, coalesce(shown.role, '') as role, coalesce(shown.organization, '') as organization,
     exists (select from contact c where c.account_id = $1 and c.other_id = l.account_id) as "isContact",
     (
       select x.id from exchange x
       where x.state = 'proposed' and x.ends_at > $3
         and least(x.account_id, x.scanner_id) = least($1::uuid, l.account_id)
         and greatest(x.account_id, x.scanner_id) = greatest($1::uuid, l.account_id)
     ) as "openExchangeId"
   from card_link l
   cross join lateral (
     select (array_agg(f.value order by f.position, f.id) filter (where f.kind = 'name'))[1] as name,
       (array_agg(f.value order by f.position, f.id) filter (where f.kind = 'role'))[1] as role,
       (array_agg(f.value order by f.position, f.id) filter (where f.kind = 'organization'))[1] as organization
     from card_field cf join field f on f.id = cf.field_id where cf.card_id = l.card_id and f.audience <> 'nobody'
   ) shown
   where l.token_hash = $2 and l.revoked_at is null and l.expires_at > $3 and ${noBlock('l.account_id', '$1')}`,
);
const PRUNE = statement(
  'card-links.prune',
  `delete from card_link l where l.expires_at < $1 and not exists (select from exchange x where x.link_id = l.id)
     and not exists (select from handed_card h where h.link_id = l.id)`,
);
