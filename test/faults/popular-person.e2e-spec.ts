import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { findOverlaps } from './history/find-overlaps.js';
import type { TestSocket } from '../support/socket.js';

/** How many are asked: 40 in every run, 200 with TEST_LONG=true. */
const PEOPLE = process.env['TEST_LONG'] === 'true' ? 200 : 40;

interface Asked {
  requestId: string;
  as: AsAccount;
}

/** What one of them was answered, by HTTP or by socket alike. */
interface Answer {
  asked: Asked;
  status: number;
  body: {
    code?: string;
    detail?: string;
    state?: string;
    slots?: { id: string; kind: string }[];
    meeting?: { id: string };
  };
}

let t: TestApp;
let processes: ServerProcess[];
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  processes = await Promise.all([startServerProcess(t.database), startServerProcess(t.database)]);
}, 60_000);
afterAll(async () => {
  await Promise.all(processes.map((server) => server.end()));
  await t.close();
});

/** One person asks everybody else for a meeting at the same times. */
async function askEverybody(slots: number, named: number) {
  const eventId = await t.world.event();
  for (let n = 0; n < 3; n++) await t.world.place(eventId, { kind: 'room', parallel: PEOPLE });
  const slotIds: string[] = [];
  for (let n = 0; n < slots; n++) slotIds.push(await t.world.slot(eventId, 60 + 30 * n));
  const star = await t.world.attendee(eventId);
  const sender = await t.world.signIn(t.url, star.accountId);
  const asked: Asked[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const { id, accountId } = await t.world.attendee(eventId);
    const body = { to: [id], purpose: 'Talk about heat pumps', slotIds: slotIds.slice(0, named) };
    const sent = await sender.post(`/api/events/${eventId}/requests`, body);
    expect(sent.status).toBe(201);
    const url = processes[n % processes.length]?.url ?? '';
    asked.push({ requestId: sent.body.id, as: await t.world.signIn(url, accountId) });
  }
  return { eventId, slotIds, asked, star };
}

/** Everybody accepts the same slot at the same moment: of each four, two on either process, one by HTTP, one by socket. */
async function allAccept(asked: Asked[], slotId: string): Promise<Answer[]> {
  const sockets = new Map<Asked, TestSocket>();
  for (const [n, one] of asked.entries()) if (n % 4 > 1) sockets.set(one, await one.as.socket());
  try {
    return await Promise.all(
      asked.map(async (one): Promise<Answer> => {
        const socket = sockets.get(one);
        if (!socket) {
          const { status, body } = await one.as.post(`/api/requests/${one.requestId}/accept`, { slotId });
          return { asked: one, status, body };
        }
        const answer = await socket.send<Answer['body']>('request.accept', { requestId: one.requestId, slotId });
        return answer.ok
          ? { asked: one, status: 200, body: answer.data }
          : { asked: one, status: answer.problem.status, body: answer.problem };
      }),
    );
  } finally {
    for (const socket of sockets.values()) socket.close();
  }
}

const statesOf = async (eventId: string): Promise<Record<string, number>> => {
  const rows = await t.world.sql<{ state: string; n: number }>(
    'select state, count(*)::int as n from request where event_id = $1 group by state',
    [eventId],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};

describe(`one person, ${PEOPLE} who accept the same time at the same moment, over two processes`, () => {
  it('books one; where no other time exists, the others hear that none is left and what to do', async () => {
    const { eventId, slotIds, asked, star } = await askEverybody(1, 1);
    const answers = await allAccept(asked, slotIds[0] ?? '');
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(won).toHaveLength(1);
    for (const { status, body } of lost)
      expect([status, body.code, body.state]).toEqual([409, 'no_common_time', 'unplaceable']);
    for (const { body } of lost) expect(body.detail).toContain('swap cards');
    expect(await statesOf(eventId)).toEqual({ accepted: 1, unplaceable: PEOPLE - 1 });
    const held = await t.world.sql('select meeting_id from person_booking where account_id = $1 and active', [
      star.accountId,
    ]);
    expect(held).toEqual([{ meeting_id: won[0]?.body.meeting?.id }]);
    expect(await findOverlaps(t.world)).toEqual([]);
  }, 120_000);

  it('books one; where others exist, the rest hear which, and can take one', async () => {
    const { eventId, slotIds, asked } = await askEverybody(4, 2);
    const [first, second, third, fourth] = slotIds as [string, string, string, string];
    const answers = await allAccept(asked, first);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status !== 200);
    for (const { status, body } of lost) {
      expect([status, body.code]).toEqual([409, 'slot_taken']);
      expect(body.slots?.map(({ id, kind }) => [id, kind])).toEqual([
        [second, 'named'],
        [third, 'fresh'],
        [fourth, 'fresh'],
      ]);
    }
    expect(await statesOf(eventId)).toEqual({ accepted: 1, sent: PEOPLE - 1 });

    const again = await allAccept(
      lost.map((answer) => answer.asked),
      second,
    );
    expect(again.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of again.filter((answer) => answer.status !== 200)) {
      expect([status, body.code]).toEqual([409, 'slot_taken']);
      expect(body.slots?.map(({ id, kind }) => [id, kind])).toEqual([
        [third, 'fresh'],
        [fourth, 'fresh'],
      ]);
    }
    expect(await statesOf(eventId)).toEqual({ accepted: 2, sent: PEOPLE - 2 });
    expect(await findOverlaps(t.world)).toEqual([]);
  }, 120_000);
});
