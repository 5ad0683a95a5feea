import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import supertest, { type Test } from 'supertest';
import { LIMITS } from '../../libs/contracts/src/index.js';
import type { AttendeeImportDto } from '../../apps/api/src/attendee-imports/attendee-import.dto.js';
import { AttendeeImportsRepository } from '../../apps/api/src/attendee-imports/attendee-imports.repository.js';
import { ImportJobService } from '../../apps/api/src/attendee-imports/import-job.service.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { AsAccount } from '../support/as-account.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

const FIXTURES = join(process.cwd(), 'apps/api/src/attendee-files/fixtures');
const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name));

let api: TestApp;
let organizer: AsAccount;
let organizationId: string;

beforeAll(async () => {
  api = await startTestApp();
  organizationId = await api.world.organization();
  organizer = await api.world.signIn(api.url);
  await api.world.member(organizationId, organizer.accountId, 'admin');
});

afterAll(() => api.close());

interface PersonRow {
  mail: string;
  account_id: string | null;
  state: string;
  locale: string;
  given_name: string;
  family_name: string;
  company: string;
  phrases: string[];
}

const anEvent = (columns = {}): Promise<string> => api.world.event({ organization_id: organizationId, ...columns });

const upload = (eventId: string, content: Buffer | string, by = organizer, type = 'text/csv'): Test =>
  supertest(api.url)
    .post(`/api/events/${eventId}/imports`)
    .set({ cookie: by.cookie, 'idempotency-key': newId(), 'accept-language': 'en' })
    .set({ 'content-type': type, 'x-file-name': encodeURIComponent('Gäste.csv') })
    .send(typeof content === 'string' ? Buffer.from(content) : content);

const ended = (eventId: string, importId: string): Promise<AttendeeImportDto> =>
  until(async () => {
    const { body } = await organizer.get(`/api/events/${eventId}/imports/${importId}`).expect(200);
    return body.state === 'done' || body.state === 'failed' ? (body as AttendeeImportDto) : undefined;
  });

async function importAll(eventId: string, content: Buffer | string): Promise<AttendeeImportDto> {
  const { body } = await upload(eventId, content).expect(201);
  await organizer.post(`/api/events/${eventId}/imports/${body.id}/confirm`).expect(202);
  return ended(eventId, body.id);
}

const people = (eventId: string): Promise<PersonRow[]> =>
  api.world.sql<PersonRow>(
    `select a.*, array(select direction || ':' || text from phrase p where p.attendee_id = a.id order by direction, position) as phrases
     from attendee a where event_id = $1 order by mail`,
    [eventId],
  );

