import { expect, test } from '@jest/globals';
import type { MatchingDto } from '../../apps/api/src/matching-settings/matching.dto.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

/** An event whose organizer looks on while two people say what they offer and seek. */
async function scene(api: TestApp) {
  const organizationId = await api.world.organization();
  const organizer = await api.world.signIn(api.url);
  await api.world.member(organizationId, organizer.accountId, 'admin');
  const eventId = await api.world.event({ organization_id: organizationId });
  const joined = async () => {
    const { id, accountId } = await api.world.attendee(eventId);
    return Object.assign(await api.world.signIn(api.url, accountId), { attendeeId: id });
  };
  const matching = (): Promise<MatchingDto> =>
    organizer.get(`/api/events/${eventId}/matching`).then(({ body }) => body);
  return { organizer, eventId, ada: await joined(), ben: await joined(), matching };
}

const says = (who: AsAccount, eventId: string, offers: string[], seeks: string[]) =>
  who
    .put(`/api/events/${eventId}/me/expertise`, {
      offers: offers.map((text) => ({ text })),
      seeks: seeks.map((text) => ({ text })),
    })
    .expect(200);

const hashes = (api: TestApp, eventId: string) =>
  api.world.sql(`select encode(text_hash, 'hex') as hash from text_vector where event_id = $1`, [eventId]);

test('the meaning of what people say is compared, in the background, and forgotten with their words', async () => {
  const api = await startTestApp({ EMBEDDER: 'minilm' });
  try {
    const { organizer, eventId, ada, ben, matching } = await scene(api);
    const socket = await organizer.socket();
    const ticks: object[] = [];
    socket.socket.on('matching.progress', (tick: object) => ticks.push(tick));
    try {
      await says(ada, eventId, ['Growing vegetables on rooftops'], ['Lawyers who know patents']);
      await says(ben, eventId, ['Intellectual property attorney'], ['Urban horticulture']);
      const told = await until(() => Promise.resolve(ticks.at(-1)), 60_000);
      expect(told).toMatchObject({ eventId, textsInAll: expect.any(Number) });
    } finally {
      socket.close();
    }
    const withMeaning = await until(async () => {
      const found = await matching();
      return found.isUpToDate && found.run?.embedder ? found : undefined;
    }, 60_000);
    expect(withMeaning.run).toMatchObject({ embedder: 'minilm-l6-v2', notice: null });
    expect(await hashes(api, eventId)).toHaveLength(4);
    const { body } = await ada.get(`/api/events/${eventId}/suggestions`).expect(200);
    const directions = body.items[0].reasons.map(({ direction }: { direction: string }) => direction);
    expect(directions).toEqual(expect.arrayContaining(['they-give', 'you-give']));

    await says(ben, eventId, [], []);
    await until(async () => ((await hashes(api, eventId)).length === 2 ? true : undefined), 20_000);
  } finally {
    await api.close();
  }
}, 120_000);

test('where the embedder fails, words go on alone and the organizer can read it', async () => {
  const api = await startTestApp({
    EMBEDDER: 'http://127.0.0.1:1/v1',
    EMBEDDER_MODEL: 'none',
    EMBEDDER_DIMENSIONS: '8',
  });
  try {
    const { eventId, ada, ben, matching } = await scene(api);
    await says(ada, eventId, ['Statistik'], ['Pflege']);
    await says(ben, eventId, ['Pflege'], ['Statistik']);
    const failed = await until(async () => {
      const { run } = await matching();
      return run?.notice === 'embedder-failed' ? run : undefined;
    }, 60_000);
    expect(failed).toMatchObject({ state: 'done', embedder: null });
    const { body } = await ada.get(`/api/events/${eventId}/suggestions`).expect(200);
    expect(body.items[0]).toMatchObject({ attendeeId: ben.attendeeId });
  } finally {
    await api.close();
  }
}, 120_000);
