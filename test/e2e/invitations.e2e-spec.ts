import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InvitationRounds } from '../../apps/api/src/invitations/invitation-rounds.service.js';
import { Mails } from '../../apps/api/src/platform/mail/mails.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

/** Nothing of a job happens here unless it is called: what is queued can be looked at. */
let quiet: TestApp;
beforeAll(async () => {
  quiet = await startTestApp({ ROLE: 'http,realtime', INVITATIONS_PER_DAY: '5000' });
});
afterAll(() => quiet.close());

/** An event of a new organization with so many imported people. */
async function anEvent(people: number) {
  const { world } = quiet;
  const organizationId = await world.organization();
  const organizer = await world.signIn(quiet.url);
  await world.member(organizationId, organizer.accountId, 'admin');
  const addEvent = async (count: number): Promise<string> => {
    const eventId = await world.event({ organization_id: organizationId });
    await world.sql(
      `insert into attendee (id, organization_id, event_id, mail)
       select gen_random_uuid(), $1, $2, 'p' || n || '@example.org' from generate_series(1, $3::int) n`,
      [organizationId, eventId, count],
    );
    return eventId;
  };
  const eventId = await addEvent(people);
  const invite = (wish: object = { all: true }, id = eventId) => organizer.post(`/api/events/${id}/invitations`, wish);
  const someOf = async (count: number, id = eventId): Promise<string[]> => {
    const rows = await world.sql<{ id: string }>('select id from attendee where event_id = $1 order by mail limit $2', [
      id,
      count,
    ]);
    return rows.map((row) => row.id);
  };
  return { eventId, organizationId, organizer, invite, addEvent, someOf };
}

const roundOf = async (eventId: string): Promise<string> =>
  (await quiet.world.sql<{ id: string }>('select id from invitation_round where event_id = $1', [eventId]))[0]?.id ??
  '';

/** For each attendee of the event how many invitation mails are queued; those without one are missing. */
const queued = (eventId: string): Promise<{ id: string; mails: number; priority: number }[]> =>
  quiet.world.sql(
    `select a.id, count(*)::int as mails, min(j.priority)::int as priority from attendee a
     join graphile_worker._private_jobs j on j.payload ->> 'attendeeId' = a.id::text and j.payload ->> 'kind' = 'invitation'
     where a.event_id = $1 group by a.id`,
    [eventId],
  );

