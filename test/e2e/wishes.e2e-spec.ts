import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

let api: TestApp;
let eventId: string;

beforeAll(async () => {
  api = await startTestApp();
  eventId = await api.world.event();
});

afterAll(() => api.close());

type Attendee = AsAccount & { attendeeId: string };

async function joined(name: string): Promise<Attendee> {
  const { id, accountId } = await api.world.attendee(eventId, { given_name: name });
  return Object.assign(await api.world.signIn(api.url, accountId), { attendeeId: id });
}

const says = (who: AsAccount, offer: string, seek: string) =>
  who.put(`/api/events/${eventId}/me/expertise`, { offers: [{ text: offer }], seeks: [{ text: seek }] }).expect(200);

const wish = (who: AsAccount, { attendeeId }: Attendee, kind: string) =>
  who.put(`/api/events/${eventId}/wishes/${attendeeId}`, { kind });

const listOf = (who: AsAccount): Promise<{ attendeeId: string; wish: string | null; reasons: { kind: string }[] }[]> =>
  until(async () => {
    const { body } = await who.get(`/api/events/${eventId}/suggestions`).expect(200);
    return body.isUpToDate && body.items.length > 0 ? body.items : undefined;
  });

test('a wish raises whom it names, is told to nobody, and "rather not" ends the suggestion at once', async () => {
  const [ada, ben, cem, dora] = [await joined('Ada'), await joined('Ben'), await joined('Cem'), await joined('Dora')];
  await says(ada, 'Statistik', 'Pflege');
  await says(ben, 'Pflege', 'Statistik');
  await says(cem, 'Radverkehr', 'Wärmepumpen');
  await says(dora, 'Brückenbau', 'Fördermittel');
  const before = (await listOf(ada)).map(({ attendeeId }) => attendeeId);
  expect(before[0]).toBe(ben.attendeeId);
  const last = [cem, dora].find(({ attendeeId }) => attendeeId === before.at(-1)) ?? cem;

  await wish(ada, last, 'must').expect(204);
  const raised = await until(async () => {
    const list = await listOf(ada);
    return list.some(({ reasons }) => reasons.some(({ kind }) => kind === 'your-wish')) ? list : undefined;
  });
  expect(raised.map(({ attendeeId }) => attendeeId).indexOf(last.attendeeId)).toBeLessThan(before.length - 1);
  expect(raised.find(({ attendeeId }) => attendeeId === last.attendeeId)).toMatchObject({ wish: 'must' });
  const seen = (await listOf(last)).find(({ attendeeId }) => attendeeId === ada.attendeeId);
  expect(seen).toMatchObject({ wish: null });
  expect(JSON.stringify(seen)).not.toContain('your-wish');

  await wish(ada, ben, 'rather-not').expect(204);
  const { body: now } = await ada.get(`/api/events/${eventId}/suggestions`).expect(200);
  expect(now.items.map(({ attendeeId }: { attendeeId: string }) => attendeeId)).not.toContain(ben.attendeeId);
  expect((await listOf(ben)).map(({ attendeeId }) => attendeeId)).not.toContain(ada.attendeeId);
  const person = await ada.get(`/api/events/${eventId}/people/${ben.attendeeId}`).expect(200);
  expect(person.body.wish).toBe('rather-not');

  const { body: mine } = await ada.get(`/api/events/${eventId}/wishes`).expect(200);
  expect(mine.items).toHaveLength(2);
  expect((await ben.get(`/api/events/${eventId}/wishes`).expect(200)).body).toEqual({ items: [], next: null });

  await ada.delete(`/api/events/${eventId}/wishes/${ben.attendeeId}`).expect(204);
  await ada.delete(`/api/events/${eventId}/wishes/${ben.attendeeId}`).expect(204);
  await until(async () => ((await listOf(ada))[0]?.attendeeId === ben.attendeeId ? true : undefined));
});

test('a wish is for somebody who can be seen, and of a known kind', async () => {
  const [ada, ben] = [await joined('Ada'), await joined('Ben')];
  await wish(ada, ada, 'must').expect(404);
  const bad = await wish(ada, ben, 'love').expect(400);
  expect(bad.body.errors).toEqual([expect.objectContaining({ field: 'kind' })]);
  await api.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [ben.accountId, ada.accountId]);
  await wish(ada, ben, 'must').expect(404);
  const elsewhere = await api.world.attendee(await api.world.event());
  await ada.put(`/api/events/${eventId}/wishes/${elsewhere.id}`, { kind: 'must' }).expect(404);
});
