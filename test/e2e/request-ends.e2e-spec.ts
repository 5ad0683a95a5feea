import { Clock } from '../../apps/api/src/platform/clock.js';
import { RequestEnds } from '../../apps/api/src/request-ends/request-ends.service.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';

const HOUR = 3_600_000;

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(() => atHours(0));
afterAll(() => t.close());

/** Lets the product's clock run ahead. */
function atHours(hours: number): void {
  t.app.get(Clock).now = () => new Date(Date.now() + hours * HOUR);
}

interface Person {
  id: string;
  accountId: string;
  as: AsAccount;
}

async function personAt(eventId: string, columns: Record<string, unknown> = {}): Promise<Person> {
  const { id, accountId } = await t.world.attendee(eventId, columns);
  return { id, accountId, as: await t.world.signIn(t.url, accountId) };
}

const send = async (from: Person, eventId: string, to: Person, slotIds: string[]) =>
  (await from.as.post(`/api/events/${eventId}/requests`, { to: [to.id], purpose: 'Talk about heat pumps', slotIds }))
    .body;
const stateOf = async (person: Person, requestId: string): Promise<string> =>
  (await person.as.get(`/api/requests/${requestId}`)).body.state;
const kindsOf = async ({ accountId }: Person): Promise<string[]> =>
  (
    await t.world.sql<{ kind: string }>('select kind from account_event where account_id = $1 order by seq', [
      accountId,
    ])
  ).map(({ kind }) => kind);

describe('the end of a request', () => {
  it('comes at the date both saw, for the answer at once and in the state of both by the clock', async () => {
    const eventId = await t.world.event({ request_hours: 2 });
    await t.world.place(eventId);
    const slotId = await t.world.slot(eventId, 60 * 12);
    const [anna, ben] = [await personAt(eventId), await personAt(eventId)];
    const sent = await send(anna, eventId, ben, [slotId]);
    expect(Date.parse(sent.endsAt) - Date.parse(sent.sentAt)).toBe(2 * HOUR);

    atHours(2.01);
    const late = await ben.as.post(`/api/requests/${sent.id}/accept`, { slotId });
    expect([late.status, late.body.code, late.body.state]).toEqual([409, 'request_ended', 'expired']);
    expect(await stateOf(ben, sent.id)).toBe('expired');
    expect(await kindsOf(anna)).toEqual(['request.changed']);

    await t.app.get(RequestEnds).expire();
    const kept = await t.world.sql('select state from request where id = $1 and ended_at is not null', [sent.id]);
    expect(kept).toEqual([{ state: 'expired' }]);
    expect(await kindsOf(anna)).toEqual(['request.changed', 'request.changed']);
    expect(await kindsOf(ben)).toEqual(['request.received', 'request.changed']);
  });

  it('comes sooner as the last named time comes near', async () => {
    const eventId = await t.world.event({ request_hours: 24 });
    const [anna, ben] = [await personAt(eventId), await personAt(eventId)];
    const sent = await send(anna, eventId, ben, [await t.world.slot(eventId, 60), await t.world.slot(eventId, 120)]);
    const [asked, ends, last] = [sent.sentAt, sent.endsAt, sent.slots[1].from].map((at) => Date.parse(at));
    expect(((ends ?? 0) - (asked ?? 0)) / ((last ?? 0) - (asked ?? 0))).toBeCloseTo(0.75, 3);
  });

  it('stays what it was when the sender leaves later', async () => {
    const eventId = await t.world.event({ request_hours: 2 });
    const slotId = await t.world.slot(eventId, 60 * 12);
    const [anna, ben] = [await personAt(eventId), await personAt(eventId)];
    const { id } = await send(anna, eventId, ben, [slotId]);
    atHours(2.01);
    await anna.as.post(`/api/events/${eventId}/leave`).expect(200);
    expect(await stateOf(ben, id)).toBe('expired');
    await t.app.get(RequestEnds).expire();
    expect(await t.world.sql('select state from request where id = $1', [id])).toEqual([{ state: 'expired' }]);
  });
});

