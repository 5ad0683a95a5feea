import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_WEIGHTS, type Weights } from '../../libs/matchmaking/src/index.js';
import { MatchingRuns, SuggestionMaker } from '../../apps/api/src/matching/index.js';
import { MeaningsService } from '../../apps/api/src/meanings/index.js';
import type { MatchingDto } from '../../apps/api/src/matching-settings/matching.dto.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { until } from '../support/until.js';

let api: TestApp;
let organizer: AsAccount;
let organizationId: string;

beforeAll(async () => {
  api = await startTestApp();
  organizationId = await api.world.organization();
  organizer = await api.world.signIn(api.url);
  await api.world.member(organizationId, organizer.accountId, 'admin');
});

afterAll(() => api.close());

async function joined(eventId: string, name: string, languages: string[] = ['de']) {
  const { id, accountId } = await api.world.attendee(eventId, { given_name: name, family_name: 'Test', languages });
  return Object.assign(await api.world.signIn(api.url, accountId), { attendeeId: id });
}

const says = (who: AsAccount, eventId: string, offer: string, seek: string) =>
  who.put(`/api/events/${eventId}/me/expertise`, { offers: [{ text: offer }], seeks: [{ text: seek }] }).expect(200);

const settled = (eventId: string): Promise<MatchingDto> =>
  until(async () => {
    const { body } = await organizer.get(`/api/events/${eventId}/matching`).expect(200);
    return body.isUpToDate && body.run ? (body as MatchingDto) : undefined;
  });

/** Ada fits Ben by what they say, and Cem by a language that is rare here. */
async function scene(): Promise<{ eventId: string; ids: string[]; ada: Awaited<ReturnType<typeof joined>> }> {
  const eventId = await api.world.event({ organization_id: organizationId });
  const [ada, ben, cem] = [
    await joined(eventId, 'Ada', ['de', 'pl']),
    await joined(eventId, 'Ben', []),
    await joined(eventId, 'Cem', ['pl']),
  ];
  await says(ada, eventId, 'Statistik', 'Pflege');
  await says(ben, eventId, 'Pflege', 'Statistik');
  await says(cem, eventId, 'Radverkehr', 'Wärmepumpen');
  return { eventId, ada, ids: [ada, ben, cem].map(({ attendeeId }) => attendeeId) };
}

const firstOf = async (who: AsAccount, eventId: string): Promise<string> =>
  (await who.get(`/api/events/${eventId}/suggestions`).expect(200)).body.items[0]?.attendeeId;

const byLanguage = { ...DEFAULT_WEIGHTS, expertise: 0.05, language: 5 };

test('a run is kept with its figures, and the suggestions know the run that made them', async () => {
  const { eventId } = await scene();
  const { weights, isUsual, run } = await settled(eventId);
  expect(weights).toEqual(DEFAULT_WEIGHTS);
  expect(isUsual).toBe(true);
  expect(run).toMatchObject({ state: 'done', figures: { coverage: 1, mutualShare: 1, gini: 0 } });
  const made = await api.world.sql('select distinct run_id from suggestion where event_id = $1', [eventId]);
  const runs = await api.world.sql('select id from matching_run where event_id = $1', [eventId]);
  for (const { run_id } of made) expect(runs.map(({ id }) => id)).toContain(run_id);
});

test('other weights are previewed without touching anything, then change everybody’s list', async () => {
  const { eventId, ada, ids } = await scene();
  await settled(eventId);
  expect(await firstOf(ada, eventId)).toBe(ids[1]);
  const stored = () =>
    api.world.sql('select * from suggestion where event_id = $1 order by attendee_id, rank', [eventId]);
  const before = await stored();

  const { body: preview } = await organizer.post(`/api/events/${eventId}/matching/preview`, byLanguage).expect(200);
  expect(preview).toMatchObject({ lists: 3 });
  const ofAda = preview.examples.find(({ person }: { person: { givenName: string } }) => person.givenName === 'Ada');
  expect(ofAda.before[0].givenName).toBe('Ben');
  expect(ofAda.after[0].givenName).toBe('Cem');
  expect(await stored()).toEqual(before);
  expect(await api.world.sql('select * from matching_weights where event_id = $1', [eventId])).toEqual([]);
  const kept = await api.world.sql(`select answer from command where account_id = $1 and name like '%preview'`, [
    organizer.accountId,
  ]);
  expect(JSON.stringify(kept)).not.toContain('Cem');

  const { body: changed } = await organizer.put(`/api/events/${eventId}/matching/weights`, byLanguage).expect(200);
  expect(changed).toMatchObject({ isUsual: false, isUpToDate: false, weights: byLanguage });
  await until(async () => ((await firstOf(ada, eventId)) === ids[2] ? true : undefined));

  const { body: back } = await organizer.put(`/api/events/${eventId}/matching/weights`, changed.usual).expect(200);
  expect(back).toMatchObject({ isUsual: true, weights: DEFAULT_WEIGHTS });
});

