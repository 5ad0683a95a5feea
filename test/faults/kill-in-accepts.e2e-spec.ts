import { newId } from '../../apps/api/src/platform/ids.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';

/** How often the server is killed: 3 times in every run, 30 times with TEST_LONG=true. */
const KILLS = process.env['TEST_LONG'] === 'true' ? 30 : 3;
const SENDERS = 6;
const RECIPIENTS_EACH = 8;
const REQUESTS = SENDERS * RECIPIENTS_EACH;

interface Asked {
  requestId: string;
  slotId: string;
  commandId: string;
  as: AsAccount;
}

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
}, 60_000);
afterAll(() => t.close());

/** People who ask others, each for another time, so that every accept can succeed. */
async function askAround(): Promise<Asked[]> {
  const eventId = await t.world.event();
  for (let n = 0; n < SENDERS; n++) await t.world.place(eventId);
  const slotIds: string[] = [];
  for (let n = 0; n < RECIPIENTS_EACH; n++) slotIds.push(await t.world.slot(eventId, 60 + 30 * n));
  const asked: Asked[] = [];
  for (let n = 0; n < SENDERS; n++) {
    const { accountId } = await t.world.attendee(eventId);
    const sender = await t.world.signIn(t.url, accountId);
    for (const slotId of slotIds) {
      const recipient = await t.world.attendee(eventId);
      const body = { to: [recipient.id], purpose: 'Talk about heat pumps', slotIds: [slotId] };
      const sent = await sender.post(`/api/events/${eventId}/requests`, body);
      const as = await t.world.signIn(t.url, recipient.accountId);
      asked.push({ requestId: sent.body.id, slotId, commandId: newId(), as });
    }
  }
  return asked;
}

/** Accepts at a server that may die; undefined where no answer came. */
async function accept({ as, requestId, slotId, commandId }: Asked, url: string) {
  try {
    return await as.at(url).post(`/api/requests/${requestId}/accept`, { slotId }, commandId);
  } catch {
    return undefined;
  }
}

/** All accept at once; the server dies without a word once so many have their answer. Gives meeting ids by request. */
async function acceptAndKill(asked: Asked[], server: ServerProcess, after: number): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  let killed: Promise<void> | undefined;
  await Promise.all(
    asked.map(async (one) => {
      const answer = await accept(one, server.url);
      if (answer?.status === 200) acknowledged.set(one.requestId, answer.body.meeting.id);
      else expect(answer).toBeUndefined();
      if (acknowledged.size >= after) killed ??= server.end('SIGKILL');
    }),
  );
  await killed;
  return acknowledged;
}

/** The meetings that stand for these requests. */
async function findMeetings(acknowledged: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const rows = await t.world.sql<{ request_id: string; id: string }>(
    `select request_id, id from meeting where state = 'scheduled' and request_id = any ($1)`,
    [[...acknowledged.keys()]],
  );
  return new Map(rows.map(({ request_id, id }) => [request_id, id]));
}

/** Everything half-done that one look at the rows can find, judged by nothing that the product uses. */
const findHalves = () =>
  t.world.sql<{ what: string; id: string }>(`
    select 'meeting without its two people' as what, m.id from meeting m
      where (select count(*) from meeting_person p where p.meeting_id = m.id) <> 2
    union all select 'meeting without its two bookings', m.id from meeting m
      where (select count(*) from person_booking b where b.meeting_id = m.id and b.active and b.during = m.during) <> 2
    union all select 'meeting without its place', m.id from meeting m
      where (select count(*) from place_booking b where b.meeting_id = m.id and b.active and b.during = m.during) <> 1
    union all select 'booking without a meeting', b.id from person_booking b
      where not exists (select from meeting m where m.id = b.meeting_id)
    union all select 'accepted request without a meeting', r.id from request r
      where r.state = 'accepted' and not exists (select from meeting m where m.request_id = r.id)
    union all select 'meeting of a request that was not accepted', r.id from request r
      join meeting m on m.request_id = r.id where r.state <> 'accepted'
    union all select 'meeting that was not told to both', m.id from meeting m
      where (select count(*) from account_event e where e.kind = 'meeting.booked' and e.ids ->> 'meetingId' = m.id::text) <> 2
    union all select 'meeting whose command kept no answer', m.id from meeting m
      where not exists (select from command c where c.status = 200 and c.answer #>> '{meeting,id}' = m.id::text)
    union all select 'log with a gap', a.id from account a
      where a.last_seq <> (select count(*) from account_event e where e.account_id = a.id)
    union all select 'overlap', a.id from person_booking a join person_booking b
      on a.account_id = b.account_id and a.id < b.id and a.active and b.active and a.during && b.during`);

describe(`kill -9 of the server amid ${REQUESTS} accepts, ${KILLS} times`, () => {
  it(
    'keeps what was acknowledged, leaves nothing half-booked, and starts again by itself',
    async () => {
      let server = await startServerProcess(t.database);
      try {
        for (let kill = 0; kill < KILLS; kill++) {
          const asked = await askAround();
          const acknowledged = await acceptAndKill(asked, server, 1 + ((kill * 7) % (REQUESTS / 2)));
          expect(acknowledged.size).toBeLessThan(REQUESTS);
          expect(await findMeetings(acknowledged)).toEqual(acknowledged);
          expect(await findHalves()).toEqual([]);

          server = await startServerProcess(t.database);
          const answers = await Promise.all(asked.map((one) => accept(one, server.url)));
          expect(answers.map((answer) => answer?.status)).toEqual(asked.map(() => 200));
          for (const [at, { requestId }] of asked.entries()) {
            const before = acknowledged.get(requestId);
            if (before !== undefined) expect(answers[at]?.body.meeting.id).toBe(before);
          }
          expect(await findHalves()).toEqual([]);
        }
      } finally {
        await server.end();
      }
    },
    KILLS * 60_000,
  );
});
