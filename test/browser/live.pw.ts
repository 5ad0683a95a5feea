import { type BrowserContextOptions, expect, type Locator } from '@playwright/test';
import { chooseTime, otherTimes } from './meeting.js';
import { type Come, type Person, test } from './people.js';
import { act, attendanceOf, change, type Items, put, read } from './signed-in-calls.js';
import { signIn } from './stage.js';
import { layWire, type Wire } from './wire.js';

// People of the demo event, somebody of its staff who is nobody else's, and how they come; only Björn's network is cut.
const PEOPLE = {
  bjoern: { mail: 'bjoern.hallqvist@rosterwise.example', language: 'en', device: 'desk' },
  amina: { mail: 'amina.elsayed@openform.example', language: 'de', device: 'phone' },
  juergen: { mail: 'juergen.moeckel@werkbank-ki.example', language: 'de', device: 'phone' },
  staff: { mail: 'packt.mit.an@gaeste.example', language: 'de', device: 'desk' },
} as const;
const NAMES = { bjoern: 'Björn Hallqvist', amina: 'Amina El-Sayed', juergen: 'Jürgen Möckel' } as const;
type Who = keyof typeof PEOPLE;

/** How long after a cut everything has to be as if it had not been. */
const BACK = { timeout: 20_000 } as const;

// Each journey goes on from what the one before it left.
test.describe.configure({ mode: 'serial' });

let wire: Wire;
let eventId = '';
const signedIn = {} as Record<Who, BrowserContextOptions>;
const ids = {} as Record<keyof typeof NAMES, string>;

test.beforeAll(async ({ playwright, baseURL }) => {
  wire = await layWire();
  const owner = await playwright.request.newContext({ baseURL });
  await signIn(owner, 'katrin.behrens@treffpunkt-forschung.example');
  const { items } = await read<Items<{ id: string }>>(owner, '/api/organizations');
  const organization = `/api/organizations/${items[0]?.id}` as const;
  await put(owner, `${organization}/members`, { mail: PEOPLE.staff.mail, role: 'staff' });
  await owner.dispose();
  const enter = async (who: Who): Promise<void> => {
    const caller = await playwright.request.newContext({ baseURL });
    await signIn(caller, PEOPLE[who].mail);
    await change(caller, '/api/account', { locale: PEOPLE[who].language });
    signedIn[who] = { storageState: await caller.storageState() };
    if (who === 'staff') await act(caller, `${organization}/membership/accept`);
    else ({ eventId, attendeeId: ids[who] } = await attendanceOf(caller));
    await caller.dispose();
  };
  await Promise.all((Object.keys(PEOPLE) as Who[]).map(enter));
});
test.afterAll(() => wire.end());

/** Opens somebody's browser where they are signed in already. */
function appear(come: Come, who: Who): Promise<Person> {
  const { language, device } = PEOPLE[who];
  const proxy = who === 'bjoern' ? { proxy: { server: wire.server } } : {};
  return come({ language, device, options: { ...proxy, ...signedIn[who] } });
}

const button = ({ page, t }: Person, key: string, values: Record<string, unknown> = {}): Locator =>
  page.getByRole('button', { name: t(key, values), exact: true }).first();
const press = (person: Person, key: string, values: Record<string, unknown> = {}): Promise<void> =>
  button(person, key, values).click();
const follow = ({ page, t }: Person, key: string, values: Record<string, unknown> = {}): Promise<void> =>
  page
    .getByRole('link', { name: t(key, values), exact: true })
    .first()
    .click();
/** What a page says, once. */
const once = async ({ page, t }: Person, key: string, values: Record<string, unknown> = {}): Promise<void> =>
  expect(page.getByText(t(key, values), { exact: true })).toHaveCount(1, BACK);

interface Meeting {
  id: string;
  state: string;
  from: string;
  people: { attendeeId: string }[];
}
const meetingsOf = async ({ context }: Person): Promise<Meeting[]> =>
  (await read<Items<Meeting>>(context.request, `/api/events/${eventId}/agenda`)).items.filter(
    ({ state }) => state === 'scheduled',
  );

