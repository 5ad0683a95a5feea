import { expect } from '@playwright/test';
import type { Person } from './people.js';
import type { Role } from './stage.js';

/** A screen, or a state of one, that everybody must be able to use. */
export interface Screen {
  role: Role;
  /** Its address; `{name}` stands for one of the stage's ids. */
  path: string;
  /** The key of words that only this screen says once it has all it shows. */
  shows: string;
  /** Brings the screen into a further state. */
  open?: (person: Person) => Promise<void>;
}

const press =
  (key: string) =>
  async ({ page, t }: Person): Promise<void> =>
    page
      .getByRole('button', { name: t(key), exact: true })
      .first()
      .click();

/** Presses the first of several buttons that say the same, each of somebody or something else. */
const pressFirst =
  (key: string) =>
  async ({ page, t }: Person): Promise<void> =>
    page
      .getByRole('button', { name: t(key) })
      .first()
      .click();

/** From the address to the code: the mail goes to somebody nobody knows. */
async function toCode({ page, t }: Person): Promise<void> {
  await page.getByLabel(t('sign-in:mail')).fill('niemand@gaeste.example');
  await page.getByRole('button', { name: t('sign-in:send') }).click();
  await expect(page.getByLabel(t('sign-in:code'))).toBeVisible();
}

/** Marks somebody suggested with the first, or the last, of the marks that they do not have. */
const mark =
  (nth: number, which: 'first' | 'last') =>
  async ({ page }: Person): Promise<void> => {
    const card = page.getByRole('article').nth(nth);
    await card.locator('button[aria-expanded]').click();
    await card.locator('button[aria-pressed=false]')[which]().click();
  };
/** Has topics proposed from a text, and takes the first one in. */
async function pasteAbstract({ page, t }: Person): Promise<void> {
  await page.getByRole('button', { name: t('profile:paste.open') }).click();
  await page.getByLabel(t('profile:paste.label')).fill('Wir prüfen die Sturzerkennung mit Radar. Dazu: Wärmepumpen.');
  await page.getByRole('button', { name: t('profile:paste.find') }).click();
  await page
    .getByRole('button', { name: t('profile:offers.label'), exact: true })
    .first()
    .click();
}

/** Lets one ground count most, so that the lists would change. */
async function moveASlider({ page, t }: Person): Promise<void> {
  await page.getByRole('slider', { name: t('organize-matching:worth.common.label') }).fill('100');
}

const markFirst = mark(0, 'first');
const dropSecond = mark(1, 'last');

const screens = (role: Role, ...list: Omit<Screen, 'role'>[]): Screen[] => list.map((screen) => ({ role, ...screen }));

