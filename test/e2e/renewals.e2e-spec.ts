import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { suggest, type Weights } from '../../libs/matchmaking/src/index.js';
import { EngineThreads } from '../../apps/api/src/engine/index.js';
import { SuggestionMaker } from '../../apps/api/src/matching/index.js';
import { MatchingPeopleRepository } from '../../apps/api/src/matching/matching-people.repository.js';
import { AccountLog } from '../../apps/api/src/platform/events/account-log.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

const LIST = 30;
const PATIENCE = 60_000;
const SUBJECTS = ['Pflege', 'Radverkehr', 'Robotik', 'Statistik', 'Vergabe', 'Wärmepumpen', 'Brückenbau', 'Akustik'];
const WAYS = ['Beratung', 'Forschung', 'Messung', 'Planung', 'Software', 'Schulung', 'Normen', 'Recht'];
const words = (n: number) => `${SUBJECTS[n % 8]} ${WAYS[Math.floor(n / 8) % 8]}`;

let api: TestApp;
let eventId: string;
let organizer: AsAccount;
let people: { id: string; accountId: string }[];

beforeAll(async () => {
  api = await startTestApp();
});

/** An event of so many people who say something, with a list for everybody. */
async function aMeetingOf(count: number): Promise<void> {
  const organizationId = await api.world.organization();
  organizer = await api.world.signIn(api.url);
  await api.world.member(organizationId, organizer.accountId, 'admin');
  eventId = await api.world.event({ organization_id: organizationId });
  people = [];
  for (let n = 0; n < count; n++) {
    people.push(await api.world.attendee(eventId, { company: `Firma ${n % 40}` }));
    const says = { organization_id: organizationId, event_id: eventId, attendee_id: people[n]?.id };
    await api.world.insert('phrase', { ...says, direction: 'offer', text: words(n * 7) });
    await api.world.insert('phrase', { ...says, direction: 'seek', text: words(n * 11 + 3) });
  }
  await api.app.get(SuggestionMaker).recompute(eventId);
}

afterEach(() => void jest.restoreAllMocks());
afterAll(() => api.close());

interface Run {
  id: string;
  state: string;
  changed: string[] | null;
  lists: number;
  weights: Weights;
  prices: Record<string, number> | null;
}
const runs = () =>
  api.world.sql<Run & Record<string, unknown>>(
    `select * from matching_run where event_id = $1 and state <> 'running' order by started_at desc, id desc`,
    [eventId],
  );
interface Row {
  attendee_id: string;
  other_id: string;
  run_id: string;
  rank: number;
}
const rows = () =>
  api.world.sql<Row & Record<string, unknown>>(
    'select * from suggestion where event_id = $1 order by attendee_id, rank',
    [eventId],
  );
const waiting = () => api.world.sql('select * from suggestion_change where event_id = $1', [eventId]);

const at = (n: number) => people[n] ?? { id: '', accountId: '' };
const as = (n: number) => api.world.signIn(api.url, at(n).accountId);
const says = async (n: number, offer: string, seek: string) =>
  (await as(n))
    .put(`/api/events/${eventId}/me/expertise`, { offers: [{ text: offer }], seeks: [{ text: seek }] })
    .expect(200);

const settled = () =>
  until(async () => {
    const { body } = await organizer.get(`/api/events/${eventId}/matching`).expect(200);
    return body.isUpToDate ? body : undefined;
  }, PATIENCE);

const makeAnew = async () => {
  await organizer.post(`/api/events/${eventId}/matching/run`).expect(202);
  return settled();
};

/** Somebody's list at held prices, from the scores of everybody: the best by score less price, in the order of scores. */
async function listAt(id: string, { weights, prices }: { weights: Weights; prices: Run['prices'] }): Promise<string[]> {
  const { people: all } = await api.app.get(MatchingPeopleRepository).load(eventId);
  const others = await suggest(all, { for: [id], weights });
  const worth = new Map(others.map(({ other, mutual }, n) => [other, mutual - (prices?.[other] ?? 0) - n * 1e-12]));
  const best = [...worth].sort((a, b) => b[1] - a[1]).slice(0, LIST);
  return others.map(({ other }) => other).filter((other) => best.some(([one]) => one === other));
}

