import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { REQUEST_STATES, type RequestState } from '#libs/contracts';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { TRANSITIONS } from './request.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(WORLD);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A request in a state, past all triggers. */
const requestIn = (state: RequestState): Promise<unknown> =>
  client.query(
    `insert into request (id, organization_id, event_id, sender_id, purpose, quorum, state, arrived_at, ends_at, ended_at,
       declined_by)
     select gen_random_uuid(), organization_id, event_id, id, 'x', 1, $1, $2, now() + interval '1 day', $3,
       case $1 when 'declined' then id end
     from attendee`,
    [state, state === 'waiting' ? null : new Date(), TRANSITIONS[state].length > 0 ? null : new Date()],
  );

describe('request_transition', () => {
  it('is the table that request.ts has', async () => {
    const { rows } = await client.query<{ pair: string }>(
      `select from_state || '>' || to_state as pair from request_transition`,
    );
    const ours = REQUEST_STATES.flatMap((from) => TRANSITIONS[from].map((to) => `${from}>${to}`));
    expect(rows.map(({ pair }) => pair).sort()).toEqual(ours.sort());
  });

  it('lets every way in the table pass and refuses every other, whatever the code says', async () => {
    for (const from of REQUEST_STATES)
      for (const to of REQUEST_STATES) {
        await client.query('begin');
        await requestIn(from);
        const isEnd = TRANSITIONS[to].length === 0;
        const move = client.query(
          `update request set state = $1, ended_at = $2, arrived_at = $3,
             declined_by = case $1 when 'declined' then sender_id end`,
          [to, isEnd ? new Date() : null, to === 'waiting' ? null : new Date()],
        );
        const outcome = await move.then(
          () => 'passes',
          (error: unknown) => (error as { constraint?: string }).constraint,
        );
        await client.query('rollback');
        const isAllowed = from === to || TRANSITIONS[from].includes(to);
        expect([from, to, outcome]).toEqual([from, to, isAllowed ? 'passes' : 'request_transition']);
      }
  });

  it('names whose no it was, for a request that was declined and for no other', async () => {
    for (const [state, by] of [
      ['declined', 'null'],
      ['withdrawn', 'sender_id'],
    ]) {
      await client.query('begin');
      await requestIn('sent');
      const move = client.query(`update request set state = '${state}', ended_at = now(), declined_by = ${by}`);
      await expect(move).rejects.toMatchObject({ constraint: 'request_declined_by' });
      await client.query('rollback');
    }
  });

  it('keeps the date of the end as it was at sending', async () => {
    await client.query('begin');
    await requestIn('sent');
    const later = client.query(`update request set ends_at = ends_at + interval '1 hour'`);
    await expect(later).rejects.toMatchObject({ constraint: 'request_end_fixed' });
    await client.query('rollback');
  });
});

describe('a request', () => {
  beforeAll(() => client.query(OTHERS));

  const ask = (recipients: string, quorum: number, tenant = 'm.organization_id'): Promise<unknown> =>
    client.query(
      `with made as (
         insert into request (id, organization_id, event_id, sender_id, purpose, quorum, ends_at)
         select gen_random_uuid(), organization_id, event_id, id, 'x', $1, now() + interval '1 day'
         from attendee where mail = 'anna@example.org' returning id, event_id, organization_id)
       insert into request_recipient (request_id, event_id, organization_id, attendee_id)
       select m.id, m.event_id, ${tenant}, a.id from made m, attendee a where a.mail = any ($2::text[])`,
      [quorum, recipients.split(' ').filter((mail) => mail !== '')],
    );

  it('asks others, as many as must agree, in rows of its own tenant', async () => {
    await ask('ben@example.org', 1);
    for (const [refused, constraint] of [
      [() => ask('anna@example.org', 1), 'request_to_others'],
      [() => ask('ben@example.org anna@example.org', 1), 'request_to_others'],
      [() => ask('ben@example.org', 2), 'request_quorum'],
      [() => ask('', 1), 'request_quorum'],
      [() => ask('ben@example.org', 1, `'00000000-0000-7000-8000-000000000009'::uuid`), 'request_recipient_tenant'],
    ] as const)
      await expect(refused()).rejects.toMatchObject({ constraint });
    await client.query(`delete from request`);
  });
});

const WORLD = `
  insert into organization (id, name) values ('00000000-0000-7000-8000-000000000001', 'Organization');
  insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
  values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'Event', '2027-05-04', '2027-05-05',
    'Europe/Berlin');
  insert into attendee (id, organization_id, event_id, mail) values ('00000000-0000-7000-8000-000000000003',
    '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'anna@example.org');
`;
const OTHERS = `
  insert into organization (id, name) values ('00000000-0000-7000-8000-000000000009', 'Another');
  insert into attendee (id, organization_id, event_id, mail) values ('00000000-0000-7000-8000-000000000004',
    '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 'ben@example.org');
`;
