import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';

const TABLES = 6;
const LANES_OF_ROOM = 6;
const LANES = TABLES + LANES_OF_ROOM;
const PAIRS = 2 * LANES;

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http', DATABASE_CONNECTIONS: '20' });
});
afterAll(() => t.close());

describe(`${PAIRS} pairs who want the last ${LANES} places at the same time`, () => {
  it('get each place once; the others hear when there is one', async () => {
    const eventId = await t.world.event();
    for (let n = 0; n < TABLES; n++) await t.world.place(eventId);
    await t.world.place(eventId, { kind: 'room', parallel: LANES_OF_ROOM });
    const [now, later] = [await t.world.slot(eventId, 60), await t.world.slot(eventId, 120)];
    const asked: { as: AsAccount; requestId: string }[] = [];
    for (let n = 0; n < PAIRS; n++) {
      const [from, to] = [await t.world.attendee(eventId), await t.world.attendee(eventId)];
      const sender = await t.world.signIn(t.url, from.accountId);
      const body = { to: [to.id], purpose: 'Talk about heat pumps', slotIds: [now, later] };
      const sent = await sender.post(`/api/events/${eventId}/requests`, body);
      asked.push({ as: await t.world.signIn(t.url, to.accountId), requestId: sent.body.id });
    }

    const answers = await Promise.all(
      asked.map(({ as, requestId }) => as.post(`/api/requests/${requestId}/accept`, { slotId: now })),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [409, 'no_place']));
    expect(refused).toHaveLength(PAIRS - LANES);
    for (const { body } of refused) expect(body.slots).toMatchObject([{ id: later, kind: 'named' }]);
    const lanes = await t.world.sql(
      'select distinct place_id, lane from place_booking b join place p on p.id = b.place_id where p.event_id = $1 and b.active',
      [eventId],
    );
    expect(lanes).toHaveLength(LANES);
    const bookings = await t.world.sql(
      'select from place_booking b join place p on p.id = b.place_id where p.event_id = $1',
      [eventId],
    );
    expect(bookings).toHaveLength(LANES);
  });
});