describe('a file', () => {
  test('that nobody confirms makes room for newer ones; one that was confirmed stays', async () => {
    const eventId = await anEvent();
    const one = async (n: number): Promise<string> =>
      (await upload(eventId, `E-Mail\np${n}@example.org\n`).expect(201)).body.id;
    const done = await importAll(eventId, 'E-Mail\nfirst@example.org\n');
    const ids: string[] = [];
    for (let n = 0; n < LIMITS.openImports; n++) ids.push(await one(n));
    const statusOf = async (id: string) => (await organizer.get(`/api/events/${eventId}/imports/${id}`)).status;
    expect(await Promise.all([done.id, ...ids].map(statusOf))).toEqual(Array(LIMITS.openImports + 1).fill(200));

    await Promise.all([one(100), one(101), one(102)]);
    const open = `select count(*)::int as open from attendee_import where event_id = $1 and state = 'open'`;
    expect(await api.world.sql(open, [eventId])).toEqual([{ open: LIMITS.openImports }]);
    expect(await Promise.all([done.id, ...ids.slice(0, 4)].map(statusOf))).toEqual([200, 404, 404, 404, 200]);
  });

  test('is looked at and changes nothing before it is confirmed', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, fixture('semicolon-windows-1252.csv')).expect(201);
    expect(body).toMatchObject({
      fileName: 'Gäste.csv',
      state: 'open',
      encoding: 'windows-1252',
      delimiter: ';',
      rowsInAll: 3,
      summary: { valid: 3, bad: 0, new: 3, changed: 0, same: 0 },
      outcome: null,
    });
    expect(body.columns.map((column: { field: string }) => column.field)).toEqual([
      'givenName',
      'familyName',
      'mail',
      'company',
      'position',
      'phone',
      'seeks',
    ]);
    expect(await people(eventId)).toEqual([]);
  });

  test('names every bad row and why, in the language of the reader', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, fixture('bad-rows.csv')).expect(201);
    expect(body.summary).toMatchObject({ valid: 2, bad: 6 });
    expect(body.badRows.map(({ row, field, code }: Record<string, unknown>) => [row, field, code])).toEqual([
      [3, 'mail', 'mailMissing'],
      [4, 'mail', 'mailInvalid'],
      [5, 'mail', 'mailTwice'],
      [6, 'language', 'languageUnknown'],
      [7, null, 'tooManyCells'],
      [8, 'familyName', 'tooLong'],
    ]);
    expect(body.badRows[2]).toMatchObject({
      value: 'ADA@example.org',
      detail: 'This mail address is already in row 2; only that row is taken.',
    });
    const german = await supertest(api.url)
      .get(`/api/events/${eventId}/imports/${body.id}`)
      .set({ cookie: organizer.cookie, 'accept-language': 'de' });
    expect(german.body.badRows[0].detail).toBe('Hier fehlt die Mail-Adresse.');
  });

  test('is mapped as the organizer says', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, 'Wer;Erreichbar unter\nAnna von Berg;anna@example.org\n').expect(201);
    expect(body.summary).toMatchObject({ valid: 1, new: 1 });
    const path = `/api/events/${eventId}/imports/${body.id}/mapping`;
    const mapped = await organizer.put(path, { columns: [{ index: 0, field: 'name' }] }).expect(200);
    expect(mapped.body.preview[0]).toMatchObject({
      givenName: 'Anna',
      familyName: 'von Berg',
      mail: 'anna@example.org',
    });
    const twice = await organizer.put(path, { columns: [{ index: 0, field: 'mail' }] }).expect(400);
    expect(twice.body.errors).toEqual([expect.objectContaining({ code: 'fieldTwice' })]);
    const unmapped = await organizer.put(path, { columns: [{ index: 1, field: null }] }).expect(200);
    expect(unmapped.body.summary).toMatchObject({ valid: 0, bad: 1 });
    const refused = await organizer.post(`/api/events/${eventId}/imports/${body.id}/confirm`).expect(409);
    expect(refused.body.code).toBe('nothing_to_import');
  });

  test.each([
    ['nothing', '', 'file_empty'],
    ['only a header', 'Vorname;E-Mail\n', 'file_empty'],
    ['an Excel file', 'PK\u0003\u0004rest', 'no_table'],
  ])('that is %s is refused with a reason', async (_, content, code) => {
    const { body } = await upload(await anEvent(), content).expect(400);
    expect(body.code).toBe(code);
  });

  test('may be 8 MB on its own route; nowhere else, and nowhere larger', async () => {
    const eventId = await anEvent();
    const about = 'x'.repeat(900);
    const row = (n: number): string => `person${n}@example.org;${about}\n`;
    const large = `E-Mail;Beschreibung\n${Array.from({ length: 8_000 }, (_, n) => row(n)).join('')}`;
    expect(large.length).toBeGreaterThan(7 * 1024 * 1024);
    expect((await upload(eventId, large).expect(201)).body.summary.valid).toBe(8_000);
    await upload(eventId, large + large).expect(413);
    const elsewhere = await supertest(api.url).post('/api/events/x/join').set('content-type', 'text/csv').send('a;b');
    expect(elsewhere.status).toBe(415);
  });

  test('is for those who manage the event', async () => {
    const eventId = await anEvent();
    const staff = await api.world.signIn(api.url);
    await api.world.member(organizationId, staff.accountId, 'staff');
    await upload(eventId, 'E-Mail\na@example.org\n', staff).expect(403);
    const stranger = await api.world.signIn(api.url);
    await upload(eventId, 'E-Mail\na@example.org\n', stranger).expect(404);
    const { body } = await upload(eventId, 'E-Mail\na@example.org\n').expect(201);
    const other = await anEvent();
    await organizer.get(`/api/events/${other}/imports/${body.id}`).expect(404);
    expect(await people(eventId)).toEqual([]);
  });
});

