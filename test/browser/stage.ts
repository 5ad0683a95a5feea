import { type APIRequest, type APIRequestContext, type BrowserContextOptions, expect } from '@playwright/test';
import { mailsTo, readMail } from './mails.js';
import { act, attendanceOf, type Items, put, read, request } from './signed-in-calls.js';
import { talk } from './talking.js';

/** Those whose screens are looked at: each has other things on them. */
export const ROLES = ['nobody', 'newcomer', 'invited', 'attendee', 'asked', 'organizer'] as const;
export type Role = (typeof ROLES)[number];

/** The demo event with something on every screen. */
export interface Stage {
  /** What each role's browser begins with. */
  signedIn: Record<Role, BrowserContextOptions['storageState']>;
  /** What stands for the variable parts of addresses. */
  ids: Record<string, string>;
}

// People of the demo event; `attendee` is the one who has everything, the others do their part in it.
const MAILS = {
  organizer: 'katrin.behrens@treffpunkt-forschung.example',
  attendee: 'sabine.raeuber@quartier-west.example',
  asked: 'constanze.wuerzburger@stadtmuseum-auenfeld.example',
  invited: 'gerda.lind@gaeste.example',
  newcomer: 'neu.hier@gaeste.example',
  kwame: 'kwame.boateng@klangbruecke.example',
  elif: 'elif.sahin@stadtraum-plan.example',
  rasmus: 'rasmus.nygard@twincity.example',
  imogen: 'imogen.ashworth@datalook.example',
  ronja: 'ngozi.hartmann@kreislaufbau.example',
} as const;
type Someone = keyof typeof MAILS;

const GOOD = `Vorname;Nachname;E-Mail\nGerda;Lind;${MAILS.invited}\n`;
const FAULTY =
  'Name;E-Mail;Firma;Was ich suche\nIda Rot;ida@gaeste.example;Rot KG;Wärmepumpen\nOhne Mail;;Leer AG;\nUwe Grün;uwe(at)gaeste;Grün;\n';

/** Fills the demo event by way of the API: requests in every state, a meeting, exchanges, a contact, imports. */
export async function makeStage(api: APIRequest, baseURL: string): Promise<Stage> {
  const callers = new Map<Someone, APIRequestContext>();
  const as = async (who: Someone): Promise<APIRequestContext> => {
    const known = callers.get(who);
    if (known) return known;
    const caller = await api.newContext({ baseURL });
    callers.set(who, caller);
    await signIn(caller, MAILS[who]);
    return caller;
  };
  const { eventId, attendeeId } = await attendanceOf(await as('attendee'));
  const arranged = { ...(await arrange(as, attendeeId)), ...(await atOnce(as, eventId, attendeeId)) };
  const ids = { eventId, attendeeId, ...arranged, ...(await exchange(as, eventId)) };
  const organized = await organize(await as('organizer'), eventId);
  const { link } = await readMail(await as('organizer'), MAILS.invited, '/invitation');
  const signedIn = {} as Stage['signedIn'];
  for (const role of ROLES) signedIn[role] = role === 'nobody' ? undefined : await (await as(role)).storageState();
  await Promise.all([...callers.values()].map((caller) => caller.dispose()));
  return { signedIn, ids: { ...ids, ...organized, invitation: new URL(link).hash } };
}

type As = (who: Someone) => Promise<APIRequestContext>;

/** Signs a program in as somebody, by the first link of their mails that nobody used: other tests may sign them in too. */
export async function signIn(caller: APIRequestContext, mail: string): Promise<void> {
  await act(caller, '/api/sign-in', { mail, locale: 'de' });
  const tried = new Set<string>();
  const enter = async (): Promise<boolean> => {
    for (const { link } of await mailsTo(caller, mail, '/sign-in')) {
      const token = new URL(link).hash.slice(1);
      if (tried.has(token)) continue;
      tried.add(token);
      if ((await caller.post('/api/sign-in/redeem', { data: { token } })).ok()) return true;
    }
    return false;
  };
  await expect.poll(enter, { message: `a way in for ${mail}`, intervals: [150] }).toBe(true);
}

