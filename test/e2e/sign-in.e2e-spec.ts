import supertest from 'supertest';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { newId } from '../../apps/api/src/platform/ids.js';

interface Mailed {
  signInId: string;
  token: string;
  code: string;
  subject: string;
  body: string;
}

describe('signing in', () => {
  let tested: TestApp;

  beforeAll(async () => {
    tested = await startTestApp();
  });
  afterAll(() => tested.close());

  const start = (mail: string, more: object = {}) =>
    supertest(tested.url)
      .post('/api/sign-in')
      .send({ mail, locale: 'en', ...more });

  const redeem = (proof: object, commandId = newId()) =>
    supertest(tested.url).post('/api/sign-in/redeem').set('idempotency-key', commandId).send(proof);

  /** Asks for a mail and waits until it was written and kept. */
  async function askFor(mail: string, more: object = {}): Promise<Mailed> {
    const before = new Set((await keptMails(mail)).map(({ id }) => id));
    const answer = await start(mail, more).expect(202);
    for (let tries = 0; tries < 100; tries++) {
      const kept = (await keptMails(mail)).find(({ id }) => !before.has(id));
      if (kept)
        return {
          signInId: answer.body.signInId,
          token: /\/sign-in#([\w-]{43})\n/.exec(kept.body)?.[1] ?? '',
          code: /^\d{6}$/m.exec(kept.body)?.[0] ?? '',
          subject: kept.subject,
          body: kept.body,
        };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No mail came to ${mail}.`);
  }

  const keptMails = (mail: string) =>
    tested.world.sql<{ id: string; subject: string; body: string }>(
      'select id, subject, body from kept_mail where recipient = $1 order by sent_at',
      [mail],
    );

  const cookieOf = (answer: supertest.Response): string => answer.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';

  const session = (cookie: string) => supertest(tested.url).get('/api/session').set('cookie', cookie);

  it('makes an account of a new mail, by the link, and remembers where to go on', async () => {
    const { token, subject } = await askFor('new@example.org', { nextPath: '/events/1/join?from=mail' });
    expect(subject).toBe('Sign in to Treffpunkt');

    const answer = await redeem({ token }).set('user-agent', 'Mozilla/5.0 (Android 15) Firefox/140.0').expect(200);

    expect(answer.body).toEqual({ nextPath: '/events/1/join?from=mail' });
    expect(answer.get('Set-Cookie')?.[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const { body } = await session(cookieOf(answer)).expect(200);
    expect(body.account).toMatchObject({ mail: 'new@example.org', locale: 'en', name: '' });
    expect(body).toMatchObject({ organizations: [], attendances: [] });
    const devices = await supertest(tested.url).get('/api/sessions').set('cookie', cookieOf(answer)).expect(200);
    expect(devices.body.items).toEqual([expect.objectContaining({ device: 'Firefox, Android', isCurrent: true })]);
  });

  it('takes no command id of another form, and an empty one as none', async () => {
    const { token } = await askFor('form@example.org');
    for (const wrong of ['short', 'x'.repeat(101), 'with a space in it'])
      expect((await redeem({ token }, wrong).expect(400)).body.code).toBe('command_id_missing');
    await redeem({ token }, '').expect(200);
  });

  it('signs in by the code, and an account is found whatever the case of its mail', async () => {
    const accountId = await tested.world.account({ mail: 'Known@Example.org' });
    const { signInId, code } = await askFor('known@example.org');

    const answer = await redeem({ signInId, code: `${code.slice(0, 3)} ${code.slice(3)}` }).expect(200);

    expect((await session(cookieOf(answer))).body.account.id).toBe(accountId);
  });

  it('writes the mail in German where German was asked for', async () => {
    const { subject, body } = await askFor('deutsch@example.org', { locale: 'de' });
    expect(subject).toBe('Anmelden bei Treffpunkt');
    expect(body).toContain('zehn Minuten');
  });

  it('shows the mail on the local mail page', async () => {
    await askFor('page@example.org');
    const { text } = await supertest(tested.url).get('/local/mail?to=page@example.org').expect(200);
    expect(text).toContain('Sign in to Treffpunkt');
  });

  it('answers known and unknown mails alike', async () => {
    await tested.world.account({ mail: 'here@example.org' });
    const known = await start('here@example.org').expect(202);
    const unknown = await start('nowhere@example.org').expect(202);
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
    expect(Object.keys(known.headers)).toEqual(Object.keys(unknown.headers));
  });

  it('keeps neither token nor code anywhere but in the mail', async () => {
    const { token, code, signInId } = await askFor('secret@example.org');
    const [row] = await tested.world.sql('select s::text as text from sign_in s where id = $1', [signInId]);
    expect(row?.['text']).not.toContain(token);
    expect(row?.['text']).not.toContain(code);
    const jobs = await tested.world.sql('select j::text as text from graphile_worker._private_jobs j');
    for (const job of jobs) expect(job['text']).not.toContain(token);
  });

  it('lets a link work once', async () => {
    const { token } = await askFor('once@example.org');
    await redeem({ token }).expect(200);
    const answer = await redeem({ token }).expect(410);
    expect(answer.body.code).toBe('sign_in_ended');
  });

  it('sends a fresh mail to where an old link went, and on to the same place', async () => {
    const { token } = await askFor('again@example.org', { nextPath: '/contacts' });
    await redeem({ token }).expect(200);
    const again = (body: object) => supertest(tested.url).post('/api/sign-in/again').send(body);
    const { body } = await again({ token, locale: 'de' }).expect(202);
    expect(body).toEqual({ signInId: expect.any(String), maskedMail: 'a…n@example.org' });
    const [, fresh] = await until(async () => {
      const mails = await keptMails('again@example.org');
      return mails.length > 1 ? mails : undefined;
    });
    expect(fresh?.subject).toBe('Anmelden bei Treffpunkt');
    const link = /\/sign-in#([\w-]{43})\n/.exec(fresh?.body ?? '')?.[1] ?? '';
    expect((await redeem({ token: link }).expect(200)).body).toEqual({ nextPath: '/contacts' });
    expect((await again({ token: 'a'.repeat(43), locale: 'de' }).expect(410)).body.code).toBe('sign_in_ended');
  });

  it('lets one of two that redeem at the same moment in', async () => {
    const { token } = await askFor('twice@example.org');
    const answers = await Promise.all([redeem({ token }), redeem({ token }), redeem({ token })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410, 410]);
  });

  it('answers again, with a new session, when the answer was lost', async () => {
    const commandId = newId();
    const { signInId, code } = await askFor('lost@example.org');
    const first = await redeem({ signInId, code }, commandId).expect(200);
    const again = await redeem({ signInId, code }, commandId).expect(200);
    expect(cookieOf(again)).not.toBe(cookieOf(first));
    await session(cookieOf(again)).expect(200);

    await tested.world.sql(`update sign_in set used_at = now() - interval '3 minutes' where id = $1`, [signInId]);
    await redeem({ signInId, code }, commandId).expect(410);
  });

  it('allows five tries of a code, then not even the right one', async () => {
    const { signInId, code, token } = await askFor('tries@example.org');
    const wrong = code === '000000' ? '111111' : '000000';
    const left: number[] = [];
    for (let n = 0; n < 5; n++) {
      const answer = await redeem({ signInId, code: wrong }).expect(401);
      expect(answer.body.code).toBe('code_wrong');
      left.push(answer.body.triesLeft);
    }
    expect(left).toEqual([4, 3, 2, 1, 0]);
    await redeem({ signInId, code }).expect(410);
    await redeem({ token }).expect(200);
  });

  it('counts tries that come at the same moment', async () => {
    const { signInId, code } = await askFor('burst@example.org');
    const wrong = code === '000000' ? '111111' : '000000';
    const answers = await Promise.all(Array.from({ length: 12 }, () => redeem({ signInId, code: wrong })));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(7);
  });

  it('ends after ten minutes', async () => {
    const { signInId, code, token } = await askFor('late@example.org');
    const [row] = await tested.world.sql<{ minutes: number }>(
      'select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in where id = $1',
      [signInId],
    );
    expect(row?.minutes).toBe(10);
    await tested.world.sql('update sign_in set expires_at = now() where id = $1', [signInId]);
    await redeem({ token }).expect(410);
    await redeem({ signInId, code }).expect(410);
  });

  it('sends no more than five mails that can still be used, and locks nobody out', async () => {
    const mail = 'flood@example.org';
    const asked: Mailed[] = [];
    for (let n = 0; n < 5; n++) asked.push(await askFor(mail));
    const newest = asked.at(-1);
    const more = await Promise.all(Array.from({ length: 3 }, () => start(mail).expect(202)));
    for (const { body } of more) expect(body).toEqual({ signInId: newest?.signInId });
    expect(await tested.world.sql('select id from sign_in where mail = $1', [mail])).toHaveLength(5);
    await redeem({ signInId: newest?.signInId, code: newest?.code }).expect(200);
    await askFor(mail);
    expect(await keptMails(mail)).toHaveLength(6);
  });

  it('gives a fresh code to whoever’s open ones a stranger has used up', async () => {
    const mail = 'victim@example.org';
    for (let n = 0; n < 5; n++) {
      const { signInId, code } = await askFor(mail);
      const wrong = code === '000000' ? '111111' : '000000';
      for (let tries = 0; tries < 5; tries++) await redeem({ signInId, code: wrong }).expect(401);
    }
    const { signInId, code } = await askFor(mail);
    await redeem({ signInId, code }).expect(200);
  });

  it('takes no more than fifty wrong codes of a mail in a day, and its links none the less', async () => {
    const mail = 'guessed@example.org';
    const many = { mail, locale: 'en', tries: 5, expires_at: new Date(), created_at: new Date(Date.now() - 3_600_000) };
    for (let n = 0; n < 10; n++) await tested.world.insert('sign_in', many);
    const { signInId, code, token } = await askFor(mail);
    await redeem({ signInId, code }).expect(410);
    await redeem({ token }).expect(200);
    await tested.world.sql(`update sign_in set created_at = now() - interval '25 hours' where mail = $1`, [mail]);
    const next = await askFor(mail);
    await redeem({ signInId: next.signInId, code: next.code }).expect(200);
  });

  it('sends a mail no more than sixty times a day for strangers, and still for the holder of a link', async () => {
    const mail = 'buried@example.org';
    const { token } = await askFor(mail);
    const ended = { mail, locale: 'en', expires_at: new Date(), created_at: new Date(Date.now() - 3_600_000) };
    for (let n = 0; n < 59; n++) await tested.world.insert('sign_in', ended);
    await start(mail).expect(202);
    const count = () => tested.world.sql('select id from sign_in where mail = $1', [mail]);
    expect(await count()).toHaveLength(60);
    await supertest(tested.url).post('/api/sign-in/again').send({ token, locale: 'en' }).expect(202);
    expect(await count()).toHaveLength(61);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'events',
    '',
  ])('refuses to go on at %j', async (nextPath) => {
    const { body } = await start('path@example.org', { nextPath }).expect(400);
    expect(body.errors[0].field).toBe('nextPath');
  });

  it('refuses a proof that is none', async () => {
    await redeem({}).expect(400);
    await redeem({ signInId: newId(), code: '12345' }).expect(400);
    await redeem({ signInId: newId(), code: '123456' }).expect(410);
    await redeem({ token: 'short' }).expect(410);
  });

  it('attaches the attendees that waited for this mail, in every event, and no other', async () => {
    const { world } = tested;
    const [first, second] = [await world.event(), await world.event()];
    const waiting = { state: 'invited', account_id: null, rules_seen_at: null, joined_at: null };
    const insert = async (eventId: string, mail: string) => {
      const [event] = await world.sql('select organization_id from event where id = $1', [eventId]);
      return world.insert('attendee', {
        event_id: eventId,
        organization_id: event?.['organization_id'],
        mail,
        ...waiting,
      });
    };
    const mine = [await insert(first, 'Guest@example.org'), await insert(second, 'guest@example.org')];
    const others = await insert(first, 'someone-else@example.org');

    const { token } = await askFor('guest@example.org');
    const answer = await redeem({ token }).expect(200);

    const { body } = await session(cookieOf(answer)).expect(200);
    expect(body.attendances.map((a: { attendeeId: string }) => a.attendeeId).sort()).toEqual(mine.sort());
    expect(body.attendances[0]).toMatchObject({ state: 'invited', addressForm: 'du', timeZone: 'Europe/Berlin' });
    expect(body.attendances[0].startsOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(body.lastSeq).toBe(1);
    const [left] = await world.sql('select account_id from attendee where id = $1', [others]);
    expect(left?.['account_id']).toBeNull();
  });

  it('lasts as long as it is used, in the browser as well', async () => {
    const me = await tested.world.signIn(tested.url);
    expect((await me.get('/api/session').expect(200)).get('Set-Cookie')).toBeUndefined();
    await tested.world.sql(
      `update session set seen_at = now() - interval '80 days', expires_at = now() + interval '10 days' where account_id = $1`,
      [me.accountId],
    );
    // A socket has no answer that could carry the cookie: it leaves the session as it is.
    (await me.socket()).close();
    const cookies = (await me.get('/api/session').expect(200)).get('Set-Cookie');
    expect(cookies).toEqual([expect.stringMatching(new RegExp(`^${me.cookie}; .*Max-Age=${90 * 86_400}`))]);
    const [row] = await tested.world.sql(
      `select expires_at > now() + interval '89 days' as lasts from session where account_id = $1`,
      [me.accountId],
    );
    expect(row).toEqual({ lasts: true });
  });

  it('signs out, everywhere one likes', async () => {
    const me = await tested.world.signIn(tested.url);
    const onPhone = await tested.world.signIn(tested.url, me.accountId);
    const stranger = await tested.world.signIn(tested.url);
    const { body } = await me.get('/api/sessions').expect(200);
    expect(body.items).toHaveLength(2);
    const phone = body.items.find((s: { isCurrent: boolean }) => !s.isCurrent);

    await stranger.delete(`/api/sessions/${phone.id}`).expect(404);
    await me.delete(`/api/sessions/${phone.id}`).expect(204);
    await onPhone.get('/api/session').expect(401);

    const answer = await me.delete('/api/session').expect(204);
    expect(answer.get('Set-Cookie')?.[0]).toContain('Max-Age=0');
    await me.get('/api/session').expect(401);
  });

  it('changes name, language and time zone of the account', async () => {
    const me = await tested.world.signIn(tested.url);
    const changes = { name: '  Jana Öztürk ', locale: 'en', timeZone: 'Asia/Kolkata' };
    const { body } = await me.patch('/api/account', changes).expect(200);
    expect(body).toMatchObject({ id: me.accountId, name: 'Jana Öztürk', locale: 'en', timeZone: 'Asia/Kolkata' });
    expect((await me.patch('/api/account', {}).expect(200)).body.name).toBe('Jana Öztürk');
    for (const timeZone of ['+02:00', 'Mars/Base', 'Europe/Nowhere'])
      await me.patch('/api/account', { timeZone }).expect(400);
    await me.patch('/api/account', { mail: 'other@example.org' }).expect(400);
    const { body: told } = await me.get('/api/account-events?after=0').expect(200);
    expect(told.events).toMatchObject([{ kind: 'account.changed', ids: {} }]);
  });
});
