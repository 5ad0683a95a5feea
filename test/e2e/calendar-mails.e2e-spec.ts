import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { CalendarMails } from '../../apps/api/src/calendar-mails/calendar-mails.service.js';
import { ReplyServer } from '../../apps/api/src/mail-replies/reply-server.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';
import { until } from '../support/until.js';

const DOMAIN = 'reply.example.org';

let catcher: MailCatcher;
let t: TestApp;
beforeAll(async () => {
  catcher = await MailCatcher.start();
  t = await startTestApp({
    SMTP_URL: catcher.url,
    MAIL_FROM: 'Treffpunkt <hallo@example.org>',
    REPLY_DOMAIN: DOMAIN,
    REPLY_PORT: '0',
  });
});
afterAll(async () => {
  await t.close();
  await catcher.close();
});

const mailOf = async ({ accountId }: Person): Promise<string> =>
  (await t.world.sql<{ mail: string }>('select mail from account where id = $1', [accountId]))[0]?.mail ?? '';

/** What a calendar finds in a mail. */
function calendarIn(mail: ParsedMail) {
  const file = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  const text = file?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  const valueOf = (name: string): string => String(event?.getFirstPropertyValue(name) ?? '');
  return {
    text,
    method: String(calendar.getFirstPropertyValue('method')),
    uid: valueOf('uid'),
    sequence: Number(valueOf('sequence')),
    organizer: valueOf('organizer').replace('mailto:', ''),
    attendees: event?.getAllProperties('attendee').map((each) => String(each.getFirstValue())) ?? [],
    status: valueOf('status'),
    from: valueOf('dtstart'),
  };
}

/** The calendar files that have come to somebody, the oldest first, once there are so many. */
const filesTo = async (person: Person, least: number) => {
  const mail = await mailOf(person);
  return until(async () => {
    const files = catcher.mails
      .filter(({ to }) => [to].flat().some((address) => address?.text.includes(mail)))
      .filter(({ attachments }) => attachments.some(({ contentType }) => contentType === 'text/calendar'))
      .map(calendarIn);
    return files.length >= least ? files : undefined;
  });
};

/** People who meet in ten hours, the first of whom wants meetings by mail, and what their calendar was told. */
async function scene(people = 2) {
  const built = await eventWith(t, [600, 660], people, { name: 'Wärmetag' });
  const [anna, ben, carl] = built.people as [Person, Person, Person];
  await t.world.place(built.eventId, { seats: 4 });
  await anna.as.patch('/api/notifications', { calendarMails: true });
  const { body: asked } = await send(ben, built.eventId, people > 2 ? [anna, carl] : [anna], built.slotIds);
  let { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: built.slotIds[0] });
  if (people > 2)
    ({ body: accepted } = await carl.as.post(`/api/requests/${asked.id}/accept`, { slotId: built.slotIds[0] }));
  await t.app.get(CalendarMails).tell();
  const [told] = await filesTo(anna, 1);
  if (!told) throw new Error('Nothing was told.');
  const meetingId = accepted.meeting.id as string;
  const stateOf = async () => (await anna.as.get(`/api/meetings/${meetingId}`)).body;
  return { ...built, anna, ben, carl, meetingId, told, mail: await mailOf(anna), stateOf };
}

interface Reply {
  uid: string;
  mail: string;
  answer?: string;
  method?: string;
  sequence?: number;
  stamp?: string;
  comment?: string;
}