test('weights by which nothing counts, or out of their range, are refused by name', async () => {
  const { eventId } = await scene();
  const path = `/api/events/${eventId}/matching/weights`;
  const none = { expertise: 0, common: 0, intents: 0, language: 0, group: 0, newcomer: 0 };
  const nothing = await organizer.put(path, { ...DEFAULT_WEIGHTS, ...none }).expect(400);
  expect(nothing.body.errors).toEqual([expect.objectContaining({ field: 'expertise', code: 'nothingCounts' })]);
  const wide = await organizer.put(path, { ...DEFAULT_WEIGHTS, known: 2, intents: -1 }).expect(400);
  expect(wide.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['intents', 'known']);
});

test('what people do is learned, and counts in the next run', async () => {
  const { eventId, ada, ids } = await scene();
  await settled(eventId);
  await ada.put(`/api/events/${eventId}/wishes/${ids[2]}`, { kind: 'must' }).expect(204);
  const learned = await until(async () => {
    const [row] = await api.world.sql<{ weights: { language: number } }>(
      'select weights from attendee_weights where attendee_id = $1',
      [ada.attendeeId],
    );
    return row?.weights;
  });
  expect(learned.language).toBeGreaterThan(DEFAULT_WEIGHTS.language);
  expect(learned.language).toBeLessThan(2 * DEFAULT_WEIGHTS.language);
});

test('a run that is done stays done, whatever fails after it', async () => {
  const { eventId } = await eventWith(api, [60], 3);
  const meanings = api.app.get(MeaningsService, { strict: false });
  const { forgetOthers } = meanings;
  meanings.forgetOthers = () => Promise.reject(new Error('connection lost'));
  try {
    await expect(api.app.get(SuggestionMaker).recompute(eventId)).rejects.toThrow('connection lost');
  } finally {
    meanings.forgetOthers = forgetOthers;
  }
  const runs = await api.world.sql(
    'select state, figures is not null as "hasFigures" from matching_run where event_id = $1',
    [eventId],
  );
  expect(runs).toEqual([{ state: 'done', hasFigures: true }]);
});

const weightsOf = async (attendeeId: string) =>
  (
    await api.world.sql<{ weights: Weights }>('select weights from attendee_weights where attendee_id = $1', [
      attendeeId,
    ])
  )[0]?.weights;

test('what was learned from “rather not” stays learned, though the two are proposed to each other no more', async () => {
  const { eventId, ada, ids } = await scene();
  await settled(eventId);
  await ada.put(`/api/events/${eventId}/wishes/${ids[1]}`, { kind: 'rather-not' }).expect(204);
  // A run under way may take the two out of the lists at this very moment.
  await api.world.sql('delete from suggestion where attendee_id = any ($1) and other_id = any ($1)', [ids.slice(0, 2)]);
  await settled(eventId);
  const learned = await weightsOf(ada.attendeeId);
  expect(learned?.expertise).toBeLessThan(DEFAULT_WEIGHTS.expertise);

  await api.app.get(MatchingRuns).askAnew(eventId);
  await settled(eventId);
  expect(await weightsOf(ada.attendeeId)).toEqual(learned);

  await ada.delete(`/api/events/${eventId}/wishes/${ids[1]}`).expect(204);
  await settled(eventId);
  expect(await weightsOf(ada.attendeeId)).toBeUndefined();
  expect(await api.world.sql('select * from deed_parts where event_id = $1', [eventId])).toEqual([]);
});

test('a request and its answer are kept with the parts that the two had', async () => {
  const t = await eventWith(api, [60], 2);
  const [ada, ben] = t.people as [Person, Person];
  await api.app.get(SuggestionMaker).recompute(t.eventId);
  const { body: request } = await send(ada, t.eventId, [ben], t.slotIds).expect(201);
  const kept = () =>
    api.world.sql('select attendee_id, other_id from deed_parts where event_id = $1 order by attendee_id = $2 desc', [
      t.eventId,
      ada.id,
    ]);
  expect(await kept()).toEqual([{ attendee_id: ada.id, other_id: ben.id }]);
  await ben.as.post(`/api/requests/${request.id}/decline`, {}).expect(200);
  expect(await kept()).toEqual([
    { attendee_id: ada.id, other_id: ben.id },
    { attendee_id: ben.id, other_id: ada.id },
  ]);
});

test('somebody learns why another fits no better, and what they could do about it', async () => {
  const { eventId, ada, ids } = await scene();
  const path = (id: string | undefined) => `/api/events/${eventId}/people/${id}/explanation`;
  const { body } = await ada.get(path(ids[2])).expect(200);
  expect(body.shortfalls.map(({ ground }: { ground: string }) => ground)).toEqual(
    expect.arrayContaining(['they-give', 'you-give']),
  );
  expect(body.changes).toContainEqual({ kind: 'offer', quote: { text: 'Wärmepumpen' } });
  await api.world.sql(`update phrase set use = 'match' where attendee_id = $1`, [ids[2]]);
  const { text } = await ada.get(path(ids[2])).expect(200);
  expect(text).not.toContain('Wärmepumpen');
  await ada.get(path(ids[0])).expect(404);
  const elsewhere = await api.world.attendee(await api.world.event());
  await ada.get(path(elsewhere.id)).expect(404);
});
