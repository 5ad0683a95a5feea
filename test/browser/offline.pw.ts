import { expect } from '@playwright/test';
import { goTo } from './meeting.js';
import { type Person, test } from './people.js';
import { act, attendanceOf, request } from './signed-in-calls.js';
import { signInByCode } from './signing-in.js';
import { signIn } from './stage.js';
import { layWire, type Wire } from './wire.js';

// Two of the demo event's people.
const WIEBKE = { name: 'Wiebke Thönnessen', mail: 'wiebke.thoennessen@stadtwerke-auenfeld.example' };
const CALLUM = { name: 'Callum MacAllister', mail: 'callum.macallister@warmstreet.example' };

let wire: Wire;
test.beforeAll(async () => {
  wire = await layWire();
});
test.afterAll(() => wire.end());

test('without an answer the app starts, says so, and shows the card and the agenda as they last were', async ({
  come,
  playwright,
  baseURL,
}) => {
  const first = await come({ language: 'de', device: 'phone', options: { proxy: { server: wire.server } } });
  await first.page.goto('/');
  await signInByCode(first, WIEBKE.mail);
  const callum = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  await signIn(callum, CALLUM.mail);
  const { attendeeId } = await attendanceOf(first.context.request);
  const { id, slotIds } = await request(callum, attendeeId, 'Wie warm wird eine Straße?');
  const { meeting } = await act<{ meeting: { id: string } }>(first.context.request, `/api/requests/${id}/accept`, {
    slotId: slotIds[0],
  });
  await lookAt(first);
  // The agenda is shown no more when it changes; what the device keeps of it changes all the same.
  const isAsked = first.page.waitForResponse((answer) => answer.url().endsWith('/agenda'));
  await act(callum, `/api/meetings/${meeting.id}/cancel`);
  await callum.dispose();
  await isAsked;
  await first.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  // What was seen is written to the device a second after it came.
  await first.page.waitForTimeout(1500);
  await first.page.close();

  wire.cut();
  const page = await first.context.newPage();
  await page.goto('/');
  await expect(page.getByText(first.t('common:unreachable'))).toBeVisible();
  await lookAt({ ...first, page });
  await goTo({ ...first, page }, 'agenda');
  await expect(page.getByText(first.t('common:meeting.state.cancelled'))).toBeVisible();
});

/** The agenda with its meeting, and the own card. */
async function lookAt(person: Person): Promise<void> {
  const { page } = person;
  await goTo(person, 'agenda');
  await expect(page.getByRole('link', { name: CALLUM.name })).toBeVisible();
  await goTo(person, 'card');
  await expect(page.getByText(WIEBKE.name).first()).toBeVisible();
}