const replyFile = ({ uid, mail, answer = 'ACCEPTED', method = 'REPLY', sequence = 0, stamp, comment }: Reply): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'DTSTART:20260610T090000Z',
    'DTEND:20260610T093000Z',
    `DTSTAMP:${stamp ?? '20260601T101010Z'}`,
    `UID:${uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=${answer};CN=Ann:mailto:${mail}`,
    `SEQUENCE:${sequence}`,
    ...(comment ? [`COMMENT:${comment}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

let mails = 0;

/** Hands a mail over by SMTP, as a mail server does; gives what was said to it. */
async function hand(
  to: string,
  content: { text?: string; file?: string; raw?: string; id?: string; headers?: Record<string, string>; from?: string },
): Promise<string> {
  const { text = '', file, raw, from = 'somebody@example.org' } = content;
  const transport = createTransport({ host: '127.0.0.1', port: t.app.get(ReplyServer).port ?? 0, ignoreTLS: true });
  const messageId = `<${content.id ?? `mail-${++mails}`}@example.org>`;
  try {
    const { response } = await transport.sendMail({
      envelope: { from, to },
      ...(raw === undefined
        ? {
            from: 'somebody@example.org',
            to,
            messageId,
            subject: 'Re: meeting',
            text,
            ...(content.headers && { headers: content.headers }),
            ...(file && { icalEvent: { method: 'REPLY', content: file } }),
          }
        : { raw }),
    });
    return response.slice(0, 3);
  } catch (error) {
    return String((error as { responseCode?: number }).responseCode);
  } finally {
    transport.close();
  }
}

/** What was answered to the person, by subject. */
const answersTo = async (mail: string): Promise<string[]> => {
  const subjects = catcher.mails
    .filter(({ to, attachments }) => [to].flat().some((each) => each?.text.includes(mail)) && attachments.length === 0)
    .map(({ subject = '' }) => subject);
  return subjects.filter((subject) =>
    /Antwort|Treffen steht|Zeit lässt|geändert|ist abgesagt oder|gefragt/.test(subject),
  );
};

const answered = (mail: string) =>
  until(async () => {
    const subjects = await answersTo(mail);
    return subjects.length > 0 ? subjects : undefined;
  });

describe('a meeting by mail', () => {
  it('is told to the calendar of whoever asked for it: once, changed under the same id, and off', async () => {
    const { anna, ben, told, meetingId, slotIds, mail } = await scene();
    expect(told).toMatchObject({ method: 'REQUEST', uid: `${meetingId}@treffpunkt`, sequence: 0, status: 'CONFIRMED' });
    expect(told.attendees).toEqual([`mailto:${mail}`]);
    expect(told.organizer).toMatch(/^reply-[0-9a-f]{32}@reply\.example\.org$/);
    const other = await mailOf(ben);
    const sent = catcher.mails.find(({ to }) => [to].flat().some((each) => each?.text.includes(mail)));
    expect([told.text, sent?.text, String(sent?.html)].join()).not.toContain(other);
    expect(sent?.replyTo?.value[0]?.address).toBe(told.organizer);

    await t.app.get(CalendarMails).tell();
    const { body: change } = await anna.as.post(`/api/meetings/${meetingId}/changes`, { slotId: slotIds[1] });
    await ben.as.post(`/api/meeting-changes/${change.id}/agree`, {});
    await t.app.get(CalendarMails).tell();
    const [, moved] = await filesTo(anna, 2);
    expect(moved).toMatchObject({ method: 'REQUEST', uid: told.uid, organizer: told.organizer });
    expect(moved?.from).not.toBe(told.from);
    expect(moved?.sequence).toBeGreaterThan(0);

    await ben.as.post(`/api/meetings/${meetingId}/cancel`, { reason: 'I am ill' });
    await t.app.get(CalendarMails).tell();
    await t.app.get(CalendarMails).tell();
    const [, , off, ...more] = await filesTo(anna, 3);
    expect(off).toMatchObject({ method: 'CANCEL', uid: told.uid, status: 'CANCELLED', attendees: told.attendees });
    expect(off?.sequence).toBeGreaterThan(moved?.sequence ?? 0);
    expect(more).toEqual([]);
    // Two mails never say the same: the calendar file is the one, and whoever did not ask gets the notice.
    const subjects = catcher.mails
      .filter(({ to }) => [to].flat().some((each) => each?.text.includes(mail)))
      .map(({ subject }) => subject);
    expect(subjects).toEqual([
      expect.stringMatching(/^Für den Kalender/),
      expect.stringMatching(/^Geändert/),
      expect.stringMatching(/^Abgesagt/),
    ]);
    expect(
      catcher.mails.filter(
        ({ to, attachments }) => attachments.length > 0 && [to].flat().some((each) => each?.text.includes(other)),
      ),
    ).toEqual([]);
  });

  it('is off for whoever is no part of it any more, and for nobody else', async () => {
    const { anna, ben, carl, meetingId, told } = await scene(3);
    const { body: change } = await anna.as.post(`/api/meetings/${meetingId}/changes`, { leaving: [anna.id] });
    await ben.as.post(`/api/meeting-changes/${change.id}/agree`, {});
    await carl.as.post(`/api/meeting-changes/${change.id}/agree`, {});
    await t.app.get(CalendarMails).tell();
    const [, off] = await filesTo(anna, 2);
    expect(off).toMatchObject({ method: 'CANCEL', uid: told.uid });
    expect(off?.text).not.toContain('Talk about heat pumps');
  });

  it('waits for the end of quiet hours', async () => {
    const { anna, ben, meetingId } = await scene();
    await t.world.sql(`update account set time_zone = 'UTC' where id = $1`, [anna.accountId]);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
    await anna.as.patch('/api/notifications', { quietFrom: at(-60), quietUntil: at(60) });
    await ben.as.post(`/api/meetings/${meetingId}/cancel`, {});
    await t.app.get(CalendarMails).tell();
    const known = () => t.world.sql('select method from calendar_mail where meeting_id = $1', [meetingId]);
    expect(await known()).toEqual([{ method: 'request' }]);
    await anna.as.patch('/api/notifications', { quietFrom: null, quietUntil: null });
    await t.app.get(CalendarMails).tell();
    expect(await known()).toEqual([{ method: 'cancel' }]);
  });
});

describe('an answer by mail', () => {
  it('that says yes is kept; that says no cancels, with its words, once', async () => {
    const { told, mail, stateOf, meetingId } = await scene();
    const say = (reply: Partial<Reply>, id?: string) =>
      hand(told.organizer, { file: replyFile({ uid: told.uid, mail, ...reply }), ...(id && { id }) });
    expect(await say({ answer: 'ACCEPTED' })).toBe('250');
    expect((await stateOf()).state).toBe('scheduled');
    expect(await t.world.sql('select answer from calendar_mail where meeting_id = $1', [meetingId])).toEqual([
      { answer: 'accepted' },
    ]);
    // One that was written before and comes later is overtaken.
    expect(await say({ answer: 'DECLINED', stamp: '20260601T080000Z' })).toBe('250');
    expect((await stateOf()).state).toBe('scheduled');
    const no = { answer: 'DECLINED', stamp: '20260602T080000Z', comment: 'My train is late' };
    expect([await say(no, 'no'), await say(no, 'no'), await say({ ...no, sequence: 1 })]).toEqual([
      '250',
      '250',
      '250',
    ]);
    expect(await stateOf()).toMatchObject({ state: 'cancelled', cancelReason: 'My train is late' });
    expect(await answersTo(mail)).toEqual([]);
    expect(await say({ answer: 'ACCEPTED', sequence: 1, stamp: '20260603T080000Z' })).toBe('250');
    expect(await answered(mail)).toEqual(['Das Treffen ist abgesagt oder vorbei']);
  });

  it('of one of several asks the others to go on alone', async () => {
    const { told, mail, stateOf, anna, meetingId } = await scene(3);
    await hand(told.organizer, { file: replyFile({ uid: told.uid, mail, answer: 'DECLINED' }) });
    expect((await stateOf()).state).toBe('scheduled');
    const { body } = await anna.as.get(`/api/meetings/${meetingId}/changes`);
    expect(body.items[0].people.filter(({ part }: { part: string }) => part === 'leaves')).toMatchObject([
      { isMe: true },
    ]);
    expect((await answered(mail))[0]).toBe('Die anderen sind gefragt, ob es ohne dich geht');
  });

  it.each([
    ['a maybe', { answer: 'TENTATIVE' }, 'Das Treffen steht'],
    ['another time', { method: 'COUNTER' }, 'Die andere Zeit lässt sich hier vorschlagen'],
    ['an answer that is none', { answer: 'DELEGATED' }, 'Deine Antwort braucht noch einen Tipp'],
    ['a state that never was', { sequence: 7 }, 'Deine Antwort braucht noch einen Tipp'],
  ])('that is %s changes nothing and is told what to do', async (_, reply, subject) => {
    const { told, mail, stateOf } = await scene();
    expect(await hand(told.organizer, { file: replyFile({ uid: told.uid, mail, ...reply }) })).toBe('250');
    expect(await answered(mail)).toEqual([subject]);
    expect((await stateOf()).state).toBe('scheduled');
  });

  it('to an earlier state is refused, and says how it stands', async () => {
    const { told, mail, stateOf, anna, ben, meetingId, slotIds } = await scene();
    const { body: change } = await anna.as.post(`/api/meetings/${meetingId}/changes`, { slotId: slotIds[1] });
    await ben.as.post(`/api/meeting-changes/${change.id}/agree`, {});
    await hand(told.organizer, { file: replyFile({ uid: told.uid, mail, answer: 'DECLINED' }) });
    expect(await answered(mail)).toEqual(['Das Treffen hat sich inzwischen geändert']);
    expect((await stateOf()).state).toBe('scheduled');
  });

  it('in words is led on, once; what a program says is not', async () => {
    const { told, mail, stateOf } = await scene();
    const words = { text: 'Leider kann ich nicht.' };
    expect(await hand(told.organizer, { ...words, headers: { 'Auto-Submitted': 'auto-replied' } })).toBe('250');
    expect(await hand(told.organizer, { ...words, headers: { Precedence: 'bulk' } })).toBe('250');
    expect(await hand(told.organizer, { ...words, from: '' })).toBe('250');
    expect(await answersTo(mail)).toEqual([]);
    expect(await hand(told.organizer, words)).toBe('250');
    expect(await hand(told.organizer, words)).toBe('250');
    expect(await answered(mail)).toEqual(['Deine Antwort braucht noch einen Tipp']);
    expect((await stateOf()).state).toBe('scheduled');
  });

  it('in somebody else’s name, about something else, or to an address that was never given, is refused', async () => {
    const one = await scene();
    const other = await scene();
    const no = { answer: 'DECLINED' };
    const wrong = [
      await hand(one.told.organizer, { file: replyFile({ uid: one.told.uid, mail: await mailOf(one.ben), ...no }) }),
      await hand(one.told.organizer, { file: replyFile({ uid: other.told.uid, mail: one.mail, ...no }) }),
      await hand(`reply-${'0'.repeat(32)}@${DOMAIN}`, {
        file: replyFile({ uid: one.told.uid, mail: one.mail, ...no }),
      }),
      await hand(`hallo@${DOMAIN}`, { text: 'No' }),
      await hand('somebody@elsewhere.example', { text: 'Please pass this on' }),
      await hand(one.told.organizer.replace(DOMAIN, 'elsewhere.example'), { text: 'No' }),
    ];
    expect(wrong).toEqual(['550', '550', '550', '550', '550', '550']);
    expect([(await one.stateOf()).state, (await other.stateOf()).state]).toEqual(['scheduled', 'scheduled']);
  });

  it('to the mail about a request leads to the answer', async () => {
    const { eventId, slotIds, people } = await eventWith(t, [600], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(ben, eventId, [anna], slotIds);
    const mail = await mailOf(anna);
    const about = await until(async () => {
      await t.world.sql(`update graphile_worker._private_jobs set run_at = now() where payload ->> 'accountId' = $1`, [
        anna.accountId,
      ]);
      return catcher.mails.find(({ to }) => [to].flat().some((each) => each?.text.includes(mail)));
    });
    expect(await hand(about.replyTo?.value[0]?.address ?? '', { text: 'Ja gern, um vier?' })).toBe('250');
    expect(await answered(mail)).toEqual(['Deine Antwort braucht noch einen Tipp']);
    const answer = catcher.mails.find(({ subject }) => subject === 'Deine Antwort braucht noch einen Tipp');
    expect(answer?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(catcher.mails.some(({ text }) => text?.includes(`/e/${eventId}/requests/${asked.id}`))).toBe(true);
  });

  it('that is too large, too deep or broken does no harm, and too many wait', async () => {
    const { told, mail, stateOf, anna } = await scene();
    const bomb = Array.from(
      { length: 400 },
      (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
    );
    const raws = [
      `Content-Type: multipart/mixed; boundary=b0\r\n\r\n${bomb.join('')}`,
      'Content-Type: text/calendar; charset="\u0000"; method=REPLY\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!',
      `Content-Type: text/calendar; method=REPLY\r\n\r\n${'BEGIN:VCALENDAR\r\n'.repeat(3000)}`,
      '\r\n\r\n',
      readFileSync(new URL(import.meta.url)).toString('base64'),
    ];
    for (const raw of raws) expect(['250', '554']).toContain(await hand(told.organizer, { raw }));
    expect(await hand(told.organizer, { text: 'x'.repeat(400_000) })).toBe('552');
    expect((await stateOf()).state).toBe('scheduled');
    await t.world.sql(
      `insert into mail_reply (account_id, message_hash, received_at) select $1, sha256(n::text::bytea), now() from generate_series(1, 40) n`,
      [anna.accountId],
    );
    expect(await hand(told.organizer, { file: replyFile({ uid: told.uid, mail, answer: 'DECLINED' }) })).toBe('451');
    expect((await stateOf()).state).toBe('scheduled');
  });
});