/** Requests that wait on either side, one that became a meeting, one whose meeting was cancelled, one that was declined. */
async function arrange(as: As, attendeeId: string): Promise<Record<string, string>> {
  const received = await request(await as('kwame'), attendeeId, 'Wie klingt ein Quartier, in dem alle mitreden?');
  const met = await request(await as('rasmus'), attendeeId, 'Ein Zwilling der Stadt, und was ihm fehlt.');
  const refused = await request(await as('asked'), attendeeId, 'Eine Ausstellung im Laden an der Ecke?');
  const me = await as('attendee');
  const { attendeeId: elif } = await attendanceOf(await as('elif'));
  const { attendeeId: askable } = await attendanceOf(await as('imogen'));
  const sent = await request(me, elif, 'Könnten wir über Bänke reden, auf denen man sitzen will?');
  const calledOff = await request(await as('ronja'), attendeeId, 'Ampeln, die auf Menschen warten.');
  const cancelled = await accept(me, calledOff);
  await act(me, `/api/meetings/${cancelled}/cancel`, { reason: 'Leider verhindert.' });
  const meetingId = await accept(me, met);
  await act(me, `/api/requests/${refused.id}/decline`, { message: 'Gern nach der Tagung.' });
  const { times } = await read<{ times: { id: string }[] }>(me, `/api/meetings/${meetingId}/change-options`);
  const wish = { slotId: times[0]?.id, message: 'Passt es auch dann?' };
  const { id: changeId } = await act<{ id: string }>(await as('rasmus'), `/api/meetings/${meetingId}/changes`, wish);
  const requests = { changeId, received: received.id, sent: sent.id, over: refused.id, calledOff: calledOff.id };
  const conversationId = await talk(me, await as('rasmus'), meetingId);
  return { ...requests, meetingId, conversationId, cancelled, personId: elif, askable };
}

/** Two are asked together; two others meet right now, one of them late; somebody is free. */
async function atOnce(as: As, eventId: string, attendeeId: string): Promise<Record<string, string>> {
  const [me, asked, kwame] = [await as('attendee'), await as('asked'), await as('kwame')];
  const { attendeeId: imogen } = await attendanceOf(await as('imogen'));
  const both = { to: [attendeeId, imogen], purpose: 'Zu dritt über Läden?', slotIds: [], anyTime: true, quorum: 1 };
  const { id: group } = await act<{ id: string }>(asked, `/api/events/${eventId}/requests`, both);
  await put(kwame, `/api/events/${eventId}/wishes/${attendeeId}`, { kind: 'like' });
  for (const each of [me, kwame, asked]) await put(each, `/api/events/${eventId}/free-now`, { minutes: 60 });
  const ask = { to: attendeeId };
  const { id } = await act<{ id: string }>(kwame, `/api/events/${eventId}/spontaneous-asks`, ask);
  const { meetingId: now } = await act<{ meetingId: string }>(me, `/api/spontaneous-asks/${id}/accept`);
  await act(kwame, `/api/meetings/${now}/late`, { minutes: 5 });
  return { group, now };
}

/** Takes the last time that a request names; gives the meeting's id. */
async function accept(caller: APIRequestContext, { id, slotIds }: { id: string; slotIds: string[] }): Promise<string> {
  const slotId = slotIds.at(-1);
  return (await act<{ meeting: { id: string } }>(caller, `/api/requests/${id}/accept`, { slotId })).meeting.id;
}

/** An exchange that was agreed, one that waits for the other, one that somebody is asked for, a card to open. */
async function exchange(as: As, eventId: string): Promise<Record<string, string>> {
  const me = await as('attendee');
  const agreed = await propose(await as('rasmus'), await showCard(me, eventId));
  const giveFieldIds = await fieldIds(me);
  const { contactId } = await act<{ contactId: string }>(me, `/api/exchanges/${agreed}/agree`, { giveFieldIds });
  const waiting = await propose(me, await showCard(await as('elif'), eventId));
  const asked = await propose(await as('kwame'), await showCard(await as('asked'), eventId));
  const card = new URL(await showCard(await as('imogen'), eventId)).hash;
  return { contactId, agreed, waiting, asked, card };
}

const fieldIds = async (caller: APIRequestContext): Promise<string[]> =>
  (await read<{ fields: { id: string }[] }>(caller, '/api/card')).fields.map(({ id }) => id);

const showCard = async (caller: APIRequestContext, eventId: string): Promise<string> =>
  (await act<{ url: string }>(caller, '/api/card-links', { eventId })).url;

async function propose(caller: APIRequestContext, url: string): Promise<string> {
  const wish = { token: new URL(url).hash.slice(1), giveFieldIds: await fieldIds(caller) };
  return (await act<{ id: string }>(caller, '/api/exchanges', wish)).id;
}

/** One list imported and invited, one with faults that waits to be confirmed. */
async function organize(organizer: APIRequestContext, eventId: string): Promise<Record<string, string>> {
  const upload = async (csv: string): Promise<string> =>
    (await act<{ id: string }>(organizer, `/api/events/${eventId}/imports`, Buffer.from(csv))).id;
  const done = await upload(GOOD);
  await act(organizer, `/api/events/${eventId}/imports/${done}/confirm`);
  for (let invited = 0; invited === 0;)
    invited = (await act<{ queued: number }>(organizer, `/api/events/${eventId}/invitations`, { all: true })).queued;
  const { items } = await read<Items<{ id: string }>>(organizer, '/api/organizations');
  return { imported: done, importId: await upload(FAULTY), organizationId: items[0]?.id ?? '' };
}
