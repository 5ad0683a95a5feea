import { MeetingReminders } from '../../apps/api/src/meeting-reminders/meeting-reminders.service.js';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { RequestReminders } from '../../apps/api/src/request-ends/request-reminders.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { until } from '../support/until.js';

let catcher: MailCatcher;
let t: TestApp;
beforeAll(async () => {
  catcher = await MailCatcher.start();
  t = await startTestApp({ SMTP_URL: catcher.url });
});
afterEach(() => inMinutes(0));
afterAll(async () => {
  await t.close();
  await catcher.close();
});

/** Lets the product's clock run ahead. */
function inMinutes(minutes: number): void {
  t.app.get(Clock).now = () => new Date(Date.now() + minutes * 60_000);
}

/** What waits for the person's mail. */
const waitingFor = ({ accountId }: Person): Promise<{ kind: string }[]> =>
  t.world.sql('select kind from notice where account_id = $1 and closed_at is null', [accountId]);

/** When the jobs about a person run. */
const jobsOf = ({ accountId }: Person): Promise<{ task: string; run_at: Date }[]> =>
  t.world.sql(
    `select t.identifier as task, j.run_at from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id
     where j.payload ->> 'accountId' = $1 and t.identifier like 'notice.%' order by j.run_at`,
    [accountId],
  );

/** Lets the mail of a person leave that waits for its time. */
const hurry = ({ accountId }: Person) =>
  t.world.sql(`update graphile_worker._private_jobs set run_at = now() where payload ->> 'accountId' = $1`, [
    accountId,
  ]);

async function mailOf({ accountId }: Person): Promise<string> {
  const [row] = await t.world.sql<{ mail: string }>('select mail from account where id = $1', [accountId]);
  return row?.mail ?? '';
}

const mailsTo = async (person: Person) => {
  const mail = await mailOf(person);
  return catcher.mails.filter(({ to }) => [to].flat().some((address) => address?.text.includes(mail)));
};

describe('notices', () => {
  it('that come within a short time become one mail, each with its own way on', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600, 630], 3, { name: 'Wärmetag' });
    const [anna, ben, carl] = people as [Person, Person, Person];
    await send(ben, eventId, [anna], slotIds, 'About <heat> pumps');
    await until(async () => ((await waitingFor(anna)).length === 1 ? true : undefined));
    const [first] = await until(async () => {
      const jobs = await jobsOf(anna);
      return jobs.length === 1 ? jobs : undefined;
    });
    await send(carl, eventId, [anna], slotIds, 'About tides');
    await until(async () => ((await waitingFor(anna)).length === 2 ? true : undefined));
    await until(async () => ((await jobsOf(anna)).length === 1 ? true : undefined));
    // The second puts the first off no further.
    expect(await jobsOf(anna)).toEqual([first]);
    expect(first?.run_at.getTime()).toBeGreaterThan(Date.now() + 4 * 60_000);
    await hurry(anna);
    const mail = await catcher.to(await mailOf(anna));
    expect(mail.subject).toMatch(/^2 Neuigkeiten: .* möchte dich treffen, …$/);
    expect(mail.text).toContain('„About <heat> pumps“');
    expect(mail.html).not.toContain('<heat>');
    expect(mail.text).toContain('„About tides“');
    expect(mail.text?.split(`/e/${eventId}/inbox`)).toHaveLength(3);
    await until(async () => ((await waitingFor(anna)).length === 0 ? true : undefined));
    expect(await mailsTo(anna)).toHaveLength(1);
  });

  it('say nothing of what matters no more when the mail leaves', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600], 3);
    const [anna, ben, carl] = people as [Person, Person, Person];
    const { body: asked } = await send(ben, eventId, [anna], slotIds, 'About heat pumps');
    await send(carl, eventId, [anna], slotIds, 'About tides');
    await until(async () => ((await waitingFor(anna)).length === 2 ? true : undefined));
    await ben.as.post(`/api/requests/${asked.id}/withdraw`, {});
    await hurry(anna);
    const mail = await catcher.to(await mailOf(anna));
    expect(mail.text).toContain('„About tides“');
    expect(mail.text).not.toContain('heat pumps');
  });

  it('are held back in quiet hours, until they end', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600], 2);
    const [anna, ben] = people as [Person, Person];
    const now = new Date();
    const inUtc = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString().slice(11, 16);
    await t.world.sql(`update account set time_zone = 'UTC' where id = $1`, [anna.accountId]);
    await t.world.sql('insert into notice_setting (account_id, quiet_from, quiet_until) values ($1, $2, $3)', [
      anna.accountId,
      inUtc(-1),
      inUtc(2),
    ]);
    await send(ben, eventId, [anna], slotIds);
    const held = await until(async () => {
      const [job] = await jobsOf(anna);
      return job && job.run_at.getTime() > now.getTime() + 60_000 ? job : undefined;
    });
    expect(held.run_at.toISOString().slice(11, 19)).toBe(`${inUtc(2)}:00`);
    expect(await waitingFor(anna)).toEqual([]);
    await t.world.sql('delete from notice_setting where account_id = $1', [anna.accountId]);
    await until(async () => {
      await hurry(anna);
      return (await mailsTo(anna))[0];
    });
    expect(await mailsTo(anna)).toHaveLength(1);
  });

  it('of a subject that somebody wants to hear nothing of stay silent, others do not', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600], 2);
    const [anna, ben] = people as [Person, Person];
    await t.world.sql(`insert into notice_way (account_id, subject, way) values ($1, 'requests', 'none')`, [
      anna.accountId,
    ]);
    const { body: asked } = await send(ben, eventId, [anna], slotIds);
    const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    await ben.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, {});
    const mail = await catcher.to(await mailOf(anna));
    expect(mail.subject).toContain('hat euer Treffen abgesagt');
    expect(await mailsTo(anna)).toHaveLength(1);
  });
});

