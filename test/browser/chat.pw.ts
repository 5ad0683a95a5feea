import { expect, type Locator } from '@playwright/test';
import { type Coming, type Person, test } from './people.js';
import { attendanceOf, request } from './signed-in-calls.js';
import { signInByCode } from './signing-in.js';
import { layWire, type Wire } from './wire.js';

// Two of the demo event's people.
const CHARLOTTE = { name: 'Charlotte von Bülow', mail: 'charlotte.vonbuelow@uniklinik-auenfeld.example' };
const DARIUSZ = { name: 'Dariusz Żak', mail: 'dariusz.zak@klinik-am-see.example' };
const HOSTILE = '<img src=x onerror="document.title=1"> \u202Egnp.exe';
const OFFLINE = ['Ich bin im Tunnel.', 'Immer noch.', 'Gleich da.'];
const BACK = { timeout: 20_000 } as const;

let wire: Wire;
test.beforeAll(async () => {
  wire = await layWire();
});
test.afterAll(() => wire.end());

test('two people talk: words written without a network arrive once and in order, and a block ends it', async ({
  come,
}) => {
  test.setTimeout(120_000);
  const signedIn = async (how: Coming, mail: string): Promise<Person> => {
    const person = await come(how);
    await person.page.goto('/');
    await signInByCode(person, mail);
    return person;
  };
  const desk = await signedIn({ language: 'de', device: 'desk' }, CHARLOTTE.mail);
  const phone = await signedIn(
    { language: 'de', device: 'phone', options: { proxy: { server: wire.server } } },
    DARIUSZ.mail,
  );
  const { eventId, attendeeId: dariusz } = await attendanceOf(phone.context.request);
  const { id } = await request(desk.context.request, dariusz, 'Could we talk about wards at night?');

  await test.step('a conversation begins with a request, and is in the inbox of the other', async () => {
    await desk.page.goto(`/e/${eventId}/requests/${id}`);
    await desk.page.getByRole('button', { name: desk.t('talk:write') }).click();
    await say(desk, DARIUSZ.name, 'Good morning');
    await expect(desk.page.getByText(desk.t('talk:state.sent'))).toBeVisible();
    await phone.page.goto(`/e/${eventId}/inbox`);
    await phone.page.getByRole('link', { name: phone.t('talk:openOf', { name: CHARLOTTE.name }) }).click();
    await expect(said(phone, 'Good morning')).toBeVisible();
    await expect(desk.page.getByText(desk.t('talk:state.read'))).toBeVisible();
  });

  await test.step('what people write stays text', async () => {
    await say(desk, DARIUSZ.name, HOSTILE);
    await expect(said(phone, HOSTILE)).toBeVisible();
    await expect(phone.page.getByRole('log').locator('img')).toHaveCount(0);
    expect(await phone.page.title()).toContain(CHARLOTTE.name);
  });

  await test.step('without a network', async () => {
    wire.cut();
    for (const text of OFFLINE) await say(phone, CHARLOTTE.name, text);
    await expect(phone.page.getByText(phone.t('talk:state.unsent'))).toHaveCount(OFFLINE.length);
    await say(desk, DARIUSZ.name, 'Are you there?');
    await expect(said(desk, OFFLINE[0] ?? '')).toHaveCount(0);
    wire.mend();
    await expect(said(desk, OFFLINE[2] ?? '')).toBeVisible(BACK);
    await expect(said(phone, 'Are you there?')).toBeVisible(BACK);
    await expect(phone.page.getByText(phone.t('talk:state.unsent'))).toHaveCount(0, BACK);
    for (const { page } of [desk, phone]) {
      const texts = await page.getByRole('log').locator('li p').allInnerTexts();
      expect(texts.filter((text) => OFFLINE.includes(text))).toEqual(OFFLINE);
    }
  });

  await test.step('a block, which the other does not hear of', async () => {
    await desk.page.getByRole('link', { name: desk.t('talk:toPerson') }).click();
    await desk.page.getByRole('button', { name: desk.t('talk:block.open') }).click();
    await desk.page.getByRole('button', { name: desk.t('talk:block.do', { name: DARIUSZ.name }) }).click();
    await desk.page
      .getByRole('dialog')
      .getByRole('link', { name: desk.t('talk:block.settings') })
      .click();
    await expect(desk.page.getByRole('listitem').filter({ hasText: DARIUSZ.name })).toBeVisible();
    await phone.page.reload();
    await expect(phone.page.getByText(phone.t('talk:closed'))).toBeVisible();
    await expect(said(phone, OFFLINE[0] ?? '')).toBeVisible();
  });
});

async function say({ page, t }: Person, to: string, text: string): Promise<void> {
  await page.getByLabel(t('talk:writeTo', { name: to })).fill(text);
  await page.getByRole('button', { name: t('talk:send') }).click();
}

const said = ({ page }: Person, text: string): Locator =>
  page.getByRole('log').locator('li p').filter({ hasText: text });