describe('an import', () => {
  test('writes people with their phrases and topics, and a second time changes nothing', async () => {
    const eventId = await anEvent();
    const first = await importAll(eventId, fixture('semicolon-windows-1252.csv'));
    expect(first).toMatchObject({ state: 'done', rowsDone: 3, outcome: { new: 3, changed: 0, same: 0, bad: 0 } });
    const before = await people(eventId);
    expect(before.map(({ given_name, family_name, company }) => [given_name, family_name, company])).toEqual([
      ['Ana "A"', 'Núñez', ''],
      ['Jürgen', 'Müller', 'ACME, GmbH – Süd'],
      ['Zoë', 'Weiß', 'Preis in €'],
    ]);
    expect(before[1]).toMatchObject({ state: 'imported', locale: 'de', phrases: ['seek:KI', 'seek:Robotik'] });
    const topics = await api.world.sql(
      'select text, topic_id, imported from phrase where event_id = $1 order by text',
      [eventId],
    );
    expect(topics).toContainEqual({ text: 'Robotik', topic_id: 'robotics', imported: true });

    const second = await importAll(eventId, fixture('semicolon-windows-1252.csv'));
    expect(second.outcome).toEqual({ new: 0, changed: 0, same: 3, bad: 0 });
    expect(await people(eventId)).toEqual(before);
  });

  test('writes what has changed, but nothing that the person has edited, and never the account', async () => {
    const eventId = await anEvent();
    const accountId = await api.world.account({ mail: 'lea@example.org', name: 'Lea As She Likes' });
    const header = 'Vorname;Nachname;E-Mail;Firma;Interessen\n';
    await importAll(eventId, `${header}Lea;Alt;LEA@example.org;Alte Firma;KI;\n`);
    expect(await people(eventId)).toMatchObject([{ account_id: null, mail: 'lea@example.org' }]);
    await api.world.sql('update attendee set account_id = $2 where event_id = $1', [eventId, accountId]);
    const lea = await api.world.signIn(api.url, accountId);
    await lea.patch(`/api/events/${eventId}/me`, { company: 'Neue Firma' }).expect(200);
    const { body: me } = await lea.get(`/api/events/${eventId}/me`);
    await lea
      .put(`/api/events/${eventId}/me/expertise`, {
        offers: [],
        seeks: [{ ...me.seeks[0], text: 'KI in der Schule', topicLabel: undefined }],
      })
      .expect(200);

    const again = await importAll(eventId, `${header}Lea;Neu;lea@example.org;Falsche Firma;Wasserstoff;\n`);
    expect(again.outcome).toMatchObject({ new: 0, changed: 1 });
    expect(await people(eventId)).toMatchObject([
      { family_name: 'Neu', company: 'Neue Firma', account_id: accountId, phrases: ['seek:KI in der Schule'] },
    ]);
    expect(await api.world.sql('select name from account where id = $1', [accountId])).toEqual([
      { name: 'Lea As She Likes' },
    ]);
  });

  test('replaces the phrases it brought', async () => {
    const eventId = await anEvent();
    await importAll(eventId, 'mail,offers,seeks\nmax@example.org,Radverkehr|Statistik,KI\n');
    await importAll(eventId, 'mail,offers,seeks\nmax@example.org,Statistik|Wärmepumpen,\n');
    expect((await people(eventId))[0]?.phrases).toEqual(['offer:Statistik', 'offer:Wärmepumpen']);
  });

  test('keeps a formula the text that it is', async () => {
    const eventId = await anEvent();
    await importAll(eventId, fixture('formulas.csv'));
    expect((await people(eventId)).map(({ given_name, company }) => [given_name, company])).toEqual([
      ['=HYPERLINK("http://example.org")', '@SUM(1+1)'],
      ['+491701', '-2+3'],
    ]);
  });

  test('runs once, and a job that is run again does nothing', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, 'mail\nonce@example.org\n').expect(201);
    const path = `/api/events/${eventId}/imports/${body.id}/confirm`;
    const answers = await Promise.all([organizer.post(path), organizer.post(path)]);
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([202, 409]));
    await ended(eventId, body.id);
    await api.world.sql(
      "select graphile_worker.add_job('attendee-imports.run', json_build_object('importId', $1::text))",
      [body.id],
    );
    await until(async () => {
      const [row] = await api.world.sql(
        "select count(*)::int as n from graphile_worker.jobs where task_identifier = 'attendee-imports.run'",
      );
      return row?.['n'] === 0 ? true : undefined;
    });
    expect(await people(eventId)).toHaveLength(1);
    const [kept] = await api.world.sql('select content from attendee_import where id = $1', [body.id]);
    expect(kept).toEqual({ content: null });
  });

  test('that two workers run at once, as after a crash, happens once', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, 'mail,seeks\none@example.org,KI\ntwo@example.org,Pflege\n').expect(201);
    await api.world.sql(`update attendee_import set state = 'running' where id = $1`, [body.id]);
    const job = api.app.get(ImportJobService);
    await Promise.all([job.run(body.id), job.run(body.id), job.run(body.id)]);
    expect((await people(eventId)).map(({ mail, phrases }) => [mail, phrases])).toEqual([
      ['one@example.org', ['seek:KI']],
      ['two@example.org', ['seek:Pflege']],
    ]);
    const told = await api.world.sql(
      `select from account_event where kind = 'import.changed' and ids->>'importId' = $1`,
      [body.id],
    );
    expect(told).toHaveLength(1);
    expect((await ended(eventId, body.id)).outcome).toEqual({ new: 2, changed: 0, same: 0, bad: 0 });
  });

  test('that fails half-way leaves nothing, and is done when it is run again', async () => {
    const eventId = await anEvent();
    const { body } = await upload(eventId, 'mail\none@example.org\n').expect(201);
    await api.world.sql(`update attendee_import set state = 'running' where id = $1`, [body.id]);
    const repository = api.app.get(AttendeeImportsRepository);
    const end = jest.spyOn(repository, 'end').mockRejectedValueOnce(new Error('the connection is gone'));
    const job = api.app.get(ImportJobService);
    await expect(job.run(body.id)).rejects.toThrow('the connection is gone');
    end.mockRestore();
    expect(await people(eventId)).toEqual([]);
    await job.run(body.id);
    expect(await people(eventId)).toHaveLength(1);
  });

  test('of 5,000 people shows its progress and ends with an entry in the log', async () => {
    const eventId = await anEvent();
    const socket = await organizer.socket();
    const progress: { importId: string; rowsDone: number; rowsInAll: number }[] = [];
    socket.socket.on('import.progress', (tick: (typeof progress)[number]) => progress.push(tick));
    try {
      const started = performance.now();
      const { body } = await upload(eventId, manyPeople(5_000)).expect(201);
      const uploaded = performance.now();
      await organizer.post(`/api/events/${eventId}/imports/${body.id}/confirm`).expect(202);
      const { outcome } = await ended(eventId, body.id);
      const took = performance.now() - started;
      // Reported, not asserted: no test fails because a machine was slow.
      process.stdout.write(
        `5,000 attendees: ${Math.round(uploaded - started)} ms to look at, ${Math.round(took)} ms in all\n`,
      );
      expect(outcome).toEqual({ new: 4_990, changed: 0, same: 0, bad: 10 });
      expect(progress.at(-1)).toEqual({ importId: body.id, rowsDone: 5_000, rowsInAll: 5_000 });
      expect(progress.map(({ rowsDone }) => rowsDone)).toEqual(
        progress.map(({ rowsDone }) => rowsDone).toSorted((a, b) => a - b),
      );
      const { body: log } = await organizer.get('/api/account-events').query({ after: 0 });
      expect(log.events).toContainEqual(
        expect.objectContaining({ kind: 'import.changed', ids: { importId: body.id, eventId } }),
      );
    } finally {
      socket.close();
    }
  });
});

