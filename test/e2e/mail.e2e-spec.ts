import supertest from 'supertest';
import { readConfig } from '../../apps/api/src/config.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { until } from '../support/until.js';

let catcher: MailCatcher;
let t: TestApp;
beforeAll(async () => {
  catcher = await MailCatcher.start();
  t = await startTestApp({ SMTP_URL: catcher.url, MAIL_FROM: 'Treffpunkt <hallo@example.org>' });
});
afterAll(async () => {
  await t.close();
  await catcher.close();
});

describe('mails by SMTP', () => {
  it('carry a code that signs in, in the reader’s language, as text and as HTML', async () => {
    const asked = await supertest(t.url).post('/api/sign-in').send({ mail: 'jürgen@example.org', locale: 'de' });
    expect(asked.status).toBe(202);
    const mail = await catcher.to('jürgen@example.org');
    expect(mail.from?.value).toEqual([{ name: 'Treffpunkt', address: 'hallo@example.org' }]);
    const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0];
    expect(mail.html).toContain(code);
    expect(mail.html).toContain('lang="de"');
    const redeemed = await supertest(t.url).post('/api/sign-in/redeem').send({ signInId: asked.body.signInId, code });
    expect(redeemed.status).toBe(200);
  });

  it.each([
    ['de', 'du', 'hat euer Treffen abgesagt', 'lösch es bitte dort'],
    ['de', 'sie', 'hat Ihr Treffen abgesagt', 'löschen Sie es bitte dort'],
    ['en', 'du', 'cancelled your meeting', 'please delete it there'],
  ])('tell at once who cancelled a meeting, which one and why, in %s (%s)', async (locale, form, subject, calendar) => {
    const event = { name: 'Wärmetag', address_form: form };
    const { eventId, slotIds, people } = await eventWith(t, [60], 2, event);
    const [anna, ben] = people as [Person, Person];
    const address = `${locale}-${form}@example.org`;
    await t.world.sql('update account set locale = $2, mail = $3 where id = $1', [ben.accountId, locale, address]);
    await t.world.sql(`update attendee set given_name = 'Änne', family_name = '<Ott>' where id = $1`, [anna.id]);
    const { body: asked } = await send(anna, eventId, [ben], slotIds);
    const { body: accepted } = await ben.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    const { id, place } = accepted.meeting;
    await anna.as.post(`/api/meetings/${id}/cancel`, { reason: 'My train & I' });
    const mail = await catcher.to(address);
    expect(mail.subject).toBe(`Änne <Ott> ${subject}`);
    for (const said of ['Wärmetag', place.name, 'My train & I', calendar, `/e/${eventId}/meetings/${id}`])
      expect(mail.text).toContain(said);
    expect(mail.html).toContain('My train &#38; I');
    expect(mail.html).not.toContain('<Ott>');
    expect(catcher.mails.filter(({ subject: s }) => s?.endsWith(subject))).toHaveLength(1);
  });

  it('are not kept, and their page does not exist', async () => {
    expect(await t.world.sql('select id from kept_mail')).toEqual([]);
    expect((await supertest(t.url).get('/local/mail')).status).toBe(404);
  });
});

describe('a mail of a kind that nobody writes', () => {
  it('fails and is tried again, as after an update that forgot one', async () => {
    await t.world.sql(`select graphile_worker.add_job('mail.send', '{"kind": "forgotten"}', job_key := 'forgotten')`);
    const error = await until(async () => {
      const [job] = await t.world.sql<{ last_error: string | null }>(
        `select last_error from graphile_worker.jobs where key = 'forgotten'`,
      );
      return job ? (job.last_error ?? undefined) : 'The job is gone.';
    });
    expect(error).toContain('Nobody writes the mail forgotten.');
  });
});

describe('kept mails', () => {
  it('refuse to exist where others than this machine can reach the product', () => {
    const env = { DATABASE_URL: 'postgres://somewhere/db', HOST: '0.0.0.0', PUBLIC_URL: 'https://meet.example.org' };
    expect(() => readConfig(env)).toThrow('SMTP_URL');
  });
});