/** Two people with a meeting that begins in ten hours. */
async function twoWhoMeet() {
  const { eventId, slotIds, people } = await eventWith(t, [600, 660], 2, { name: 'Wärmetag' });
  const [anna, ben] = people as [Person, Person];
  const { body: asked } = await send(ben, eventId, [anna], slotIds);
  const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
  const remindersOf = async (person: Person) =>
    (await mailsTo(person)).filter(({ subject, text }) => /^In \d+ Minuten: /m.test(`${subject}\n${text}`));
  return { eventId, slotIds, anna, ben, meeting: accepted.meeting, remindersOf };
}

describe('a reminder of a meeting', () => {
  it('comes as early as each wants it, once, with the place and how to get there', async () => {
    const { eventId, anna, ben, meeting, remindersOf } = await twoWhoMeet();
    const { body: settings } = await anna.as.patch('/api/notifications', { remindMinutes: 30 });
    expect(settings.remindMinutes).toBe(30);
    await t.world.sql(`update place set area = 'Halle B', directions = 'Die Treppe hinter der Bar' where id = $1`, [
      meeting.place.id,
    ]);
    inMinutes(571);
    await t.app.get(MeetingReminders).remind();
    const mail = await until(async () => (await remindersOf(anna))[0]);
    expect(mail.subject).toMatch(/^In 29 Minuten: Given\d+ Family\d+$/);
    expect(mail.text).toContain(`${meeting.place.name}, Halle B`);
    expect(mail.text).toContain('Die Treppe hinter der Bar');
    expect(mail.text).toContain(`/e/${eventId}/meetings/${meeting.id}`);
    await t.app.get(MeetingReminders).remind();
    inMinutes(591);
    await t.app.get(MeetingReminders).remind();
    await until(async () => (await remindersOf(ben))[0]);
    expect([await remindersOf(anna), await remindersOf(ben)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('moves with the meeting, and is cancelled with it', async () => {
    const { slotIds, anna, ben, meeting, remindersOf } = await twoWhoMeet();
    const { body: change } = await anna.as.post(`/api/meetings/${meeting.id}/changes`, { slotId: slotIds[1] });
    expect((await ben.as.post(`/api/meeting-changes/${change.id}/agree`, {})).status).toBe(200);
    inMinutes(591);
    await t.app.get(MeetingReminders).remind();
    inMinutes(651);
    await t.app.get(MeetingReminders).remind();
    for (const each of [anna, ben]) await until(async () => (await remindersOf(each))[0]);
    expect([await remindersOf(anna), await remindersOf(ben)].map(({ length }) => length)).toEqual([1, 1]);
    inMinutes(0);
    const off = await twoWhoMeet();
    await off.anna.as.post(`/api/meetings/${off.meeting.id}/cancel`, {});
    inMinutes(591);
    await t.app.get(MeetingReminders).remind();
    expect(await t.world.sql('select from meeting_reminder where meeting_id = $1', [off.meeting.id])).toEqual([]);
  });

  it('says nothing of a meeting that has just been arranged, which its own notice tells', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [14], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(ben, eventId, [anna], slotIds);
    const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    inMinutes(5);
    await t.app.get(MeetingReminders).remind();
    expect(await t.world.sql('select from meeting_reminder where meeting_id = $1', [accepted.meeting.id])).toEqual([]);
  });
});

describe('the way to a meeting', () => {
  it('is told from where one is: by foot, next door, or the same place', async () => {
    const { eventId, anna, ben, meeting } = await twoWhoMeet();
    const [row] = await t.world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
      eventId,
    ]);
    const wayOf = async (person: Person) => (await person.as.get(`/api/meetings/${meeting.id}/way`)).body;
    expect(await wayOf(anna)).toEqual({ area: '', directions: '', from: null, minutes: null, isNextDoor: false });
    const bar = await t.world.place(eventId, { name: 'Bar', area: 'Foyer' });
    await t.world.sql(`update place set area = 'Halle B' where id = $1`, [meeting.place.id]);
    await anna.as.put(`/api/events/${eventId}/free-now`, { minutes: 30, placeId: bar });
    expect(await wayOf(anna)).toMatchObject({ area: 'Halle B', from: 'Bar', minutes: null, isNextDoor: false });
    await t.world.sql(
      `insert into area_walk (event_id, organization_id, from_area, to_area, minutes) values ($1, $2, 'Foyer', 'Halle B', 7)`,
      [eventId, row?.organization_id],
    );
    expect(await wayOf(anna)).toMatchObject({ from: 'Bar', minutes: 7, isNextDoor: false });
    await t.world.sql(`update place set area = 'Halle B' where id = $1`, [bar]);
    expect(await wayOf(anna)).toMatchObject({ from: 'Bar', minutes: null, isNextDoor: true });
    await ben.as.put(`/api/events/${eventId}/free-now`, { minutes: 30, placeId: meeting.place.id });
    expect(await wayOf(ben)).toMatchObject({ from: meeting.place.name, minutes: 0, isNextDoor: true });
  });
});

describe('what would end while somebody wants quiet', () => {
  const quietFor = async ({ accountId }: Person, from: number, until: number) => {
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
    await t.world.sql(`update account set time_zone = 'UTC' where id = $1`, [accountId]);
    await t.world.sql('insert into notice_setting (account_id, quiet_from, quiet_until) values ($1, $2, $3)', [
      accountId,
      at(from),
      at(until),
    ]);
  };

  it('is reminded of before', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [1200], 2, { request_hours: 8 });
    const [anna, ben] = people as [Person, Person];
    await quietFor(anna, 240, 600);
    await send(ben, eventId, [anna], slotIds);
    inMinutes(200);
    await t.app.get(RequestReminders).remind();
    expect((await waitingFor(anna)).map(({ kind }) => kind)).not.toContain('request.ending');
    inMinutes(227);
    await t.app.get(RequestReminders).remind();
    const mail = await until(async () => (await mailsTo(anna)).find(({ text }) => text?.includes('wartet auf deine')));
    expect(mail.text).toContain('endet am');
  });

  it('and arrived within, is told of afterwards as it is', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [1200], 2, { request_hours: 2 });
    const [anna, ben] = people as [Person, Person];
    await quietFor(anna, -60, 300);
    await send(ben, eventId, [anna], slotIds);
    await until(async () =>
      (await jobsOf(anna)).some(({ run_at }) => run_at.getTime() > Date.now() + 60_000) ? true : undefined,
    );
    inMinutes(301);
    const mail = await until(async () => {
      await hurry(anna);
      return (await mailsTo(anna))[0];
    });
    expect(mail.subject).toMatch(/ wollte dich treffen$/);
    expect(mail.text).toContain(`/e/${eventId}/people/${ben.id}/ask`);
  });
});