test('a request, other times proposed through a cut, and the yes to one of them', async ({ come }) => {
  const [amina, bjoern] = [await appear(come, 'amina'), await appear(come, 'bjoern')];
  await bjoern.page.goto(`/e/${eventId}/inbox`);
  await amina.page.goto(`/e/${eventId}/people/${ids.bjoern}/ask`);
  await amina.page.getByLabel(amina.t('requests:ask.purpose')).fill('Wie plant ihr die Nächte?');
  await press(amina, 'requests:ask.send');
  await follow(bjoern, 'requests:openOf', { name: NAMES.amina });
  await press(bjoern, 'requests:otherTimes');
  await otherTimes(bjoern.page).last().click();
  wire.cut();
  await press(bjoern, 'requests:counter.do', { count: 1 });
  await expect(bjoern.page.getByText(bjoern.t('requests:unsent'))).toBeVisible(BACK);
  await once(amina, 'common:request.mine.sent', { name: NAMES.bjoern });
  wire.mend();
  await once(amina, 'common:request.mine.countered', { name: NAMES.bjoern });
  await expect(bjoern.page.getByText(bjoern.t('requests:unsent'))).toHaveCount(0, BACK);
  const time = await chooseTime(amina);
  await press(amina, 'requests:choose.accept', { time });
  await once(bjoern, 'common:request.theirs.accepted', { name: NAMES.amina });
  for (const each of [amina, bjoern]) expect(await meetingsOf(each)).toHaveLength(1);
  for (const [person, lines] of [
    [amina, ['me.send', 'them.counter', 'me.accept']],
    [bjoern, ['them.send', 'me.counter', 'them.accept']],
  ] as const)
    for (const line of lines)
      await once(person, `requests:story.${line}`, { name: person === amina ? NAMES.bjoern : NAMES.amina });
});

test('another time proposed, and the agreement given through a cut', async ({ come }) => {
  const [amina, bjoern] = [await appear(come, 'amina'), await appear(come, 'bjoern')];
  const [before] = await meetingsOf(amina);
  await bjoern.page.goto(`/e/${eventId}/now`);
  await amina.page.goto(`/e/${eventId}/meetings/${before?.id}`);
  await follow(amina, 'agenda:meeting.change');
  await otherTimes(amina.page).first().click();
  await press(amina, 'meeting-changes:propose.do');
  await follow(bjoern, 'event:change.see');
  await expect(button(bjoern, 'meeting-changes:agree')).toBeVisible();
  wire.cut();
  await press(bjoern, 'meeting-changes:agree');
  await expect(bjoern.page.getByText(bjoern.t('meeting-changes:unsent'))).toBeVisible(BACK);
  await expect(button(amina, 'meeting-changes:withdraw')).toBeVisible();
  wire.mend();
  for (const each of [amina, bjoern]) await once(each, 'meeting-changes:state.agreed');
  await expect(bjoern.page.getByText(bjoern.t('meeting-changes:unsent'))).toHaveCount(0, BACK);
  const [after, ...more] = await meetingsOf(bjoern);
  expect(more).toEqual([]);
  expect(after?.id).toBe(before?.id);
  expect(after?.from).not.toBe(before?.from);
});

test('two are asked together, and the last yes is given through a cut', async ({ come }) => {
  const [juergen, amina, bjoern] = [
    await appear(come, 'juergen'),
    await appear(come, 'amina'),
    await appear(come, 'bjoern'),
  ];
  for (const { page } of [amina, bjoern]) await page.goto(`/e/${eventId}/inbox`);
  const { page, t } = juergen;
  await page.goto(`/e/${eventId}/people/${ids.bjoern}/ask`);
  await press(juergen, 'requests:ask.company.open');
  await page.getByLabel(t('requests:ask.company.search')).fill(NAMES.amina);
  await press(juergen, 'event:pick.add', { name: NAMES.amina });
  await page.getByLabel(t('requests:ask.purpose')).fill('Drei an einem Tisch?');
  await press(juergen, 'requests:ask.send');
  for (const each of [amina, bjoern]) await follow(each, 'requests:openOf', { name: NAMES.juergen });
  await press(amina, 'requests:choose.accept', { time: await chooseTime(amina) });
  await once(bjoern, 'requests:story.them.accept', { name: NAMES.amina });
  const time = await chooseTime(bjoern);
  wire.cut();
  await press(bjoern, 'requests:choose.accept', { time });
  await expect(bjoern.page.getByText(bjoern.t('requests:unsent'))).toBeVisible(BACK);
  await once(juergen, 'requests:company.said.open');
  wire.mend();
  for (const each of [amina, bjoern]) await once(each, 'common:request.theirs.accepted', { name: NAMES.juergen });
  await expect(page.getByText(t('requests:company.said.yes'), { exact: true })).toHaveCount(2, BACK);
  const [meeting, ...more] = await meetingsOf(juergen);
  expect(more).toEqual([]);
  expect(meeting?.people.map(({ attendeeId }) => attendeeId).toSorted()).toEqual(Object.values(ids).toSorted());
  for (const each of [amina, bjoern]) expect(await meetingsOf(each)).toHaveLength(2);
});

