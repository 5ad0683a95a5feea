import { expect } from '@playwright/test';
import { saveCard, scanAndPropose, showCode } from './exchanging.js';
import { enter, join, openInvitation } from './joining.js';
import { markForOneself } from './marking.js';
import { accept, ask, AT_ONCE, goTo } from './meeting.js';
import { createEvent, importPeople, inviteAll } from './organizing.js';
import { type Person, test } from './people.js';
import { type Product, startProduct } from './product.js';
import { signInByLink } from './signing-in.js';

const ORGANIZER = 'ruth.okafor@pflege-praxis.example';
const ANNA = { name: 'Änne Groß', mail: 'aenne.gross@sonnenhof.example', phone: '+49 30 555 0101' };
const BEN = { name: 'Ben Whitfield', mail: 'ben.whitfield@notified.example', phone: '+44 20 5550 0199' };
const LIST = `﻿Vorname;Nachname;E-Mail;Funktion;Firma;Telefon;Sprachen
Änne;Groß;${ANNA.mail};Pflegedienstleiterin;Haus Sonnenhof;${ANNA.phone};Deutsch, Englisch
Ben;Whitfield;${BEN.mail};Regulatory advisor;Notified Ltd;${BEN.phone};Englisch
`;
const EVENT = 'Pflege trifft Praxis';
const PURPOSE = 'Wie kommt ein Sturzsensor durch die Zulassung?';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let product: Product;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  product = await startProduct(Number(process.env['TEST_PORT']) + 1);
});
test.afterAll(() => product.end());

test('two people who have never met find each other by expertise, meet, and keep each other’s card', async ({
  come,
}) => {
  test.setTimeout(240_000);
  const organizer = await come({ language: 'de', device: 'desk', url: product.url });
  const anna = await come({ language: 'de', device: 'phone', url: product.url });
  const ben = await come({ language: 'en', device: 'desk', url: product.url });
  await test.step('the organizer sets the event up, imports two people and invites them', () => prepare(organizer));
  await test.step('both join from their invitations', () => joinBoth(anna, ben));
  await test.step('each sees why the other fits, in both directions', () => seeEachOther(anna, ben));
  await test.step('one marks the other for herself', () => markForOneself(anna, BEN.name));
  await test.step('one asks and the other accepts, on open pages', () => arrange(anna, ben));
  await test.step('they exchange cards, on open pages', () => exchange(anna, ben));
  await test.step('each keeps the other as a contact', () => keep(anna, ben));
  await test.step('all of it is still there after a restart', async () => {
    expect(await product.restart()).toBe(0);
    await stillThere(anna, BEN.name);
    await stillThere(ben, ANNA.name);
  });
});

async function prepare(organizer: Person): Promise<void> {
  await organizer.page.goto('/organize');
  await signInByLink(organizer, ORGANIZER);
  await createEvent(organizer, { organization: 'Pflege & Praxis e. V.', name: EVENT, day: inDays(2) });
  await importPeople(organizer, LIST, 2);
  await inviteAll(organizer, 2);
}

async function joinBoth(anna: Person, ben: Person): Promise<void> {
  await openInvitation(anna, ANNA.mail, EVENT);
  await enter(anna, ANNA.mail, 'code');
  await join(
    anna,
    [{ own: 'Sturzerkennung in Pflegeheimen' }],
    [{ search: 'Zulassung', topic: 'Zulassung von Medizinprodukten' }],
  );
  await openInvitation(ben, BEN.mail, EVENT);
  await enter(ben, BEN.mail, 'link');
  await join(
    ben,
    [{ search: 'device appr', topic: 'medical device approval' }],
    [{ own: 'Fall detection in care homes' }],
  );
}

