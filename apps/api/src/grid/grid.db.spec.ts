import { jest } from '@jest/globals';
import pg from 'pg';
import { openRepositories, type TestRepositories } from '../../../../test/support/repositories.js';
import type { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import { GridRepository } from './grid.repository.js';
import type { Interval } from './grid.js';

const START = Date.parse('2099-01-01T09:00:00Z');
const interval = (at: number, minutes = 20): Interval => ({
  from: new Date(START + at * 60_000),
  to: new Date(START + (at + minutes) * 60_000),
});

describe('the grid in the database', () => {
  let test: TestRepositories;
  let database: Database;
  let grid: GridRepository;
  let other: TestRepositories['owner'];
  const organizationId = newId();

  beforeAll(async () => {
    test = await openRepositories(4);
    ({ database, owner: other } = test);
    grid = new GridRepository(database);
    await other.query(`insert into organization (id, name) values ($1, 'O')`, [organizationId]);
  });
  afterAll(() => test?.close());

  async function makeEvent(): Promise<string> {
    const id = newId();
    await other.query(
      `insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
       values ($1, $2, 'E', '2099-01-01', '2099-01-20', 'Europe/Berlin')`,
      [id, organizationId],
    );
    return id;
  }

  /** How many statements leave for PostgreSQL. */
  async function countStatements(work: () => Promise<unknown>): Promise<number> {
    const query = jest.spyOn(pg.Client.prototype, 'query');
    try {
      await work();
      return query.mock.calls.length;
    } finally {
      query.mockRestore();
    }
  }

  it('is replaced by two statements, whatever its size', async () => {
    const eventId = await makeEvent();
    const wanted = Array.from({ length: 2000 }, (_, at) => interval(at * 5, 5));
    expect(await countStatements(() => grid.replace(eventId, wanted, []))).toBe(2);
    expect(await grid.list(eventId, [null], 3000)).toHaveLength(2000);
  });

  it('leaves a slot that stays the same what it was, and other events alone', async () => {
    const [eventId, neighbour] = [await makeEvent(), await makeEvent()];
    await grid.replace(eventId, [interval(0), interval(30), interval(60)], []);
    await grid.replace(neighbour, [interval(0)], []);
    const before = await grid.list(eventId, [null], 10);
    await grid.replace(eventId, [interval(30), interval(90)], before.slice(0, 1));
    const after = await grid.list(eventId, [null], 10);
    expect(after.map(({ from }) => from)).toEqual([interval(0), interval(30), interval(90)].map(({ from }) => from));
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(await grid.list(neighbour, [null], 10)).toHaveLength(1);
  });

  it('waits for a request under way before it is replaced, and then keeps what it names', async () => {
    const eventId = await makeEvent();
    await grid.replace(eventId, [interval(0), interval(30)], []);
    const [slot] = await grid.list(eventId, [null], 1);
    const [accountId, senderId, recipientId, requestId] = [newId(), newId(), newId(), newId()];
    await other.query('begin');
    await other.query('insert into account (id, mail) values ($1, $2)', [accountId, `${accountId}@example.org`]);
    await other.query(
      `insert into attendee (id, organization_id, event_id, account_id, mail) values ($1, $2, $3, $4, 'a@example.org'),
         ($5, $2, $3, null, 'b@example.org')`,
      [senderId, organizationId, eventId, accountId, recipientId],
    );
    await other.query(
      `insert into request (id, organization_id, event_id, sender_id, purpose, quorum, ends_at)
       values ($1, $2, $3, $4, 'Hello', 1, now() + interval '1 day')`,
      [requestId, organizationId, eventId, senderId],
    );
    await other.query(
      `insert into request_recipient (request_id, event_id, organization_id, attendee_id) values ($1, $2, $3, $4)`,
      [requestId, eventId, organizationId, recipientId],
    );
    await other.query(
      `insert into request_slot (request_id, event_id, organization_id, slot_id, proposed_by) values ($1, $2, $3, $4, $5)`,
      [requestId, eventId, organizationId, slot?.id, senderId],
    );
    const looking = database.transaction(() => grid.lockInUse(eventId));
    const early = await Promise.race([looking, new Promise((resolve) => setTimeout(() => resolve('waiting'), 200))]);
    expect(early).toBe('waiting');
    await other.query('commit');
    expect(await looking).toEqual([slot]);
  });

  it('can never overlap itself: the database refuses', async () => {
    const eventId = await makeEvent();
    await expect(grid.replace(eventId, [interval(0), interval(10)], [])).rejects.toMatchObject({
      constraint: 'slot_no_overlap',
    });
    await grid.replace(eventId, [interval(0), interval(20)], []);
  });
});
