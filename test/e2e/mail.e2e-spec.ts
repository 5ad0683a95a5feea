import supertest from 'supertest';
import { readConfig } from '../../apps/api/src/config.js';
import { startTestApp, type TestApp } from '../support/app.js';
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
