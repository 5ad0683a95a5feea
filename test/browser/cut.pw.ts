import { expect, type Locator } from '@playwright/test';
import { chooseTime } from './meeting.js';
import { type Coming, type Person, test } from './people.js';
import { attendanceOf, type Items, read, request } from './signed-in-calls.js';
import { signInByCode } from './signing-in.js';
import { layWire, type Wire } from './wire.js';

// Three of the demo event's people.
const FRAUKE = { name: 'Frauke Jäschke', mail: 'frauke.jaeschke@stadt-auenfeld.example' };
const PAWEL = { name: 'Paweł Jabłoński', mail: 'pawel.jablonski@ampelwerk.example' };
const JOOST = { name: 'Joost van der Meulen', mail: 'joost.vandermeulen@pakjefiets.example' };
const BEFORE = 'Könnten wir über Ampeln reden, die auf Langsame warten?';
const MEANWHILE = 'Was zählt eure App, das eine Zählstelle nicht sieht?';
const CUT_MS = 30_000;
/** How long after the cut everything has to be as if it had not been. */
const BACK = { timeout: 15_000 } as const;

let wire: Wire;
test.beforeAll(async () => {
  wire = await layWire();
});
test.afterAll(() => wire.end());

test('a cut of 30 seconds: the pages say so, and show after it what happened meanwhile, each once', async ({
  come,
}) => {
  test.setTimeout(150_000);
  const signedIn = async (how: Coming, mail: string): Promise<Person> => {
    const person = await come(how);
    await person.page.goto('/');
    await signInByCode(person, mail);
    return person;
  };
  const phone = await signedIn(
    { language: 'de', device: 'phone', options: { proxy: { server: wire.server } } },
    FRAUKE.mail,
  );
  const pawel = await signedIn({ language: 'en', device: 'desk' }, PAWEL.mail);
  const joost = await signedIn({ language: 'de', device: 'desk' }, JOOST.mail);
  const storageState = await phone.context.storageState();
  const laptop = await come({ language: 'de', device: 'desk', options: { storageState } });
  const { eventId, attendeeId: frauke } = await attendanceOf(phone.context.request);

  const { id } = await request(pawel.context.request, frauke, BEFORE);
  await pawel.page.goto(`/e/${eventId}/requests/${id}`);
  await expect(said(pawel, 'sent')).toBeVisible();
  await phone.page.goto(`/e/${eventId}/requests/${id}`);
  const time = await chooseTime(phone);
  await laptop.page.goto(`/e/${eventId}/inbox`);
  await expect(laptop.page.getByText(BEFORE)).toBeVisible();

  await test.step('while it is cut', async () => {
    const over = Date.now() + CUT_MS;
    wire.cut();
    await laptop.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await laptop.context.setOffline(true);
    // The phone has a network, and nothing answers; the laptop has none, and says so.
    await expect(phone.page.getByText(phone.t('common:unreachable'))).toBeVisible();
    await expect(laptop.page.getByText(laptop.t('common:offline'))).toBeVisible();
    await openUnseen(laptop);
    await decideOffline(phone, time);
    await request(joost.context.request, frauke, MEANWHILE);
    await phone.page.waitForTimeout(Math.max(0, over - Date.now()));
    await expect(said(pawel, 'sent'), 'nothing may have got through').toBeVisible();
    await expect(laptop.page.getByText(MEANWHILE)).toHaveCount(0);
    wire.mend();
    await laptop.context.setOffline(false);
  });
  await test.step('after it', () => seeAll(phone, laptop, pawel, eventId));
});

/** What the asker's page says of the request. */
const said = ({ page, t }: Person, state: 'sent' | 'accepted'): Locator =>
  page.getByRole('heading', { level: 1, name: t(`common:request.mine.${state}`, { name: FRAUKE.name }) });

const unsent = ({ page, t }: Person): Locator =>
  page.getByText(t('link:unsent', { label: t('requests:label.accept', { name: PAWEL.name }) }));

/** Opens what was never opened before: it says at once what is missing, and the way back still leads back. */
async function openUnseen({ page, t }: Person): Promise<void> {
  await page.getByRole('link', { name: t('requests:openOf', { name: PAWEL.name }) }).click();
  await expect(page.getByText(t('common:problem.offline'))).toBeVisible();
  await page.goBack();
  await expect(page.getByText(BEFORE)).toBeVisible();
}

/** Says yes without a network: the page says that it has not arrived, and keeps it. */
async function decideOffline(phone: Person, time: string): Promise<void> {
  const { page, t } = phone;
  await page.getByRole('button', { name: t('requests:choose.accept', { time }) }).click();
  await expect(page.getByText(t('requests:unsent'))).toBeVisible();
  await expect(unsent(phone)).toBeVisible();
}

/** Everything that was decided on either side of the cut is on every page, once, and no page was loaded anew. */
async function seeAll(phone: Person, laptop: Person, pawel: Person, eventId: string): Promise<void> {
  await expect(said(pawel, 'accepted')).toBeVisible(BACK);
  const agreed = phone.t('common:request.theirs.accepted', { name: PAWEL.name });
  await expect(phone.page.getByRole('heading', { level: 1, name: agreed })).toBeVisible(BACK);
  await expect(laptop.page.getByText(MEANWHILE)).toBeVisible(BACK);
  await expect(laptop.page.getByText(agreed)).toBeVisible(BACK);
  for (const { page, t } of [phone, laptop])
    for (const line of ['common:offline', 'common:unreachable'])
      await expect(page.getByText(t(line))).toHaveCount(0, BACK);
  await expect(unsent(phone)).toHaveCount(0);

  await phone.page.getByRole('link', { name: phone.t('common:nav.inbox') }).click();
  for (const { page } of [phone, laptop]) {
    await expect(page.getByText(MEANWHILE)).toHaveCount(1);
    await expect(page.getByText(agreed)).toHaveCount(1);
  }
  const { items } = await read<Items<{ state: string }>>(pawel.context.request, `/api/events/${eventId}/agenda`);
  expect(items.map(({ state }) => state)).toEqual(['scheduled']);
}