test('an edit of one in 200 gives them and those it touches fresh lists, and nobody else', async () => {
  await aMeetingOf(200);
  const [everybody] = await runs();
  expect(everybody).toMatchObject({ state: 'done', changed: null, lists: 200 });
  const before = await rows();
  expect(new Set(before.map(({ run_id }) => run_id))).toEqual(new Set([everybody?.id]));

  const socket = await organizer.socket();
  const ticks: { listsDone: number; listsInAll: number }[] = [];
  socket.socket.on('matching.lists-progress', (tick) => ticks.push(tick));
  await says(7, words(19), words(42));
  const { run: told } = await settled();
  socket.close();
  const [run] = await runs();
  expect(run).toMatchObject({ state: 'done', changed: [at(7).id], prices: null, weights: everybody?.weights });
  expect(told).toMatchObject({ scope: 'touched', lists: run?.lists, people: 200 });
  expect(ticks.at(-1)).toMatchObject({ listsDone: ticks.at(-1)?.listsInAll });

  const after = await rows();
  const listsOf = (all: readonly Row[]) => {
    const lists = new Map<string, Row[]>(people.map(({ id }) => [id, []]));
    for (const row of all) lists.get(row.attendee_id)?.push(row);
    return lists;
  };
  const [was, is] = [listsOf(before), listsOf(after)];
  const shows = (list: readonly Row[] = []) => list.some(({ other_id }) => other_id === at(7).id);
  const touched = people.map(({ id }) => id).filter((id) => id === at(7).id || shows(was.get(id)) || shows(is.get(id)));
  expect(run?.lists).toBe(touched.length);
  expect(touched.length).toBeLessThan(100);
  for (const { id } of people) {
    if (touched.includes(id)) expect(is.get(id)?.some(({ run_id }) => run_id === run?.id)).toBe(true);
    else expect(is.get(id)).toEqual(was.get(id));
  }
  const held = { weights: everybody?.weights ?? ({} as Weights), prices: everybody?.prices ?? null };
  for (const id of [at(7).id, ...touched.filter((one) => one !== at(7).id).slice(0, 6)])
    expect(is.get(id)?.map(({ other_id }) => other_id)).toEqual(await listAt(id, held));
}, 180_000);

test('a wish renews the lists that it touches, and the organizer has everybody’s made when they like', async () => {
  await aMeetingOf(60);
  await (await as(3)).put(`/api/events/${eventId}/wishes/${at(4).id}`, { kind: 'must' }).expect(204);
  await settled();
  expect((await runs())[0]).toMatchObject({ state: 'done', changed: [at(3).id] });
  const mine = (await rows()).filter(({ attendee_id }) => attendee_id === at(3).id);
  expect(mine.map(({ other_id }) => other_id)).toContain(at(4).id);
  const { run } = await makeAnew();
  expect(run).toMatchObject({ scope: 'everybody', lists: people.length });
  expect((await runs())[0]).toMatchObject({ changed: null });
}, 120_000);

test('two edits at once are both followed', async () => {
  await aMeetingOf(60);
  const [{ id: last } = { id: '' }] = await runs();
  await Promise.all([says(11, words(1), words(2)), says(12, words(3), words(4))]);
  await settled();
  const since = (await runs()).findIndex(({ id }) => id === last);
  const followed = (await runs()).slice(0, since).flatMap(({ changed }) => changed ?? []);
  expect(new Set(followed)).toEqual(new Set([at(11).id, at(12).id]));
  expect(await waiting()).toEqual([]);
}, 120_000);

test('an edit during a run is followed by the next', async () => {
  await aMeetingOf(60);
  const engine = api.app.get(EngineThreads);
  const renew = engine.renew.bind(engine);
  jest.spyOn(engine, 'renew').mockImplementationOnce(async (...work) => {
    await says(21, words(5), words(6));
    return renew(...work);
  });
  await says(20, words(7), words(8));
  await until(async () => ((await runs())[0]?.changed?.includes(at(21).id) ? true : undefined), PATIENCE);
  await settled();
  const [second, first] = await runs();
  expect([first?.changed, second?.changed]).toEqual([[at(20).id], [at(21).id]]);
  expect(await waiting()).toEqual([]);
}, 120_000);

test('a run that breaks off in the middle changes nothing, and its edit is followed once it is tried again', async () => {
  await aMeetingOf(60);
  const before = await rows();
  jest
    .spyOn(api.app.get(AccountLog), 'record')
    .mockImplementation((_accounts, kind) =>
      kind === 'suggestions.changed' ? Promise.reject(new Error('the process ends here')) : Promise.resolve(),
    );
  await says(30, words(9), words(10));
  await until(async () => ((await runs())[0]?.state === 'failed' ? true : undefined), PATIENCE);
  expect(await rows()).toEqual(before);
  expect(await waiting()).toHaveLength(1);
  jest.restoreAllMocks();
  await settled();
  expect((await runs())[0]).toMatchObject({ state: 'done', changed: [at(30).id] });
  expect(await waiting()).toEqual([]);
}, 120_000);

test('many edits gather to a run for everybody', async () => {
  await aMeetingOf(60);
  for (const { id } of people.slice(41, 48))
    await api.world.sql(
      'insert into suggestion_change (organization_id, event_id, attendee_id) select organization_id, id, $2 from event where id = $1',
      [eventId, id],
    );
  await says(40, words(13), words(14));
  await settled();
  expect((await runs())[0]).toMatchObject({ state: 'done', changed: null, lists: people.length });
}, 120_000);