describe('the line', () => {
  it('moves on, in the order of asking, when the receiver takes more or a new day begins', async () => {
    const eventId = await t.world.event({ requests_per_day: 1, request_hours: 240, time_zone: 'UTC' });
    await t.world.place(eventId);
    const slotId = await t.world.slot(eventId, 60 * 24 * 5);
    const star = await personAt(eventId);
    const fans: Person[] = [];
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) {
      const fan = await personAt(eventId);
      fans.push(fan);
      ids.push((await send(fan, eventId, star, [slotId])).id);
    }
    const states = async () => Promise.all(fans.map((fan, n) => stateOf(fan, ids[n] ?? '')));
    const ends = t.app.get(RequestEnds);
    await ends.letIn();
    expect(await states()).toEqual(['sent', 'waiting', 'waiting', 'waiting']);

    await t.world.sql('update attendee set requests_per_day = 2 where id = $1', [star.id]);
    await ends.letIn();
    expect(await states()).toEqual(['sent', 'sent', 'waiting', 'waiting']);
    expect(await kindsOf(star)).toEqual(['request.received', 'request.received']);

    await t.world.sql('update attendee set requests_per_day = 1 where id = $1', [star.id]);
    atHours(24);
    await ends.letIn();
    expect(await states()).toEqual(['sent', 'sent', 'sent', 'waiting']);
    expect((await star.as.get(`/api/events/${eventId}/requests?open=true`)).body.items).toHaveLength(3);
  });

  it('is not passed by who comes later', async () => {
    const eventId = await t.world.event({ requests_per_day: 1, request_hours: 240, time_zone: 'UTC' });
    const slotId = await t.world.slot(eventId, 60 * 24 * 5);
    const [star, first, second, third] = [
      await personAt(eventId),
      await personAt(eventId),
      await personAt(eventId),
      await personAt(eventId),
    ];
    await send(first, eventId, star, [slotId]);
    const waiting = await send(second, eventId, star, [slotId]);
    atHours(24);
    const late = await send(third, eventId, star, [slotId]);
    expect([waiting.state, late.state]).toEqual(['waiting', 'waiting']);
    await t.app.get(RequestEnds).letIn();
    expect([await stateOf(second, waiting.id), await stateOf(third, late.id)]).toEqual(['sent', 'waiting']);
  });

  it('goes on past a request to several of whom another takes no more', async () => {
    const eventId = await t.world.event({ requests_per_day: 1, request_hours: 240 });
    const slotId = await t.world.slot(eventId, 60 * 24 * 5);
    const [star, full, anna, ben, cleo] = [
      await personAt(eventId),
      await personAt(eventId),
      await personAt(eventId),
      await personAt(eventId),
      await personAt(eventId),
    ];
    await send(anna, eventId, star, [slotId]);
    await send(anna, eventId, full, [slotId]);
    const to = [star.id, full.id];
    const { body: both } = await ben.as.post(`/api/events/${eventId}/requests`, {
      to,
      purpose: 'All three',
      slotIds: [slotId],
    });
    const behind = await send(cleo, eventId, star, [slotId]);
    expect([both.state, behind.state]).toEqual(['waiting', 'waiting']);
    await t.world.sql('update attendee set requests_per_day = 2 where id = $1', [star.id]);
    await t.app.get(RequestEnds).letIn();
    expect([await stateOf(ben, both.id), await stateOf(cleo, behind.id)]).toEqual(['waiting', 'sent']);
    await t.world.sql('update attendee set requests_per_day = 3 where id = $1', [star.id]);
    expect((await send(await personAt(eventId), eventId, star, [slotId])).state).toBe('sent');
  });

  it('can end for one who waits in it, and can be left', async () => {
    const eventId = await t.world.event({ requests_per_day: 1, request_hours: 2 });
    const slotId = await t.world.slot(eventId, 60 * 12);
    const star = await personAt(eventId, { requests_per_day: 0 });
    const [anna, ben] = [await personAt(eventId), await personAt(eventId)];
    const annas = await send(anna, eventId, star, [slotId]);
    const bens = await send(ben, eventId, star, [slotId]);
    expect([annas.state, bens.state]).toEqual(['waiting', 'waiting']);
    expect((await anna.as.post(`/api/requests/${annas.id}/withdraw`)).body.state).toBe('withdrawn');
    atHours(3);
    await t.app.get(RequestEnds).expire();
    expect(await stateOf(ben, bens.id)).toBe('expired');
    expect(await kindsOf(star)).toEqual([]);
  });
});

describe('mails', () => {
  /** Lets every mail leave now that waits for its time, and gives those to the person once there are so many. */
  async function mailsTo(person: Person, least: number): Promise<{ subject: string; body: string }[]> {
    const { mail } = (
      await t.world.sql<{ mail: string }>('select mail from account where id = $1', [person.accountId])
    )[0] ?? {
      mail: '',
    };
    for (let tries = 0; ; tries++) {
      await t.world.sql('update graphile_worker._private_jobs set run_at = now()');
      const waiting = await t.world.sql('select from graphile_worker._private_jobs');
      const rows = await t.world.sql<{ subject: string; body: string }>(
        'select subject, body from kept_mail where recipient = $1 order by sent_at',
        [mail],
      );
      if ((waiting.length === 0 && rows.length >= least) || tries === 100) return rows;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  it('go to one who has not answered and to one whose request became a meeting, in their language and form', async () => {
    const eventId = await t.world.event({ name: 'Wärmetag', address_form: 'sie' });
    await t.world.place(eventId, { name: 'Tisch 7' });
    const slotId = await t.world.slot(eventId, 600);
    const anna = await personAt(eventId, { given_name: 'Anna', family_name: 'Álvarez', company: 'Nahwärme Süd' });
    const ben = await personAt(eventId, { given_name: 'Ben', family_name: 'Okafor' });
    await t.world.sql(`update account set locale = 'en' where id = $1`, [anna.accountId]);
    const sent = await send(anna, eventId, ben, [slotId]);

    const [asked] = await mailsTo(ben, 1);
    expect(asked?.subject).toBe('Anna Álvarez möchte Sie treffen');
    expect(asked?.body).toContain('Anna Álvarez, Nahwärme Süd');
    expect(asked?.body).toContain('„Talk about heat pumps“');
    expect(asked?.body).toContain(`/e/${eventId}/inbox`);

    await ben.as.post(`/api/requests/${sent.id}/accept`, { slotId });
    const [booked] = await mailsTo(anna, 1);
    expect(booked?.subject).toBe('It’s a date: Ben Okafor');
    expect(booked?.body).toContain('Tisch 7');
    expect(await mailsTo(ben, 1)).toHaveLength(1);
  });

  it('stay away from one who has answered; of a meeting that is off, only that is told', async () => {
    const eventId = await t.world.event();
    await t.world.place(eventId);
    const slotId = await t.world.slot(eventId, 600);
    const [anna, ben] = [await personAt(eventId), await personAt(eventId)];
    const sent = await send(anna, eventId, ben, [slotId]);
    const { body } = await ben.as.post(`/api/requests/${sent.id}/accept`, { slotId });
    await ben.as.post(`/api/meetings/${body.meeting.id}/cancel`, { reason: 'I am ill.' });
    expect(await mailsTo(ben, 0)).toEqual([]);
    const subjects = (await mailsTo(anna, 0)).map(({ subject }) => subject);
    expect(subjects).toEqual([expect.stringContaining('abgesagt')]);
  });
});
