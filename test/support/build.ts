import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Sessions } from '../../apps/api/src/platform/auth/sessions.service.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { AsAccount } from './as-account.js';

type Columns = Record<string, unknown>;

/**
 * Builds what a test is about, as rows: missing parents are made, overrides show only what matters. It writes as the
 * owner, past the product; what is tested goes through the product.
 */
export class World {
  private count = 0;

  private constructor(
    private readonly client: pg.Client,
    private readonly app: NestFastifyApplication,
  ) {}

  static async open(ownerUrl: string, app: NestFastifyApplication): Promise<World> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    return new World(client, app);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Any SQL, for looking at what came of it. */
  async sql<Row extends pg.QueryResultRow = Record<string, unknown>>(
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.client.query<Row>(text, values)).rows;
  }

  /** An account; gives its id. */
  account(columns: Columns = {}): Promise<string> {
    const n = ++this.count;
    return this.insert('account', { mail: `person${n}@example.org`, name: `Person ${n}`, ...columns });
  }

  /** Signs an account in (a new one unless given) and gives a client that acts as it. */
  async signIn(url: string, accountId?: string): Promise<AsAccount> {
    const id = accountId ?? (await this.account());
    const setCookie = await this.app.get(Sessions).open(id, 'test');
    return new AsAccount(url, id, setCookie.split(';')[0] ?? '');
  }

  organization(columns: Columns = {}): Promise<string> {
    return this.insert('organization', { name: `Organization ${++this.count}`, ...columns });
  }

  /** A membership that was accepted; gives its id. */
  member(organizationId: string, accountId: string, role: 'owner' | 'admin' | 'staff'): Promise<string> {
    return this.insert('member', {
      organization_id: organizationId,
      account_id: accountId,
      role,
      accepted_at: new Date(),
    });
  }

  /** An event of today and the week after in Europe/Berlin; `organization_id` is made where it is missing. */
  async event(columns: Columns = {}): Promise<string> {
    const organizationId = columns['organization_id'] ?? (await this.organization());
    const day = (after: number): string => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
    return this.insert('event', {
      organization_id: organizationId,
      name: `Event ${++this.count}`,
      starts_on: day(0),
      ends_on: day(7),
      time_zone: 'Europe/Berlin',
      ...columns,
    });
  }

  /** A place with its lanes: a table for two unless told otherwise. */
  async place(eventId: string, columns: Columns = {}): Promise<string> {
    const organizationId = await this.organizationOf(eventId);
    const place = { name: `Table ${++this.count}`, kind: 'table', seats: 2, parallel: 1, ...columns };
    const id = await this.insert('place', { organization_id: organizationId, event_id: eventId, ...place });
    await this.client.query(
      'insert into place_lane (place_id, lane, organization_id) select $1, n, $2 from generate_series(1, $3::int) n',
      [id, organizationId, place.parallel],
    );
    return id;
  }

  /** A slot of 20 minutes that starts so many minutes from now. */
  async slot(eventId: string, startsInMinutes: number, minutes = 20): Promise<string> {
    const from = new Date(Date.now() + startsInMinutes * 60_000);
    const to = new Date(from.getTime() + minutes * 60_000);
    return this.insert('slot', {
      organization_id: await this.organizationOf(eventId),
      event_id: eventId,
      during: `[${from.toISOString()},${to.toISOString()})`,
    });
  }

  /** A joined attendee with an account of their own, unless told otherwise. */
  async attendee(eventId: string, columns: Columns = {}): Promise<{ id: string; accountId: string }> {
    const n = ++this.count;
    const mail = columns['mail'] ?? `attendee${n}@example.org`;
    const accountId = (columns['account_id'] ?? (await this.account({ mail }))) as string;
    const id = await this.insert('attendee', {
      organization_id: await this.organizationOf(eventId),
      event_id: eventId,
      account_id: accountId,
      mail,
      state: 'joined',
      given_name: `Given${n}`,
      family_name: `Family${n}`,
      languages: ['de', 'en'],
      rules_seen_at: new Date(),
      joined_at: new Date(),
      ...columns,
    });
    return { id, accountId };
  }

  /** A request to these attendees, all of whom must agree; gives its id. */
  async request(eventId: string, senderId: string, recipientIds: string[], columns: Columns = {}): Promise<string> {
    const row: Columns = {
      purpose: 'Heat pumps in old houses',
      ends_at: new Date(Date.now() + 86_400_000),
      ...columns,
    };
    const names = Object.keys(row);
    const id = newId();
    // One statement: a request without people is none.
    await this.client.query(
      `with made as (
         insert into request (id, organization_id, event_id, sender_id, quorum, ${names.join(', ')})
         select $1, organization_id, id, $3, cardinality($4::uuid[]), ${names.map((_, at) => `$${at + 5}`).join(', ')}
         from event where id = $2 returning id, event_id, organization_id)
       insert into request_recipient (request_id, event_id, organization_id, attendee_id)
       select id, event_id, organization_id, unnest($4::uuid[]) from made`,
      [id, eventId, senderId, recipientIds, ...Object.values(row)],
    );
    return id;
  }

  /** Inserts one row with a new id and gives the id. */
  async insert(table: string, columns: Columns): Promise<string> {
    const row: Columns = { id: newId(), ...columns };
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 1}`);
    await this.client.query(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
    return row['id'] as string;
  }

  private async organizationOf(eventId: string): Promise<string> {
    const [row] = await this.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
      eventId,
    ]);
    if (!row) throw new Error(`There is no event ${eventId}.`);
    return row.organization_id;
  }
}