/** Whoever joined first has the page open and sees the second one come. */
async function seeEachOther(anna: Person, ben: Person): Promise<void> {
  const given = { gives: 'medical device approval', wants: 'Zulassung von Medizinprodukten' };
  const taken = { gives: 'Sturzerkennung in Pflegeheimen', wants: 'Fall detection in care homes' };
  for (const [{ page, t }, other, they, you] of [
    [anna, BEN.name, given, taken],
    [ben, ANNA.name, taken, given],
  ] as const) {
    const card = page.getByRole('article').filter({ hasText: other });
    const name = other.split(' ')[0];
    // The first list of all takes as long as the machine needs to read its words.
    await expect(
      card.getByRole('listitem').filter({ hasText: t('common:reason.theyGive', { name, ...they }) }),
    ).toBeVisible({ timeout: 60_000 });
    await expect(
      card.getByRole('listitem').filter({ hasText: t('common:reason.youGive', { name, ...you }) }),
    ).toBeVisible();
  }
}

async function arrange(anna: Person, ben: Person): Promise<void> {
  await goTo(ben, 'inbox');
  await expect(ben.page.getByText(ben.t('requests:inbox.none.received'))).toBeVisible();
  const untouched = await holdOpen(ben, anna);

  await ask(anna, BEN.name, PURPOSE);
  await expect(ben.page.getByText(ben.t('common:request.theirs.sent', { name: ANNA.name }))).toBeVisible(AT_ONCE);
  await expect(ben.page.getByText(PURPOSE)).toHaveCount(1);

  const time = await accept(ben, ANNA.name);
  const title = anna.t('common:request.mine.accepted', { name: BEN.name });
  await expect(anna.page.getByRole('heading', { level: 1, name: title })).toBeVisible(AT_ONCE);
  await untouched();

  for (const [person, other] of [
    [anna, BEN.name],
    [ben, ANNA.name],
  ] as const) {
    await goTo(person, 'agenda');
    await expect(person.page.getByRole('listitem').filter({ hasText: other }).getByText(time)).toBeVisible();
  }
}

async function exchange(anna: Person, ben: Person): Promise<void> {
  const code = await showCode(anna);
  const untouched = await holdOpen(anna, ben);
  await scanAndPropose(ben, code, ANNA.name, BEN.phone);

  const sheet = anna.page.getByRole('dialog', { name: anna.t('exchanges:asked.title', { name: BEN.name }) });
  await expect(sheet).toBeVisible(AT_ONCE);
  await sheet.getByLabel(ANNA.phone).uncheck();
  await sheet.getByRole('button', { name: anna.t('exchanges:asked.agree') }).click();
  await expect(anna.page.getByRole('heading', { name: anna.t('exchanges:agreed.title') })).toBeVisible();
  await expect(ben.page.getByRole('heading', { level: 1, name: ben.t('exchanges:agreed.title') })).toBeVisible(AT_ONCE);
  await untouched();
}

async function keep(anna: Person, ben: Person): Promise<void> {
  for (const [person, other] of [
    [anna, BEN],
    [ben, ANNA],
  ] as const) {
    const { page, t } = person;
    await page.getByRole('link', { name: t('exchanges:agreed.toContact') }).click();
    await expect(page.getByRole('heading', { level: 1, name: other.name })).toBeVisible();
    await expect(page.getByText(t('contacts:where.cards', { where: EVENT }))).toBeVisible();
    await expect(page.getByRole('link', { name: other.mail })).toBeVisible();
    await expect(page.getByText(other.phone)).toHaveCount(0);
    const card = await saveCard(person);
    expect(card).toContain(`FN:${other.name}`);
    expect(card).toContain(other.mail);
    expect(card).not.toContain(other.phone);
  }
}

async function stillThere(person: Person, other: string): Promise<void> {
  const { page } = person;
  await page.goto('/contacts');
  await expect(page.getByRole('listitem').filter({ hasText: other })).toContainText(EVENT);
  await page.goto('/');
  await goTo(person, 'agenda');
  await expect(page.getByRole('link', { name: other })).toBeVisible();
}

/** Marks the pages as they are; gives the proof that none was loaded anew. */
async function holdOpen(...people: readonly Person[]): Promise<() => Promise<void>> {
  for (const { page } of people) await page.evaluate('globalThis.heldOpen = true');
  return async () => {
    for (const { page } of people)
      expect(await page.evaluate('globalThis.heldOpen'), 'a page was loaded anew').toBe(true);
  };
}
