import { type APIRequestContext, expect } from '@playwright/test';
import { enter, openInvitation } from './joining.js';
import { readMail } from './mails.js';
import { makeOwnEvent } from './own-event.js';
import { type Person, test } from './people.js';
import { act, type Items, read } from './signed-in-calls.js';
import { openSignInLink, signInByLink } from './signing-in.js';

/*
 * What somebody new does without thinking: goes back, reloads, presses twice, opens an old mail. None of it loses what was
 * done, does it twice, or ends at a button that does nothing.
 */

const heading = ({ page, t }: Person, key: string) => page.getByRole('heading', { level: 1, name: t(key) });

test('going back in the wizard leads to the event that was made, and its hours stay as they were written', async ({
  come,
}) => {
  const organizer = await come({ language: 'en', device: 'desk' });
  const { page, t } = organizer;
  await page.goto('/organize');
  await signInByLink(organizer, 'wiz.ard@gaeste.example');
  await page.getByLabel(t('organize-home:organization.name')).fill('The Wizards');
  await page.getByRole('button', { name: t('organize-home:organization.create') }).click();
  await page.getByRole('link', { name: t('organize-home:events.create') }).click();
  await page.getByLabel(t('organize-event:facts.name')).fill('Spell Summit');
  await page.getByLabel(t('organize-event:facts.startsOn')).fill('2031-05-06');
  await page.getByRole('button', { name: t('organize-event:wizard.create') }).click();
  await heading(organizer, 'organize-event:wizard.title.places').waitFor();
  await page.reload();
  await heading(organizer, 'organize-event:wizard.title.places').waitFor();

  await page.goBack();
  await expect(page.getByLabel(t('organize-event:facts.name'))).toHaveValue('Spell Summit');
  await page.getByRole('button', { name: t('organize-event:wizard.next') }).click();
  await page.getByRole('button', { name: t('organize-event:wizard.later') }).click();

  const clocks = page.locator('input[type=time]');
  await clocks.nth(1).fill('16:10');
  await page.getByText(t('organize-event:times.fitting', { count: 15, last: '16:10' })).waitFor();
  await page.getByRole('button', { name: t('organize-event:times.addBreak') }).click();
  await expect(clocks).toHaveCount(4);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await clocks.nth(3).fill('16:20');
  await page.getByRole('button', { name: t('organize-event:wizard.finish') }).click();
  await page.getByRole('heading', { level: 1, name: 'Spell Summit' }).waitFor();
  await page.goto(`${page.url()}/times`);
  for (const [at, time] of ['10:00', '12:30', '13:30', '16:20'].entries())
    await expect(clocks.nth(at)).toHaveValue(time);
  const caller = organizer.context.request;
  const { items } = await read<Items<{ id: string }>>(caller, '/api/organizations');
  const events = await read<Items<{ name: string }>>(caller, `/api/organizations/${items[0]?.id ?? ''}/events`);
  expect(events.items.map(({ name }) => name)).toEqual(['Spell Summit']);
});

test('joining goes on where it was after a reload, says what is missing, and needs no second mail', async ({
  come,
  playwright,
  baseURL,
}) => {
  const mail = 'schritt.fuer.schritt@gaeste.example';
  await invite(await playwright.request.newContext({ baseURL: baseURL ?? '' }), mail);
  const guest = await come({ language: 'de', device: 'phone' });
  const { page, context, t } = guest;
  const invitation = (await readMail(context.request, mail, '/invitation')).link;
  await openInvitation(guest, mail, EVENT);
  await enter(guest, mail, 'code');

  await page.goto(`${page.url()}?step=more`);
  await heading(guest, 'profile:join.rules.title').waitFor();
  await page.getByRole('button', { name: t('profile:join.agree') }).click();
  await page.getByLabel(t('profile:givenName')).fill(' ');
  await page.getByRole('button', { name: t('profile:join.next') }).click();
  await expect(page.getByLabel(t('profile:givenName'))).toBeFocused();
  await page.getByText(t('profile:needs.givenName')).waitFor();
  await page.getByLabel(t('profile:givenName')).fill('Schritta');
  await page.getByRole('button', { name: t('profile:join.next') }).click();
  await heading(guest, 'profile:join.offers.title').waitFor();
  await page.reload();
  await heading(guest, 'profile:join.offers.title').waitFor();
  await page.goBack();
  await expect(page.getByLabel(t('profile:givenName'))).toHaveValue('Schritta');

  await page.goto('/contacts');
  await page.goto(invitation);
  await page.waitForURL('**/join');
});

const EVENT = 'Schritt um Schritt';

/** Puts somebody on the list of an event, and invites them. */
async function invite(caller: APIRequestContext, mail: string): Promise<void> {
  const eventId = await makeOwnEvent(caller, 'tritt.vor@gaeste.example', EVENT);
  const entry = { mail, givenName: 'Schritt', familyName: 'Fürschritt', locale: 'de' };
  const { id } = await act<{ id: string }>(caller, `/api/events/${eventId}/attendees`, entry);
  await act(caller, `/api/events/${eventId}/invitations`, { attendeeIds: [id] });
  await caller.dispose();
}

test('a wrong code costs one try however often it is sent, and an old link brings a fresh one', async ({ come }) => {
  const guest = await come({ language: 'de', device: 'phone' });
  const { page, context, t } = guest;
  const mail = 'doppelt.haelt@gaeste.example';
  await page.goto('/sign-in');
  await page.getByRole('button', { name: t('sign-in:send') }).click();
  await expect(page.getByLabel(t('sign-in:mail'))).toBeFocused();
  await page.getByLabel(t('sign-in:mail')).fill(mail);
  await page.getByRole('button', { name: t('sign-in:send') }).click();
  const { link, code = '' } = await readMail(context.request, mail, '/sign-in');
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const field = page.getByLabel(t('sign-in:code'));
  await field.fill(wrong.slice(0, 5));
  await field.press('Enter');
  await page.getByText(t('sign-in:needsCode')).waitFor();
  await field.pressSequentially(wrong.slice(5));
  await field.press('Enter');
  await page.getByText(t('sign-in:wrong', { count: 4 })).waitFor();
  await field.press('Enter');
  await field.fill('');
  await field.fill(wrong);
  await page.getByText(t('sign-in:wrong', { count: 4 })).waitFor();
  await field.fill(code);
  await page.waitForURL((url) => url.pathname === '/');

  await context.clearCookies();
  await page.goto(link);
  await page.getByRole('button', { name: t('sign-in:link.do') }).click();
  await heading(guest, 'sign-in:link.old').waitFor();
  await page.getByRole('button', { name: t('sign-in:link.fresh') }).click();
  await page.getByLabel(t('sign-in:code')).waitFor();
  const newest = async (): Promise<string> => (await readMail(context.request, mail, '/sign-in')).link;
  await expect.poll(newest).not.toBe(link);
  await openSignInLink(guest, await newest());
});