describe('imports that take long', () => {
  test('keep no sign-in mail waiting, however many they are', async () => {
    const eventId = await anEvent();
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push((await upload(eventId, `E-Mail\nlong${n}@example.org\n`).expect(201)).body.id);
    const holder = new pg.Client({ connectionString: api.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select pg_advisory_xact_lock(hashtextextended($1::text, 1))', [eventId]);
      for (const id of ids) await organizer.post(`/api/events/${eventId}/imports/${id}/confirm`).expect(202);
      await until(async () => ((await locked()).length > 0 ? true : undefined));
      const mail = 'waits@example.org';
      await supertest(api.url).post('/api/sign-in').send({ mail, locale: 'en' }).expect(202);
      await until(async () => ((await keptFor(mail)).length > 0 ? true : undefined));
      expect(await locked()).toHaveLength(1);
    } finally {
      await holder.query('rollback');
      await holder.end();
    }
    for (const id of ids) expect(await ended(eventId, id)).toMatchObject({ state: 'done' });
  });

  const keptFor = (mail: string) => api.world.sql('select id from kept_mail where recipient = $1', [mail]);
  const locked = () =>
    api.world.sql(
      `select id from graphile_worker._private_jobs j where locked_at is not null and payload ->> 'importId' is not null`,
    );
});

/** Every 500th row has no usable mail. */
function manyPeople(count: number): string {
  const topics = ['KI', 'Robotik', 'Pflege', 'Wärmepumpen', 'Radverkehr', 'Open Data', 'Statistik'];
  const rows = Array.from({ length: count }, (_, n) => {
    const mail = n % 500 === 499 ? 'nobody' : `person${n}@example.org`;
    const seeks = `${topics[n % topics.length]} im Betrieb ${n % 900}|${topics[(n + 3) % topics.length]}`;
    return `Vorname${n};Nachname${n};${mail};Firma ${n % 400};Leitung;${topics[n % 5]};${seeks}`;
  });
  return ['Vorname;Nachname;E-Mail;Firma;Position;Biete;Interessen', ...rows].join('\r\n');
}

const samples = process.env['SAMPLES'];
const hasSamples = samples !== undefined && existsSync(join(samples, 'csv'));
if (!hasSamples) process.stdout.write('The sample files are not here (SAMPLES): the tests with them are skipped.\n');

(hasSamples ? describe : describe.skip)('the sample files', () => {
  test.each([
    ['attendees-comma-utf8.csv', 'utf-8', ','],
    ['attendees-semicolon-bom.csv', 'utf-8', ';'],
    ['attendees-semicolon-win1252.csv', 'windows-1252', ';'],
  ])('%s', async (name, encoding, delimiter) => {
    const eventId = await anEvent();
    const done = await importAll(eventId, readFileSync(join(samples ?? '', 'csv', name)));
    expect(done).toMatchObject({ encoding, delimiter, state: 'done', summary: { bad: 0 } });
    const imported = await people(eventId);
    expect(imported.find(({ mail }) => mail === 'j@example.org')).toMatchObject({
      given_name: 'Jürgen',
      family_name: 'Müller',
      company: 'ACME, GmbH',
      position: 'CTO',
      phone: '+49 170 123',
      phrases: ['seek:KI', 'seek:Robotik'],
    });
  });

  test('attendees-formula-injection.csv', async () => {
    const eventId = await anEvent();
    await importAll(eventId, readFileSync(join(samples ?? '', 'csv', 'attendees-formula-injection.csv')));
    expect((await people(eventId)).map(({ given_name }) => given_name)).toEqual([
      '=HYPERLINK("http://evil")',
      '+49123',
    ]);
  });
});
