import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { addressesOfRoutes, leadsTo } from './addresses.js';
import { type Come, type Coming, type Person, test } from './people.js';
import { type Screen, SCREENS } from './screens.js';
import { change } from './signed-in-calls.js';
import { makeStage, type Role, ROLES, type Stage } from './stage.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
// A trace of some hundred screens costs more than the test; what is found names its screen.
test.use({ trace: 'off' });

/** A folder to keep a picture of every screen in, for people to look at: then every way of showing it is taken. */
const PICTURES = process.env['SCREENSHOTS'];

/** Together they show every screen in both sizes, both languages and both schemes. */
const WAYS: readonly Coming[] = PICTURES
  ? (['phone', 'desk'] as const).flatMap((device) =>
      (['de', 'en'] as const).flatMap((language) =>
        (['light', 'dark'] as const).map((scheme) => ({ device, language, scheme })),
      ),
    )
  : [
      { device: 'phone', language: 'de', scheme: 'light' },
      { device: 'desk', language: 'en', scheme: 'dark' },
    ];

test('every address of the web app is among the screens that are looked at', () => {
  const missing = addressesOfRoutes().filter((route) => !SCREENS.some(({ path }) => leadsTo(path, route)));
  expect(missing).toEqual([]);
});

test('axe sees what nobody could read or use', async ({ come }) => {
  const person = await come({ device: 'phone', language: 'de' });
  await person.page.setContent('<p style="color: #aaa; background: #fff">pale</p><button></button>');
  const found = (await faultsOf(person)).join();
  for (const rule of ['color-contrast', 'button-name', 'html-has-lang']) expect(found).toContain(rule);
});

test('axe finds nothing on any screen, on phone and desk, in German and English, light and dark', async ({
  come,
  playwright,
  baseURL,
}) => {
  test.setTimeout(PICTURES ? 3_600_000 : 900_000);
  const stage = await makeStage(playwright.request, baseURL ?? '');
  // Two at a time, of about the same length.
  const found = await Promise.all([lookAround(come, stage, ['attendee']), lookAround(come, stage, otherRoles)]);
  expect(found.flat()).toEqual([]);
});

const otherRoles = ROLES.filter((role) => role !== 'attendee');

/** Opens every screen of some roles in every way; gives what axe found. */
async function lookAround(come: Come, stage: Stage, roles: readonly Role[]): Promise<string[]> {
  const found: string[] = [];
  for (const role of roles) {
    for (const how of WAYS) {
      const person = await appear(come, stage, role, how);
      for (const screen of SCREENS.filter((each) => each.role === role)) {
        const at = `${how.device} ${how.language} ${how.scheme}, ${role} at ${screen.path}`;
        const faults = await visit(person, screen, stage).then(
          () => faultsOf(person),
          () => [`never says ${screen.shows}`],
        );
        found.push(...faults.map((fault) => `${at}: ${fault}`));
        if (PICTURES)
          await keepPicture(person, join(PICTURES, `${at.replaceAll(/[^\w]+/g, '-')}--${screen.shows}.png`));
      }
      await person.context.close();
    }
  }
  return found;
}

const keepPicture = ({ page }: Person, path: string): Promise<unknown> =>
  page.screenshot({ path: path.replaceAll(':', '.'), fullPage: true, animations: 'disabled' });

/** Opens a browser for somebody of a role; whoever has an account reads in the account's language. */
async function appear(come: Come, { signedIn }: Stage, role: Role, how: Coming): Promise<Person> {
  const storageState = signedIn[role];
  const person = await come({
    ...how,
    options: { serviceWorkers: 'block', reducedMotion: 'reduce', ...(storageState && { storageState }) },
  });
  if (storageState) await change(person.context.request, '/api/account', { locale: how.language });
  return person;
}

async function visit(person: Person, { path, shows, open }: Screen, { ids }: Stage): Promise<void> {
  const { page, t } = person;
  await goTo(
    page,
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`),
  );
  await open?.(person);
  // What a text is filled with does not matter here.
  const words = new RegExp(
    t(shows)
      .split(/\{\{\w+\}\}/)
      .map((part) => part.replaceAll(/[^\w\s]/g, '.'))
      .join('.*'),
  );
  await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
}

/** Goes there as a link inside the app does, which is quicker; a screen that is open already is loaded anew. */
async function goTo(page: Page, address: string): Promise<void> {
  const isInside =
    page.url() !== 'about:blank' && new URL(address, page.url()).pathname !== new URL(page.url()).pathname;
  if (isInside) await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
  else await page.goto(address);
}

/** What axe finds on the open page. Nothing here plays media, for which alone it would fetch things first. */
async function faultsOf({ page }: Person): Promise<string[]> {
  // At its end a page's bars rest where they cover nothing; on the way they hide a part of whatever scrolls past below.
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ preload: false, resultTypes: ['violations'], runOnly: RULES }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}
