import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.runtimeUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function quietEnd(instant: string, zone: string, from: string | null, until: string | null) {
  const { rows } = await client.query<{ end: Date | null }>('select quiet_end($1, $2, $3, $4) as end', [
    instant,
    zone,
    from,
    until,
  ]);
  return rows[0]?.end?.toISOString() ?? null;
}

describe('quiet hours', () => {
  it.each([
    ['over midnight, in the evening', '2026-06-01T21:30:00Z', '22:00', '07:00', '2026-06-02T05:00:00.000Z'],
    ['over midnight, in the morning', '2026-06-02T04:59:59Z', '22:00', '07:00', '2026-06-02T05:00:00.000Z'],
    ['over midnight, just over', '2026-06-02T05:00:00Z', '22:00', '07:00', null],
    ['over midnight, not yet', '2026-06-01T19:59:59Z', '22:00', '07:00', null],
    ['by day', '2026-06-01T11:00:00Z', '12:00', '14:00', '2026-06-01T12:00:00.000Z'],
    ['by day, at night', '2026-06-01T23:00:00Z', '12:00', '14:00', null],
    ['none', '2026-06-01T23:00:00Z', null, null, null],
    // The night that loses an hour, the night that has one twice, and an end that does not exist or comes twice.
    ['into summer time', '2026-03-28T22:00:00Z', '22:00', '07:00', '2026-03-29T05:00:00.000Z'],
    ['out of summer time', '2026-10-24T21:00:00Z', '22:00', '07:00', '2026-10-25T06:00:00.000Z'],
    ['until a time that does not exist', '2026-03-29T00:30:00Z', '22:00', '02:30', '2026-03-29T01:30:00.000Z'],
    ['until a time that comes twice', '2026-10-25T00:10:00Z', '22:00', '02:30', '2026-10-25T01:30:00.000Z'],
  ])('%s', async (_, instant, from, until, end) => {
    expect(await quietEnd(instant, 'Europe/Berlin', from, until)).toBe(end);
  });

  it.each([
    ['over midnight, in the evening', '2026-06-01T21:30:00Z', '22:00', '07:00', '2026-06-01T20:00:00.000Z'],
    ['over midnight, in the morning', '2026-06-02T04:59:59Z', '22:00', '07:00', '2026-06-01T20:00:00.000Z'],
    ['by day', '2026-06-01T11:00:00Z', '12:00', '14:00', '2026-06-01T10:00:00.000Z'],
    ['outside of them', '2026-06-02T05:00:00Z', '22:00', '07:00', null],
    ['none', '2026-06-01T23:00:00Z', null, null, null],
  ])('began %s', async (_, instant, from, until, begin) => {
    const { rows } = await client.query<{ begin: Date | null }>('select quiet_begin($1, $2, $3, $4) as begin', [
      instant,
      'Europe/Berlin',
      from,
      until,
    ]);
    expect(rows[0]?.begin?.toISOString() ?? null).toBe(begin);
  });

  it.each([
    ['in the last third of a short time', '09:00', '10:30', null, null, '10:00'],
    ['three hours before the end of a long one', '00:00', '20:00', null, null, '17:00'],
    ['before quiet hours that last until the end', '00:00', '20:00', '16:00', '22:00', '15:45'],
    ['before quiet hours that leave no time', '00:00', '20:00', '16:00', '19:45', '15:45'],
    ['as planned, where quiet hours end in time', '00:00', '20:00', '16:00', '18:00', '17:00'],
    ['not before it arrived', '16:30', '20:00', '16:00', '22:00', '16:30'],
  ])('let a reminder come %s', async (_, arrived, ends, from, until, due) => {
    const { rows } = await client.query<{ due: Date }>(`select reminder_due($1, $2, 'UTC', $3, $4) as due`, [
      `2026-06-01T${arrived}:00Z`,
      `2026-06-01T${ends}:00Z`,
      from,
      until,
    ]);
    expect(rows[0]?.due.toISOString().slice(11, 16)).toBe(due);
  });

  it('are those of the person’s own zone', async () => {
    expect(await quietEnd('2026-06-01T13:30:00Z', 'Asia/Tokyo', '22:00', '07:00')).toBe('2026-06-01T22:00:00.000Z');
    expect(await quietEnd('2026-06-01T13:30:00Z', 'Europe/Berlin', '22:00', '07:00')).toBeNull();
  });
});
