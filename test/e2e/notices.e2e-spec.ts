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
afterAll(async () => {
  await t.close();
  await catcher.close();
});

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
    const [first] = await jobsOf(anna);
    await send(carl, eventId, [anna], slotIds, 'About tides');
    await until(async () => ((await waitingFor(anna)).length === 2 ? true : undefined));
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