describe('inviting many', () => {
  test('is answered before any mail is written, and each gets one, whatever happens to the job', async () => {
    const { eventId, invite } = await anEvent(2_200);
    expect((await invite().expect(202)).body).toEqual({ queued: 2_200 });
    expect(await queued(eventId)).toEqual([]);
    expect((await invite().expect(202)).body).toEqual({ queued: 0 });

    const rounds = quiet.app.get(InvitationRounds);
    const roundId = await roundOf(eventId);
    const { queueAll } = Mails.prototype;
    let batches = 0;
    const queueing = jest.spyOn(Mails.prototype, 'queueAll').mockImplementation(async function (this: Mails, ...mails) {
      await Reflect.apply(queueAll, this, mails);
      if (++batches === 3) throw new Error('killed');
    });
    await expect(rounds.write(roundId)).rejects.toThrow('killed');
    queueing.mockRestore();
    expect(await queued(eventId)).toHaveLength(1_000);

    await Promise.all([rounds.write(roundId), rounds.write(roundId)]);
    await rounds.write(roundId);
    const mails = await queued(eventId);
    expect(mails).toHaveLength(2_200);
    expect(mails.filter((each) => each.mails !== 1)).toEqual([]);
  });

  test('lets single mails go first', async () => {
    const { eventId, invite, organizer } = await anEvent(3);
    await invite().expect(202);
    await quiet.app.get(InvitationRounds).write(await roundOf(eventId));
    await organizer.post('/api/sign-in', { mail: 'single@example.org', locale: 'de' }).expect(202);
    const [signIn] = await quiet.world.sql<{ priority: number }>(
      `select priority::int from graphile_worker._private_jobs where payload ->> 'kind' = 'sign-in' order by id desc limit 1`,
    );
    for (const { priority } of await queued(eventId)) expect(priority).toBeGreaterThan(signIn?.priority ?? NaN);
  });

  test('passes over whoever has joined or was invited by a later round meanwhile', async () => {
    const { eventId, invite, someOf } = await anEvent(3);
    await invite().expect(202);
    const [joined, again] = await someOf(2);
    await quiet.world.sql(
      `update attendee set state = 'joined', rules_seen_at = now(), joined_at = now(), account_id = $2 where id = $1`,
      [joined, await quiet.world.account()],
    );
    await quiet.world.sql(`update attendee set invited_at = now() - interval '2 hours' where id = $1`, [again]);
    await invite({ attendeeIds: [again] }).expect(202);
    const rounds = await quiet.world.sql<{ id: string }>('select id from invitation_round where event_id = $1', [
      eventId,
    ]);
    for (const { id } of rounds) await quiet.app.get(InvitationRounds).write(id);
    const mails = await queued(eventId);
    expect(mails.map(({ mails: count }) => count)).toEqual([1, 1]);
    expect(mails.map(({ id }) => id)).not.toContain(joined);
  });

  test('is worked off by the process that has the jobs', async () => {
    const { eventId, invite } = await anEvent(700);
    await invite().expect(202);
    const worker = await startAppOn(quiet.database, { ROLE: 'jobs' });
    try {
      await until(async () => {
        const [row] = await quiet.world.sql<{ ended: boolean }>(
          'select ended_at is not null as ended from invitation_round where event_id = $1',
          [eventId],
        );
        return row?.ended === true ? true : undefined;
      });
    } finally {
      await worker.app.close();
    }
  });
});

describe('the invitations of a day', () => {
  test('are so many for an organization, over all its events, and come back after 24 hours', async () => {
    const { eventId, organizationId, invite, addEvent, someOf } = await anEvent(3_000);
    const other = await addEvent(3_000);
    await invite().expect(202);
    const refused = await invite({ all: true }, other).set('accept-language', 'de').expect(429);
    expect(refused.get('content-type')).toContain('application/problem+json');
    expect(refused.body).toMatchObject({ code: 'invitations_used_up', perDay: 5_000, left: 2_000 });
    expect(refused.body.detail).toBe(
      'In 24 Stunden sendet ein Veranstalter höchstens 5.000 Einladungen; jetzt gehen noch 2.000. In etwa 24 Stunden gehen wieder 3.000.',
    );
    const seconds = Number(refused.get('retry-after'));
    expect(seconds).toBe(refused.body.retryAfter);
    expect(seconds).toBeGreaterThan(86_000);
    expect(seconds).toBeLessThanOrEqual(86_400);
    const states = 'select distinct state from attendee where event_id = $1';
    expect(await quiet.world.sql(states, [other])).toEqual([{ state: 'imported' }]);

    await invite({ attendeeIds: await someOf(2_000, other) }, other).expect(202);
    expect((await invite({ all: true }, other).expect(429)).body.left).toBe(0);
    await quiet.world.sql(
      `update invitation_round set asked_at = asked_at - interval '24 hours' where organization_id = $1 and event_id = $2`,
      [organizationId, eventId],
    );
    expect((await invite({ all: true }, other).expect(202)).body).toEqual({ queued: 1_000 });
  });

  test('are counted once, however many ask at the same time', async () => {
    const { invite, addEvent } = await anEvent(2_000);
    const events = [await addEvent(2_000), await addEvent(2_000), await addEvent(2_000)];
    const answers = await Promise.all(events.map((id) => invite({ all: true }, id)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([202, 202, 429]);
  });

  test('say what to do where more are wanted than a day has', async () => {
    const { invite } = await anEvent(5_001);
    const { body, headers } = await invite().expect(429);
    expect(headers).not.toHaveProperty('retry-after');
    expect(body.detail).toBe(
      'An organization sends at most 5,000 invitations within 24 hours; 5,000 can leave now. The others can follow, in parts.',
    );
  });
});