/** Every screen of the product, and the states of it that look different. */
export const SCREENS: readonly Screen[] = [
  ...screens(
    'nobody',
    { path: '/look', shows: 'look:title' },
    { path: '/sign-in', shows: 'sign-in:intro' },
    { path: '/open-card', shows: 'open-card:ended' },
    { path: '/sign-in', shows: 'sign-in:look.help', open: toCode },
    { path: '/sign-in#of-a-mail', shows: 'sign-in:link.text' },
    { path: '/invitation{invitation}', shows: 'sign-in:invitation.send' },
    { path: '/invitation', shows: 'sign-in:invitation.unknown' },
    { path: '/nowhere', shows: 'common:nowhere.text' },
  ),
  ...screens(
    'newcomer',
    { path: '/', shows: 'home:none' },
    { path: '/card', shows: 'cards:code.until' },
    { path: '/card/fields', shows: 'cards:fields.intro' },
    { path: '/card/cards', shows: 'cards:cards.shown' },
    { path: '/card/links', shows: 'cards:links.newIntro' },
    { path: '/h', shows: 'cards:code.until' },
    { path: '/card/scan', shows: 'card-scan:byHand.title' },
    { path: '/c', shows: 'exchanges:link.missing' },
    { path: '/contacts', shows: 'contacts:empty' },
    { path: '/shares', shows: 'shares:empty' },
    { path: '/organize', shows: 'organize-home:first.title' },
  ),
  ...screens(
    'invited',
    { path: '/events/{eventId}/join', shows: 'profile:rules.match' },
    { path: '/e/{eventId}/join', shows: 'profile:languages', open: press('profile:join.agree') },
  ),
  ...screens(
    'attendee',
    { path: '/events', shows: 'home:coming' },
    { path: '/e/{eventId}/now', shows: 'now:waiting' },
    { path: '/e/{eventId}/now', shows: 'now:free.intro' },
    { path: '/e/{eventId}/people', shows: 'people:others' },
    { path: '/e/{eventId}/people', shows: 'people:wish.private', open: markFirst },
    { path: '/e/{eventId}/people', shows: 'people:wish.dropped', open: dropSecond },
    { path: '/e/{eventId}/people?view=wished', shows: 'people:wish.intro' },
    { path: '/e/{eventId}/people?view=all', shows: 'people:searchHint' },
    { path: '/e/{eventId}/people?view=all&q=zzz', shows: 'people:noneFoundHelp' },
    { path: '/e/{eventId}/people/{personId}', shows: 'people:seeRequest' },
    { path: '/e/{eventId}/people/{attendeeId}', shows: 'people:myself' },
    { path: '/e/{eventId}/people/{askable}', shows: 'people:better.changes', open: press('people:better.open') },
    { path: '/e/{eventId}/people/{askable}/ask', shows: 'requests:ask.needsPurpose' },
    {
      path: '/e/{eventId}/people/{askable}/ask',
      shows: 'requests:ask.company.search',
      open: press('requests:ask.company.open'),
    },
    { path: '/e/{eventId}/agenda', shows: 'agenda:free' },
    { path: '/e/{eventId}/meetings/{now}', shows: 'agenda:meeting.after', open: press('agenda:late.open') },
    { path: '/e/{eventId}/meetings/{now}/after', shows: 'meeting-after:held.title' },
    { path: '/e/{eventId}/requests/{group}', shows: 'requests:company.some' },
    { path: '/e/{eventId}/meetings/{meetingId}', shows: 'agenda:meeting.people' },
    { path: '/e/{eventId}/meetings/{meetingId}', shows: 'agenda:cancel.reason', open: press('agenda:cancel.open') },
    { path: '/e/{eventId}/meetings/{meetingId}/change', shows: 'meeting-changes:propose.people' },
    { path: '/e/{eventId}/meetings/{meetingId}/after', shows: 'meeting-after:notYet' },
    { path: '/e/{eventId}/changes/{changeId}', shows: 'meeting-changes:agree' },
    {
      path: '/e/{eventId}/changes/{changeId}',
      shows: 'meeting-changes:message',
      open: press('meeting-changes:decline'),
    },
    { path: '/e/{eventId}/meetings/{cancelled}', shows: 'agenda:meeting.cancelledByMe' },
    { path: '/e/{eventId}/inbox', shows: 'requests:inbox.over' },
    { path: '/e/{eventId}/inbox?box=sent', shows: 'requests:inbox.onOthers' },
    { path: '/e/{eventId}/conversations', shows: 'talk:title' },
    { path: '/e/{eventId}/conversations/{conversationId}', shows: 'talk:send' },
    { path: '/e/{eventId}/conversations/{conversationId}', shows: 'talk:report.what', open: press('talk:report.open') },
    { path: '/e/{eventId}/people/{askable}', shows: 'talk:block.honest', open: press('talk:block.open') },
    { path: '/e/{eventId}/requests/{received}', shows: 'requests:choose.title' },
    { path: '/e/{eventId}/requests/{received}', shows: 'requests:counter.title', open: press('requests:otherTimes') },
    { path: '/e/{eventId}/requests/{received}', shows: 'requests:decline.intro', open: press('requests:decline.open') },
    { path: '/e/{eventId}/requests/{sent}', shows: 'requests:named' },
    { path: '/e/{eventId}/requests/{over}', shows: 'requests:ended.declined' },
    { path: '/e/{eventId}/requests/{calledOff}', shows: 'requests:ended.cancelled' },
    { path: '/e/{eventId}/me', shows: 'profile:offers.label' },
    { path: '/e/{eventId}/me', shows: 'profile:paste.optional', open: pasteAbstract },
    { path: '/e/{eventId}/me', shows: 'profile:leave.consequences', open: press('profile:leave.do') },
    { path: '/e/{eventId}/card', shows: 'cards:mine.shares' },
    { path: '/e/{eventId}/card/fields', shows: 'cards:fields.intro' },
    { path: '/e/{eventId}/card/fields', shows: 'cards:fields.name.parts', open: pressFirst('cards:fields.change') },
    { path: '/e/{eventId}/card/cards', shows: 'cards:cards.shown' },
    { path: '/e/{eventId}/card/links', shows: 'cards:links.newIntro' },
    { path: '/e/{eventId}/card/cards', shows: 'cards:cards.nameHint', open: press('cards:cards.add') },
    { path: '/e/{eventId}/card/scan', shows: 'card-scan:byHand.title' },
    { path: '/e/{eventId}/card/offline', shows: 'handshakes:scan' },
    { path: '/e/{eventId}/card/offline', shows: 'handshakes:hello.next', open: press('handshakes:show') },
    { path: '/e/{eventId}/card/offline', shows: 'handshakes:scanHello.title', open: press('handshakes:scan') },
    { path: '/c{card}', shows: 'exchanges:propose.do' },
    { path: '/exchanges/{waiting}', shows: 'exchanges:waiting.withdraw' },
    { path: '/exchanges/{agreed}', shows: 'exchanges:agreed.title' },
    { path: '/contacts', shows: 'contacts:shares' },
    { path: '/contacts/{contactId}', shows: 'contacts:met' },
    { path: '/contacts/{contactId}/edit', shows: 'contacts:own.rating' },
    { path: '/contacts/new', shows: 'contacts:add.intro' },
    { path: '/contacts/export', shows: 'contacts:export.intro' },
    { path: '/shares', shows: 'shares:intro' },
    { path: '/shares', shows: 'card:share.untilHint', open: pressFirst('card:share.setUntil') },
    { path: '/settings', shows: 'settings:thisDevice' },
    { path: '/settings/phone', shows: 'phone-setup:devices.intro' },
    { path: '/settings/phone', shows: 'phone-setup:userName', open: press('phone-setup:do.other') },
    { path: '/settings/notifications', shows: 'notifications:quiet.from' },
    { path: '/settings', shows: 'settings:noBlocks' },
  ),
  ...screens(
    'asked',
    { path: '/e/{eventId}/now', shows: 'now:free.stop' },
    { path: '/e/{eventId}/conversations', shows: 'talk:none' },
    { path: '/e/{eventId}/inbox', shows: 'exchanges:asked.answer' },
    { path: '/e/{eventId}/card', shows: 'exchanges:asked.agree' },
    { path: '/exchanges/{asked}', shows: 'exchanges:asked.agree' },
  ),
  ...screens(
    'organizer',
    { path: '/', shows: 'home:organizing' },
    { path: '/organize', shows: 'organize-home:organization.another' },
    { path: '/organize/organization/{organizationId}/members', shows: 'organize-home:members.add' },
    { path: '/organize/new', shows: 'organize-event:wizard.create' },
    { path: '/organize/new', shows: 'organize-event:facts.needs.name', open: press('organize-event:wizard.create') },
    { path: '/organize/new?event={eventId}&step=places', shows: 'organize-event:places.add' },
    { path: '/organize/new?event={eventId}&step=times', shows: 'organize-event:times.days' },
    { path: '/organize/{eventId}/setup', shows: 'organize-event:rules.title' },
    { path: '/organize/{eventId}/setup/event', shows: 'organize-event:facts.languages' },
    { path: '/organize/{eventId}/setup/places', shows: 'organize-event:places.add' },
    { path: '/organize/{eventId}/setup/times', shows: 'organize-event:times.days' },
    { path: '/organize/{eventId}/setup/rules', shows: 'organize-policies:pairs.title' },
    { path: '/organize/{eventId}/people', shows: 'organize-people:filter.search' },
    { path: '/organize/{eventId}/reports', shows: 'organize-reports:resolution' },
    { path: '/organize/{eventId}/repair', shows: 'organize-repair:propose' },
    { path: '/organize/{eventId}/matching', shows: 'organize-matching:preview.still' },
    { path: '/organize/{eventId}/matching', shows: 'organize-matching:preview.examples', open: moveASlider },
    { path: '/organize/{eventId}/people?q=zzz', shows: 'organize-people:none' },
    { path: '/organize/{eventId}/people/add', shows: 'organize-people:one.addIntro' },
    {
      path: '/organize/{eventId}/people/add',
      shows: 'organize-people:one.needsMail',
      open: press('organize-people:one.add'),
    },
    { path: '/organize/{eventId}/people/{attendeeId}', shows: 'organize-people:remove.joined' },
    {
      path: '/organize/{eventId}/people/{attendeeId}',
      shows: 'organize-people:remove.sure',
      open: press('organize-people:remove.do'),
    },
    { path: '/organize/{eventId}/people/import', shows: 'organize-import:help.title' },
    { path: '/organize/{eventId}/people/import/{importId}', shows: 'organize-import:columns.intro' },
    { path: '/organize/{eventId}/people/import/{importId}?step=check', shows: 'organize-import:bad.title' },
    { path: '/organize/{eventId}/people/import/{imported}', shows: 'organize-import:outcome.again' },
  ),
];
