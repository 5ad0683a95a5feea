import { Clock } from '../../apps/api/src/platform/clock.js';
import { RequestReminders } from '../../apps/api/src/request-ends/request-reminders.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { type CatchingBrowser, PushCatcher, vapidClaims } from '../support/push-catcher.js';
import { until } from '../support/until.js';

let catcher: MailCatcher;
let service: PushCatcher;
let t: TestApp;
beforeAll(async () => {
  catcher = await MailCatcher.start();
  service = await PushCatcher.start();
  t = await startTestApp({ SMTP_URL: catcher.url, PUSH_CONTACT: 'mailto:ops@example.org', PUSH_HOSTS: service.host });
});
afterAll(async () => {
  await t.close();
  await catcher.close();
  await service.close();
});

/** Anna and Ben at an event; Anna's device takes pushes. */
async function scene(columns: Record<string, unknown> = {}) {
  const { eventId, slotIds, people } = await eventWith(t, [600], 2, { name: 'Wärmetag', ...columns });
  const [anna, ben] = people as [Person, Person];
  const browser = service.browser();
  await subscribe(anna, browser);
  const [row] = await t.world.sql<{ mail: string }>('select mail from account where id = $1', [anna.accountId]);
  const ask = (purpose = 'Talk about heat pumps') => send(ben, eventId, [anna], slotIds, purpose);
  return { eventId, slotIds, anna, ben, browser, ask, mail: row?.mail ?? '' };
}

async function subscribe(person: Person, browser: CatchingBrowser): Promise<void> {
  const { status } = await person.as.put('/api/notifications/device', browser.subscription);
  expect(status).toBe(204);
}

const mailsTo = (mail: string) =>
  catcher.mails.filter(({ to }) => [to].flat().some((address) => address?.text.includes(mail)));

/** Lets everything run now that waits for its time, until there is nothing left about the person. */
async function hurry({ accountId }: Person): Promise<void> {
  await until(async () => {
    const left = await t.world.sql(
      `update graphile_worker._private_jobs set run_at = least(run_at, now())
       where payload ->> 'accountId' = $1::text or payload ->> 'noticeId' in (select id::text from notice where account_id = $1::uuid)
       returning id`,
      [accountId],
    );
    return left.length === 0 ? true : undefined;
  });
}

describe('a push', () => {
  it('says in the person’s language who asks and opens the answer, and nobody but the browser can read it', async () => {
    const { anna, ben, browser, ask, eventId, mail } = await scene({ address_form: 'sie' });
    await t.world.sql(`update attendee set given_name = 'Ben', family_name = 'Okafor' where id = $1`, [ben.id]);
    await ask('Wärmepumpen');
    const { content, headers } = await browser.push();
    expect(content).toMatchObject({ title: 'Ben Okafor möchte Sie treffen', body: '„Wärmepumpen“', locale: 'de' });
    expect(new URL(content.url).pathname).toBe(`/e/${eventId}/inbox`);
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' });
    expect(headers['topic']).toMatch(/^[\w-]{32}$/);
    const { key, claims } = vapidClaims(headers.authorization);
    const { body: settings } = await anna.as.get('/api/notifications');
    expect(key).toBe(settings.pushKey);
    expect(claims).toMatchObject({ aud: `http://${service.host}`, sub: 'mailto:ops@example.org' });
    // Opened, no mail follows.
    expect((await anna.as.post('/api/notifications/opened', { noticeId: content.id })).status).toBe(204);
    await hurry(anna);
    expect(browser.pushes).toHaveLength(1);
    expect(mailsTo(mail)).toEqual([]);
  });

  it('that nobody opened an hour before the end of the request is followed by a mail', async () => {
    const { anna, browser, ask, mail } = await scene();
    const { body: asked } = await ask();
    const { content } = await browser.push();
    const follow = await until(async () => {
      const [job] = await t.world.sql<{ run_at: Date }>(
        `select run_at from graphile_worker._private_jobs where payload ->> 'noticeId' = $1`,
        [content.id],
      );
      return job;
    });
    expect(follow.run_at.getTime()).toBe(new Date(asked.endsAt).getTime() - 3_600_000);
    // The mail is the one reminder there is: no other comes beside it, before it has left or after.
    t.app.get(Clock).now = () => new Date(new Date(asked.endsAt).getTime() - 1_800_000);
    await t.app.get(RequestReminders).remind();
    await hurry(anna);
    await catcher.to(mail);
    t.app.get(Clock).now = () => new Date();
    expect(
      await t.world.sql(`select from notice where account_id = $1 and kind = 'request.ending'`, [anna.accountId]),
    ).toEqual([]);
    expect(browser.pushes).toHaveLength(1);
    expect(mailsTo(mail)).toHaveLength(1);
  });

  it('goes to every device, and a mail to none, as long as one takes it; an address that is gone is forgotten', async () => {
    const { anna, browser, ask, mail } = await scene();
    const other = service.browser();
    const tablet = await t.world.signIn(t.url, anna.accountId);
    await tablet.put('/api/notifications/device', other.subscription);
    other.answers = [{ status: 410 }];
    await ask();
    const { content } = await browser.push();
    await until(async () => (other.calls > 0 ? true : undefined));
    await anna.as.post('/api/notifications/opened', { noticeId: content.id });
    await hurry(anna);
    expect(mailsTo(mail)).toEqual([]);
    const { body: settings } = await anna.as.get('/api/notifications');
    expect(settings.devices).toEqual([{ sessionId: expect.any(String), device: 'test', isCurrent: true }]);
  });

  it('that no device takes becomes a mail, once', async () => {
    const { anna, browser, ask, mail } = await scene();
    const other = service.browser();
    const tablet = await t.world.signIn(t.url, anna.accountId);
    await tablet.put('/api/notifications/device', other.subscription);
    browser.answers = [{ status: 404 }];
    other.answers = [{ status: 413 }];
    await ask();
    await until(async () => (browser.calls > 0 && other.calls > 0 ? true : undefined));
    await hurry(anna);
    await catcher.to(mail);
    expect(mailsTo(mail)).toHaveLength(1);
    // The one refused what was said, not the address.
    const { body: settings } = await anna.as.get('/api/notifications');
    expect(settings.devices).toHaveLength(1);
  });

  it('waits as long as a busy push service asks for, and tries again', async () => {
    const { anna, browser, ask, mail } = await scene();
    browser.answers = [{ status: 429, headers: { 'retry-after': '600' } }, { status: 503 }, { status: 201 }];
    await ask();
    await until(async () => (browser.calls === 1 ? true : undefined));
    const waits = await until(async () => {
      const [job] = await t.world.sql<{ run_at: Date }>(
        `select run_at from graphile_worker._private_jobs where key like 'notice.push:%' and run_at > now()
           and payload ->> 'noticeId' in (select id::text from notice where account_id = $1)`,
        [anna.accountId],
      );
      return job;
    });
    expect(waits.run_at.getTime()).toBeGreaterThan(Date.now() + 590_000);
    const hurried = t.world.sql(
      `update graphile_worker._private_jobs set run_at = now() where key like 'notice.push:%'`,
    );
    await hurried;
    await until(async () => {
      await t.world.sql(`update graphile_worker._private_jobs set run_at = now() where key like 'notice.push:%'`);
      return browser.pushes[0];
    });
    expect(browser.calls).toBe(3);
    expect(mailsTo(mail)).toEqual([]);
  });

  it('goes to nobody who has signed out, or turned it off for the device', async () => {
    const { anna, browser, ask, mail } = await scene();
    await anna.as.delete('/api/session');
    expect(await t.world.sql('select from push_subscription where account_id = $1', [anna.accountId])).toEqual([]);
    await ask();
    await hurry(anna);
    await catcher.to(mail);
    const next = await scene();
    const { body: settings } = await next.anna.as.get('/api/notifications');
    await next.anna.as.delete(`/api/notifications/devices/${settings.devices[0].sessionId}`);
    await next.ask();
    await hurry(next.anna);
    await catcher.to(next.mail);
    expect([browser.calls, next.browser.calls]).toEqual([0, 0]);
  });

  it('of a cancellation is urgent', async () => {
    const { anna, ben, browser, ask, slotIds } = await scene();
    const { body: asked } = await ask();
    const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    await ben.as.post(`/api/meetings/${accepted.meeting.id}/cancel`, { reason: 'Ill' });
    const cancelled = await until(async () => browser.pushes.find(({ content }) => content.title.includes('abgesagt')));
    expect(cancelled.headers['urgency']).toBe('high');
  });
});

