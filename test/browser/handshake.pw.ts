import { expect, test } from '@playwright/test';
import { goTo } from './meeting.js';
import { Phone } from './phones.js';
import { signInByCode } from './signing-in.js';

// Two of the demo event's people.
const JÜRGEN = { name: 'Jürgen Möckel', mail: 'juergen.moeckel@werkbank-ki.example', language: 'de' } as const;
const XIMENA = { name: 'Ximena Núñez Carrasco', mail: 'ximena.nunez@graphenheim.example', language: 'en' } as const;
type Someone = typeof JÜRGEN | typeof XIMENA;

test('two phones that start in aeroplane mode exchange cards by camera, and merge them once in either order', async ({
  launchOptions,
  baseURL,
}) => {
  const phones: Phone[] = [];
  try {
    for (const who of [JÜRGEN, XIMENA]) phones.push(await prepared(who, launchOptions, baseURL ?? ''));
    const [jürgen, ximena] = phones as [Phone, Phone];
    for (const phone of phones) await phone.restartInAeroplaneMode();
    for (const phone of phones) await openExchange(phone);
    await exchange(jürgen, ximena);
    await expect(ximena.page.getByText(JÜRGEN.mail)).toBeVisible();
    await again(jürgen);
    await again(ximena);
    await exchange(ximena, jürgen);

    // Each comes back to the network alone, the first with both handshakes.
    for (const [phone, other] of [
      [ximena, JÜRGEN],
      [jürgen, XIMENA],
    ] as const) {
      await expect(phone.page.getByText(phone.t('link:card.waits', { name: other.name })).first()).toBeVisible();
      await phone.findNetwork();
      await expect(phone.page.getByText(phone.t('link:card.waits', { name: other.name }))).toHaveCount(0);
      const { items } = (await (await phone.context.request.get('/api/contacts')).json()) as {
        items: { name: string }[];
      };
      expect(items.filter(({ name }) => name === other.name)).toHaveLength(1);
    }
  } finally {
    for (const phone of phones) await phone.end();
  }
});

/** Somebody signs in on a phone, which then has been told of its event. */
async function prepared({ mail, language }: Someone, launching: object, url: string): Promise<Phone> {
  const phone = await Phone.take({ launching, url, language });
  const { page } = phone;
  const isCertified = page.waitForResponse((answer) => answer.url().endsWith('/api/handshakes/device-key'));
  await page.goto('/');
  await signInByCode(phone, mail);
  await isCertified;
  await goTo(phone, 'card');
  await expect(page.getByText(mail).or(page.getByRole('article')).first()).toBeVisible();
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  // What was seen is written to the device a second after it came.
  await page.waitForTimeout(1500);
  return phone;
}

/** From a cold start to the exchange without a network. */
async function openExchange(phone: Phone): Promise<void> {
  const { page, t } = phone;
  await page.goto('/');
  await goTo(phone, 'card');
  await page.getByRole('link', { name: t('cards:withoutNetwork') }).click();
  await expect(page.getByRole('button', { name: t('handshakes:show') })).toBeVisible();
}

const press = ({ page, t }: Phone, key: string): Promise<void> => page.getByRole('button', { name: t(key) }).click();
const shows = async ({ page, t }: Phone, key: string): Promise<void> => {
  const code = page.getByRole('img', { name: t(key) });
  await expect(code).toBeVisible();
  await code.scrollIntoViewIfNeeded();
};

/** The first shows, the second scans; the second shows, the first scans; the first shows, the second scans. */
async function exchange(greeter: Phone, answerer: Phone): Promise<void> {
  await press(greeter, 'handshakes:show');
  await shows(greeter, 'handshakes:hello.label');
  await answerer.see(greeter);
  await press(answerer, 'handshakes:scan');
  await shows(answerer, 'handshakes:answer.label');
  await greeter.see(answerer);
  await press(greeter, 'handshakes:hello.next');
  await shows(greeter, 'handshakes:closing.label');
  await answerer.see(greeter);
  await press(answerer, 'handshakes:answer.next');
  await press(greeter, 'handshakes:closing.next');
  for (const phone of [greeter, answerer])
    await expect(phone.page.getByRole('button', { name: phone.t('handshakes:done.more') })).toBeVisible();
}

const again = (phone: Phone): Promise<void> => press(phone, 'handshakes:done.more');
