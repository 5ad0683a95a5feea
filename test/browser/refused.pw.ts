import { randomUUID } from 'node:crypto';
import { expect, type Locator } from '@playwright/test';
import { chooseTime } from './meeting.js';
import { type Person, test } from './people.js';
import { act, attendanceOf, change, request } from './signed-in-calls.js';
import { signIn } from './stage.js';

// Two of the demo event's people; the server refuses whatever the first one decides.
const PRIYA = 'priya.venkatesan@cloudkern.example';
const FELIX = { mail: 'felix.ueberall@sprachlabor.example', name: 'Felix Überall' };
const WHY = 'The server says no this time.';

test('what a screen shows before the server has spoken goes back where it refuses, and says why', async ({
  come,
  playwright,
  baseURL,
}) => {
  const felix = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  const priya = await come({ language: 'en', device: 'phone' });
  const mine = priya.context.request;
  await Promise.all([signIn(mine, PRIYA), signIn(felix, FELIX.mail)]);
  await change(mine, '/api/account', { locale: 'en' });
  const { eventId, attendeeId } = await attendanceOf(mine);
  const { attendeeId: felixId } = await attendanceOf(felix);
  const { id, slotIds } = await request(felix, attendeeId, 'Could we talk about models that last?');
  await refuse(priya);
  const { page, t } = priya;

  await test.step('answers to a request', async () => {
    const theirs = page.getByRole('heading', { level: 1, name: t('common:request.theirs.sent', { name: FELIX.name }) });
    await page.goto(`/e/${eventId}/requests/${id}`);
    await button(priya, 'requests:choose.accept', { time: await chooseTime(priya) }).click();
    await expect(page.getByText(WHY)).toHaveCount(1);
    await button(priya, 'requests:decline.open').click();
    await button(priya, 'requests:decline.do').click();
    await expect(said(priya, t('requests:label.decline', { name: FELIX.name }))).toBeVisible();
    await expect(theirs).toBeVisible();
    await button(priya, 'link:understood').click();
  });

  await act(mine, `/api/requests/${id}/decline`);
  const own = await request(mine, felixId, 'May I ask you instead?');
  await test.step('taking an own request back', async () => {
    await page.goto(`/e/${eventId}/requests/${own.id}`);
    await button(priya, 'requests:withdraw.open').click();
    await button(priya, 'requests:withdraw.do').click();
    await expect(said(priya, t('requests:label.withdraw', { name: FELIX.name }))).toBeVisible();
    const mineStill = t('common:request.mine.sent', { name: FELIX.name });
    await expect(page.getByRole('heading', { level: 1, name: mineStill })).toBeVisible();
    await button(priya, 'link:understood').click();
  });

  const { meeting } = await act<{ meeting: { id: string } }>(felix, `/api/requests/${own.id}/accept`, {
    slotId: slotIds[0],
  });
  await test.step('cancelling a meeting', async () => {
    await page.goto(`/e/${eventId}/meetings/${meeting.id}`);
    await button(priya, 'agenda:cancel.open').click();
    await button(priya, 'agenda:cancel.do').click();
    await expect(said(priya, t('agenda:cancel.label', { name: FELIX.name }))).toBeVisible();
    await expect(button(priya, 'agenda:cancel.open')).toBeVisible();
    await button(priya, 'link:understood').click();
  });

  await test.step('a mark, a time kept free, and words', async () => {
    await page.goto(`/e/${eventId}/people/${felixId}`);
    const mark = button(priya, 'people:wish.kind.must');
    await mark.click();
    await expect(page.getByText(WHY)).toHaveCount(1);
    await expect(mark).toHaveAttribute('aria-pressed', 'false');
    await page.goto(`/e/${eventId}/agenda`);
    await page.locator('button[aria-expanded=false]').first().click();
    const free = page.getByRole('switch').first();
    await free.click();
    await expect(page.getByText(WHY)).toHaveCount(1);
    await expect(free).toBeChecked();
    const { id: talk } = await act<{ id: string }>(mine, `/api/events/${eventId}/conversations`, {
      meetingId: meeting.id,
    });
    await page.goto(`/e/${eventId}/conversations/${talk}`);
    await page.getByLabel(t('talk:writeTo', { name: FELIX.name })).fill('Hello');
    await button(priya, 'talk:send').click();
    await expect(page.getByText(t('talk:state.refused', { why: WHY }))).toBeVisible();
    await button(priya, 'talk:takeBack').click();
    await expect(page.getByLabel(t('talk:writeTo', { name: FELIX.name }))).toHaveValue('Hello');
  });
  await felix.dispose();
});

const button = ({ page, t }: Person, key: string, values: Record<string, unknown> = {}): Locator =>
  page.getByRole('button', { name: t(key, values), exact: true }).first();

/** The line that says of a decision that it did not happen. */
const said = ({ page, t }: Person, label: string): Locator => page.getByText(t('link:refused', { label, why: WHY }));

/** Lets every change that the page sends be refused: over HTTP, for the socket does not come about. */
async function refuse({ page }: Person): Promise<void> {
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  const problem = {
    type: 'about:blank',
    title: 'No',
    status: 409,
    detail: WHY,
    code: 'refused',
    requestId: randomUUID(),
  };
  await page.route('**/api/**', (route) =>
    route.request().method() === 'GET'
      ? route.continue()
      : route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
}