describe('the choice of how one is told', () => {
  it('is kept for each subject, with hours of quiet', async () => {
    const { anna, browser, ask, mail } = await scene();
    const quiet = { quietFrom: '22:00', quietUntil: '07:30' };
    const ways = [{ subject: 'requests', way: 'mail' }];
    const { status, body } = await anna.as.patch('/api/notifications', { ways, ...quiet });
    expect(status).toBe(200);
    expect(body).toMatchObject(quiet);
    expect(body.ways).toEqual(
      ['requests', 'meetings', 'reminders', 'messages', 'contacts'].map((subject) => ({
        subject,
        way: subject === 'requests' ? 'mail' : 'push',
      })),
    );
    const { body: none } = await anna.as.patch('/api/notifications', { quietFrom: null, quietUntil: null });
    expect(none).toMatchObject({ quietFrom: null, quietUntil: null, ways: body.ways });
    await ask();
    await hurry(anna);
    await catcher.to(mail);
    expect(browser.calls).toBe(0);
  });

  it.each([
    [{ quietFrom: '22:00' }],
    [{ quietFrom: '22:00', quietUntil: '22:00' }],
    [{ quietFrom: '24:00', quietUntil: '07:00' }],
    [{ ways: [{ subject: 'weather', way: 'push' }] }],
    [{ ways: [{ subject: 'requests', way: 'pigeon' }] }],
  ])('refuses %j', async (changes) => {
    const { anna } = await scene();
    const { status, body } = await anna.as.patch('/api/notifications', changes);
    expect([status, body.code]).toEqual([400, 'invalid_input']);
  });

  it.each([
    'https://127.0.0.1/push',
    'https://10.0.0.8/push',
    'https://[::1]/push',
    'https://localhost/push',
    'http://push.example.org/x',
  ])('takes no device whose pushes would go to %s', async (endpoint) => {
    const { anna, browser } = await scene();
    const { status, body } = await anna.as.put('/api/notifications/device', { ...browser.subscription, endpoint });
    expect([status, body.code]).toEqual([422, 'no_push']);
  });

  it('knows the product by the same key after another start, and whose device it is', async () => {
    const { anna, ben, browser, ask } = await scene();
    const rows = await t.world.sql('select public_key from push_key');
    expect(rows).toHaveLength(1);
    // Somebody else signs in on the same browser: it is theirs from then on.
    await subscribe(ben, browser);
    const { body: settings } = await anna.as.get('/api/notifications');
    expect(settings.devices).toEqual([]);
    await ask();
    await hurry(anna);
    expect(browser.calls).toBe(0);
    const { body: bens } = await ben.as.get('/api/notifications');
    const { status } = await anna.as.delete(`/api/notifications/devices/${bens.devices[0].sessionId}`);
    expect(status).toBe(404);
  });
});