test('two who are free: seen after a cut, asked with one tap and met with another', async ({ come }) => {
  const [amina, bjoern] = [await appear(come, 'amina'), await appear(come, 'bjoern')];
  await put(bjoern.context.request, `/api/events/${eventId}/wishes/${ids.amina}`, { kind: 'like' });
  for (const { page } of [amina, bjoern]) await page.goto(`/e/${eventId}/now`);
  await press(bjoern, 'now:free.say', { minutes: 30 });
  const hers = button(amina, 'now:free.askName', { name: NAMES.bjoern });
  const his = button(bjoern, 'now:free.askName', { name: NAMES.amina });
  await expect(hers).toBeVisible();
  wire.cut();
  await press(amina, 'now:free.say', { minutes: 30 });
  await expect(his).toHaveCount(0);
  wire.mend();
  await expect(his).toHaveCount(1, BACK);
  await his.click();
  await once(amina, 'now:free.asked', { name: NAMES.bjoern });
  await press(amina, 'now:free.yes');
  await amina.page.waitForURL('**/meetings/*');
  await expect(button(amina, 'agenda:late.open')).toBeVisible();
  await expect(bjoern.page.getByText(bjoern.t('now:free.asking', { name: NAMES.amina }))).toHaveCount(0, BACK);
  for (const each of [amina, bjoern]) expect(await meetingsOf(each)).toHaveLength(3);
});

test('one is late and says so through a cut; then the two say different things, and both are kept', async ({
  come,
}) => {
  const [amina, bjoern] = [await appear(come, 'amina'), await appear(come, 'bjoern')];
  const [now] = await meetingsOf(amina);
  for (const { page } of [amina, bjoern]) await page.goto(`/e/${eventId}/meetings/${now?.id}`);
  await press(bjoern, 'agenda:late.open');
  wire.cut();
  await press(bjoern, 'agenda:late.minutes', { count: 10 });
  await expect(bjoern.page.getByText(bjoern.t('agenda:unsent'))).toBeVisible(BACK);
  await press(bjoern, 'agenda:late.open');
  await press(bjoern, 'agenda:late.minutes', { count: 5 });
  wire.mend();
  await once(amina, 'agenda:late.they', { name: NAMES.bjoern, count: 5 });
  await expect(button(bjoern, 'agenda:late.mine', { count: 5 })).toBeVisible(BACK);
  await expect(bjoern.page.getByText(bjoern.t('agenda:unsent'))).toHaveCount(0);

  for (const each of [amina, bjoern]) await follow(each, 'agenda:meeting.after');
  await press(amina, 'meeting-after:held.yes');
  await once(bjoern, 'meeting-after:others.held');
  wire.cut();
  await press(bjoern, 'meeting-after:held.iMissed');
  await expect(bjoern.page.getByText(bjoern.t('meeting-after:unsent'))).toBeVisible(BACK);
  wire.mend();
  for (const each of [amina, bjoern]) await once(each, 'meeting-after:others.disputed');
  await once(amina, 'meeting-after:others.notHeldFor', { names: NAMES.bjoern });
});

test('staff mend the schedule while somebody is cut off, who then sees the meeting where it is', async ({ come }) => {
  const [staff, bjoern] = [await appear(come, 'staff'), await appear(come, 'bjoern')];
  const before = (await meetingsOf(bjoern)).find(
    ({ from, people }) => Date.parse(from) > Date.now() && people.length === 2,
  );
  await bjoern.page.goto(`/e/${eventId}/meetings/${before?.id}`);
  await staff.page.goto(`/organize/${eventId}/repair`);
  const when = bjoern.page.locator('dl dd').first();
  const was = await when.innerText();
  await staff.page.getByLabel(staff.t('organize-repair:who')).fill(NAMES.amina);
  await press(staff, 'organize-repair:chooseName', { name: NAMES.amina });
  const { items } = await read<Items<{ from: string }>>(staff.context.request, `/api/events/${eventId}/slots`);
  const until = items.find(({ from }) => from > (before?.from ?? ''))?.from ?? '';
  await staff.page.getByLabel(staff.t('organize-repair:until')).selectOption(until);
  await press(staff, 'organize-repair:propose');
  await expect(button(staff, 'organize-repair:apply')).toBeVisible();
  wire.cut();
  await press(staff, 'organize-repair:apply');
  await once(staff, 'organize-repair:applied', { count: 1 });
  expect(await when.innerText()).toBe(was);
  wire.mend();
  await expect(when).not.toHaveText(was, BACK);
  const after = await meetingsOf(bjoern);
  expect(after).toHaveLength(3);
  expect(after.find(({ id }) => id === before?.id)?.from).not.toBe(before?.from);
});
