import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { type Person, send } from '../support/meeting-scene.js';
import { organize, type Organizing } from '../support/organizing.js';

describe('the grid of an event', () => {
  let tested: TestApp;
  let owner: AsAccount;
  let member: Organizing['member'];
  let newEvent: Organizing['newEvent'];

  beforeAll(async () => {
    tested = await startTestApp({ ROLE: 'http,realtime' });
    ({ owner, member, newEvent } = await organize(tested));
  });
  afterAll(() => tested.close());

  const day = (from: string, to: string, date = '2027-10-30') => ({ date, from, to });
  const put = (eventId: string, days: object[], minutes = 20, pauseMinutes = 10) =>
    owner.put(`/api/events/${eventId}/grid`, { days, minutes, pauseMinutes });

  it('follows the rules of the zone on the day the clocks are changed', async () => {
    const eventId = await newEvent();
    const { body } = await put(eventId, [day('01:00', '04:00', '2027-10-31')], 30, 0).expect(200);
    expect(body.items.map(({ from }: { from: string }) => from)).toEqual([
      '2027-10-30T23:00:00.000Z',
      '2027-10-30T23:30:00.000Z',
      '2027-10-31T00:00:00.000Z',
      '2027-10-31T02:00:00.000Z',
      '2027-10-31T02:30:00.000Z',
    ]);
    const spring = await newEvent({ startsOn: '2027-03-28', endsOn: '2027-03-28' });
    const slots = (await put(spring, [day('01:00', '04:00', '2027-03-28')], 30, 0).expect(200)).body.items;
    expect(slots.map(({ from }: { from: string }) => from)).toEqual([
      '2027-03-28T00:00:00.000Z',
      '2027-03-28T01:00:00.000Z',
      '2027-03-28T01:30:00.000Z',
    ]);
  });

  it('is listed by page, to attendees too', async () => {
    const eventId = await newEvent();
    const guest = await tested.world.signIn(tested.url, (await tested.world.attendee(eventId)).accountId);
    const { items } = (await put(eventId, [day('13:00', '15:00'), day('09:00', '10:00')]).expect(200)).body;
    expect(items).toHaveLength(6);
    const first = (await guest.get(`/api/events/${eventId}/slots?limit=4`).expect(200)).body;
    const second = (await guest.get(`/api/events/${eventId}/slots?limit=4&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...second.items]).toEqual(items);
    await guest.put(`/api/events/${eventId}/grid`, { days: [], minutes: 20, pauseMinutes: 0 }).expect(403);
  });

  it('keeps slots that are asked for or booked, and those that stay the same', async () => {
    const eventId = await newEvent();
    const before = (await put(eventId, [day('09:00', '10:30')]).expect(200)).body.items;
    await requestFor(eventId, before[1].id);
    const [{ id: busyId }] = (await tested.world.sql<{ id: string }>(
      `insert into person_booking (id, account_id, kind, slot_id, during)
       select $1, $2, 'private', id, during from slot where id = $3 returning slot_id as id`,
      [newId(), owner.accountId, before[2].id],
    )) as [{ id: string }];

    const { body } = await put(eventId, [day('09:00', '09:20'), day('11:00', '11:20')]).expect(200);

    expect(body.kept).toBe(2);
    expect(body.items.map(({ id }: { id: string }) => id).slice(0, 3)).toEqual([before[0].id, before[1].id, busyId]);
    expect(body.items[3].from).toBe('2027-10-30T09:00:00.000Z');
    expect(body.items).toHaveLength(4);

    const cut = await put(eventId, [day('09:35', '10:30')], 25, 0).expect(409);
    expect(cut.body).toMatchObject({ code: 'slots_in_use', slots: [before[1], before[2]] });
    expect((await owner.get(`/api/events/${eventId}/slots`)).body.items).toEqual(body.items);
  });

  it('gives up slots of what is over, which keeps its times', async () => {
    const eventId = await newEvent();
    await tested.world.place(eventId);
    const slots = (await put(eventId, [day('09:00', '10:30')]).expect(200)).body.items;
    const [declined, cancelled, open] = slots.map(({ id }: { id: string }) => id) as [string, string, string];
    const [anna, ben, cleo] = [await personAt(eventId), await personAt(eventId), await personAt(eventId)];
    const no = (await send(anna, eventId, [ben], [declined])).body;
    await ben.as.post(`/api/requests/${no.id}/decline`).expect(200);
    const yes = (await send(anna, eventId, [cleo], [cancelled])).body;
    const { meeting } = (await cleo.as.post(`/api/requests/${yes.id}/accept`, { slotId: cancelled }).expect(200)).body;
    await cleo.as.post(`/api/meetings/${meeting.id}/cancel`).expect(200);
    await send(ben, eventId, [cleo], [open]);

    const { body } = await put(eventId, [day('09:00', '09:50')], 50, 0).expect(200);
    expect(body).toMatchObject({ kept: 1, items: [{ from: '2027-10-30T07:00:00.000Z' }, { id: open }] });
    expect((await owner.get(`/api/events/${eventId}/slots`)).body.items).toEqual(body.items);
    expect((await owner.get(`/api/events/${eventId}`)).body.counts.slots).toBe(2);
    expect((await anna.as.get(`/api/requests/${no.id}`)).body.slots).toMatchObject([
      { id: declined, from: slots[0].from },
    ]);
    const times = (await anna.as.get(`/api/events/${eventId}/times?with=${ben.id}`)).body.items;
    expect(times).toEqual(body.items);
    expect((await send(anna, eventId, [ben], [declined])).body.code).toBe('slots_not_free');
    await ben.as.put(`/api/events/${eventId}/me/busy`, { slotId: declined, isBusy: true }).expect(404);
  });

  it('remembers what was said, to the minute, until the zone is another', async () => {
    const eventId = await newEvent();
    const plan = async () => (await owner.get(`/api/events/${eventId}/grid`).expect(200)).body.plan;
    expect(await plan()).toBeNull();
    // The last meeting ends at 15:50: the ten minutes after it are the organizer's all the same.
    await put(eventId, [day('10:00', '16:00')]).expect(200);
    expect(await plan()).toEqual({ days: [day('10:00', '16:00')], minutes: 20, pauseMinutes: 10 });
    await put(eventId, [day('10:00', '12:05')], 30, 0).expect(200);
    await put(eventId, [day('10:00', '10:05')], 30, 0).expect(400);
    expect(await plan()).toEqual({ days: [day('10:00', '12:05')], minutes: 30, pauseMinutes: 0 });
    await owner.patch(`/api/events/${eventId}`, { timeZone: 'Europe/London' }).expect(200);
    expect(await plan()).toBeNull();
  });

  it('can be taken away, and made by two at the same moment', async () => {
    const eventId = await newEvent();
    const other = await member('admin');
    const grid = { days: [day('09:00', '17:00')], minutes: 20, pauseMinutes: 5 };
    const answers = await Promise.all([
      owner.put(`/api/events/${eventId}/grid`, grid),
      other.put(`/api/events/${eventId}/grid`, grid),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect((await put(eventId, []).expect(200)).body).toEqual({ items: [], kept: 0 });
  });

  it.each([
    [[day('09:00', '12:00'), day('11:00', '13:00')], 422, 'grid_overlaps'],
    [[day('09:00', '12:00', '2027-11-01')], 400, 'invalid_input'],
    [[day('12:00', '09:00')], 400, 'invalid_input'],
    [[day('09:00', '9:30')], 400, 'invalid_input'],
    [[day('09:00', '25:00')], 400, 'invalid_input'],
    [[day('09:00', '12:00', '2027-10-32')], 400, 'invalid_input'],
  ])('refuses %j', async (days, status, code) => {
    const { body } = await put(await newEvent(), days).expect(status);
    expect(body.code).toBe(code);
  });

  it('has no more slots than people can look through', async () => {
    const eventId = await newEvent({ startsOn: '2027-06-01', endsOn: '2027-06-10' });
    const days = Array.from({ length: 10 }, (_, at) =>
      day('00:00', '24:00', `2027-06-${String(at + 1).padStart(2, '0')}`),
    );
    expect((await put(eventId, days, 5, 0).expect(422)).body).toMatchObject({ code: 'too_many_slots', slots: 2880 });
    expect((await put(eventId, days.slice(0, 6), 5, 0).expect(200)).body.items).toHaveLength(1728);
  });

  it('stays within the event when its dates or zone are changed', async () => {
    const eventId = await newEvent();
    await put(eventId, [day('09:00', '10:00', '2027-10-31')]).expect(200);
    const refused = await owner.patch(`/api/events/${eventId}`, { endsOn: '2027-10-30' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'slots_outside_event', slots: 2 });
    await owner.patch(`/api/events/${eventId}`, { timeZone: 'Pacific/Auckland' }).expect(200);
    await owner.patch(`/api/events/${eventId}`, { startsOn: '2027-10-31' }).expect(200);
  });

  async function personAt(eventId: string): Promise<Person> {
    const { id, accountId } = await tested.world.attendee(eventId);
    return { id, accountId, as: await tested.world.signIn(tested.url, accountId) };
  }

  async function requestFor(eventId: string, slotId: string): Promise<void> {
    const { world } = tested;
    const [event] = await world.sql('select organization_id from event where id = $1', [eventId]);
    const organization_id = event?.['organization_id'];
    const { id: senderId } = await world.attendee(eventId);
    const { id: recipientId } = await world.attendee(eventId);
    const requestId = await world.request(eventId, senderId, [recipientId]);
    await world.sql(
      'insert into request_slot (request_id, event_id, organization_id, slot_id, proposed_by) values ($1, $2, $3, $4, $5)',
      [requestId, eventId, organization_id, slotId, senderId],
    );
  }
});
