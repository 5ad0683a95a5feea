import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.close());

/** Two meetings at one table, in the first and second of three slots, and somebody at the desk. */
async function scene() {
  const organizationId = await t.world.organization();
  const desk = await t.world.signIn(t.url);
  await t.world.member(organizationId, desk.accountId, 'staff');
  const { eventId, slotIds, people } = await eventWith(t, [60, 120, 180], 4, { organization_id: organizationId });
  const [anna, ben, cleo, dora] = people as [Person, Person, Person, Person];
  const book = async (one: Person, other: Person, slotId: string | undefined) => {
    const { body } = await send(one, eventId, [other], [slotId as string]);
    return (await other.as.post(`/api/requests/${body.id}/accept`, { slotId })).body.meeting.id as string;
  };
  const [first, second] = [await book(anna, ben, slotIds[0]), await book(cleo, dora, slotIds[1])];
  return { eventId, slotIds, desk, anna, ben, cleo, dora, first, second };
}
const propose = (desk: AsAccount, eventId: string, body: object) => desk.post(`/api/events/${eventId}/repairs`, body);
const apply = (desk: AsAccount, repairId: string, body: object = { cancels: false }) =>
  desk.post(`/api/repairs/${repairId}/apply`, body);
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

describe('mending the schedule', () => {
  it('shows what moves for whom, applies it in one step, and tells them', async () => {
    const { eventId, slotIds, desk, anna, ben, first, second } = await scene();
    const { body: repair, status } = await propose(desk, eventId, {
      kind: 'late',
      attendeeId: anna.id,
      until: soon(100),
      most: 2,
    });
    expect([status, repair.isApplied, repair.unplaced]).toEqual([201, false, []]);
    expect(repair.moves).toMatchObject([{ meetingId: first }]);
    expect(repair.moves[0].people.map(({ attendeeId }: { attendeeId: string }) => attendeeId).toSorted()).toEqual(
      [anna.id, ben.id].toSorted(),
    );
    const slotOf = async (id: string) =>
      (await t.world.sql<{ slot_id: string }>('select slot_id from meeting where id = $1', [id]))[0]?.slot_id;
    expect(await slotOf(first)).toBe(slotIds[0]);
    const page = await ben.as.socket();
    try {
      expect((await apply(desk, repair.id)).body.isApplied).toBe(true);
      expect((await page.heard('meeting.moved')).ids).toMatchObject({ meetingId: first, eventId });
    } finally {
      page.close();
    }
    expect([await slotOf(first), await slotOf(second)]).toEqual([slotIds[2], slotIds[1]]);
    expect((await apply(desk, repair.id)).body.code).toBe('repair_applied');
  });

  it('moves nothing where the schedule is another by now', async () => {
    const { eventId, desk, anna, ben, first } = await scene();
    const { body: repair } = await propose(desk, eventId, { kind: 'overrun', until: soon(100), most: 4 });
    expect(repair.moves).toHaveLength(1);
    const [off, stale] = await Promise.all([ben.as.post(`/api/meetings/${first}/cancel`, {}), apply(desk, repair.id)]);
    expect(off.status).toBe(200);
    if (stale.status !== 200) expect(stale.body.code).toBe('repair_stale');
    const booked = await t.world.sql('select 1 from person_booking where account_id = $1 and active', [anna.accountId]);
    expect(booked).toEqual([]);
    expect((await apply(desk, repair.id)).status).toBe(409);
  });

  it('cancels what finds no time where the desk says so, with words', async () => {
    const { eventId, desk, anna, ben, first, second } = await scene();
    const { body: repair } = await propose(desk, eventId, { kind: 'ill', attendeeId: anna.id, most: 4 });
    expect([repair.moves, repair.unplaced.length, repair.unplaced[0].meetingId]).toEqual([[], 1, first]);
    await apply(desk, repair.id, { cancels: true, reason: 'Anna is ill.' }).expect(200);
    expect((await ben.as.get(`/api/meetings/${first}`)).body).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Anna is ill.',
      cancelledBy: null,
    });
    const [{ state } = { state: '' }] = await t.world.sql<{ state: string }>(
      'select state from meeting where id = $1',
      [second],
    );
    expect(state).toBe('scheduled');
  });

  it('is for the desk of this event alone', async () => {
    const { eventId, desk, anna } = await scene();
    const other = await scene();
    const body = { kind: 'overrun', until: soon(100), most: 4 };
    expect((await propose(anna.as, eventId, body)).status).toBe(403);
    expect((await propose(other.desk, eventId, body)).status).toBe(404);
    const { body: repair } = await propose(desk, eventId, body);
    expect((await apply(other.desk, repair.id)).status).toBe(404);
    expect((await propose(desk, eventId, { kind: 'late', most: 4 })).status).toBe(404);
  });
});
