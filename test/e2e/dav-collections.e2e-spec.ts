import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { CardHolders } from '../support/card-holders.js';
import { type DavAnswer, DavClient } from '../support/dav-client.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

let t: TestApp;
let holders: CardHolders;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  holders = new CardHolders(t);
});
afterAll(() => t.close());

const somebody = async (): Promise<AsAccount> => t.world.signIn(t.url, await t.world.account());
const hrefsOf = ({ responses }: DavAnswer): string[] => responses.map(({ href }) => href);
const dataOf = ({ responses }: DavAnswer): string[] =>
  responses.map(({ found }) => String(found['address-data'] ?? found['calendar-data']).replaceAll('&#13;\n', '\r\n'));

/** Somebody with so many contacts typed by hand. */
async function withContacts(count: number): Promise<DavClient> {
  const as = await somebody();
  await t.world.sql(
    `insert into contact (id, account_id, name, source)
     select gen_random_uuid(), $1, 'Ada ' || n, 'typed' from generate_series(1, $2::int) n`,
    [as.accountId, count],
  );
  return DavClient.of(as);
}

describe('the address book', () => {
  const TEXTS = ['D:getetag', 'CARD:address-data'];

  it('tells what changed, what is new and what is gone, each once, and a stub of what was taken back', async () => {
    const { shower, scanner, scannersContact: id } = await holders.acquainted();
    const dav = await DavClient.of(scanner.as);
    const book = `${dav.home}contacts/`;
    const first = await dav.sync(book, '', TEXTS);
    expect(hrefsOf(first)).toEqual([`${book}${id}.vcf`]);
    expect(dataOf(first)[0]).toContain('TITLE:Engineer');
    expect((await dav.sync(book, first.token)).responses).toEqual([]);

    const card = (value: string) => ({
      fields: shower.fields.map((field) => (field.kind === 'role' ? { ...field, value } : field)),
    });
    await shower.as.put('/api/card', card('Head of bridges')).expect(200);
    const changed = await dav.sync(book, first.token, TEXTS);
    expect(dataOf(changed)).toMatchObject([expect.stringContaining('TITLE:Head of bridges')]);
    expect(changed.responses[0]?.found['getetag']).not.toBe(first.responses[0]?.found['getetag']);
    expect((await dav.ask('GET', `${book}${id}.vcf`)).headers.get('etag')).toBe(changed.responses[0]?.found['getetag']);

    const { body: shares } = await shower.as.get('/api/shares').expect(200);
    await shower.as.delete(`/api/shares/${shares.items[0].id}`);
    const taken = await dav.sync(book, changed.token, TEXTS);
    expect(hrefsOf(taken)).toEqual([`${book}${id}.vcf`]);
    const [stub = ''] = dataOf(taken);
    expect(stub).toContain(`UID:urn:uuid:${id}`);
    expect(stub).toMatch(/FN:Person \d+/);
    expect(stub).toContain('NOTE:Teilt nichts mehr');
    for (const gone of ['TITLE', 'ORG', 'EMAIL', 'bridges', '@example.org']) expect(stub).not.toContain(gone);

    await t.world.sql('delete from contact where id = $1', [id]);
    const gone = await dav.sync(book, taken.token);
    expect(gone.responses).toMatchObject([{ href: `${book}${id}.vcf`, status: expect.stringContaining('404') }]);
    expect((await dav.sync(book, gone.token)).responses).toEqual([]);
    expect((await dav.sync(book)).responses).toEqual([]);
  });

  it('carries the picture that is shown, and no longer once it is not', async () => {
    const { shower, scanner, scannersContact: id } = await holders.acquainted();
    const dav = await DavClient.of(scanner.as);
    const href = `${dav.home}contacts/${id}.vcf`;
    const bytes = Buffer.alloc(20_000, 'picture');
    const account_id = shower.as.accountId;
    const field = await t.world.insert('field', { account_id, kind: 'photo', value: 'a digest' });
    await t.world.sql('insert into photo (field_id, account_id, bytes, width, height) values ($1, $2, $3, 9, 9)', [
      field,
      account_id,
      bytes,
    ]);
    const before = await dav.ask('GET', href);
    expect(before.text).not.toContain('PHOTO');
    await t.world.sql(
      `insert into share_field (share_id, field_id, account_id) select id, $1, $2 from share where account_id = $2`,
      [field, account_id],
    );
    const shown = await dav.ask('GET', href);
    expect(shown.text.replaceAll('\r\n ', '')).toContain(`PHOTO;ENCODING=b;TYPE=JPEG:${bytes.toString('base64')}\r\n`);
    expect(shown.headers.get('etag')).not.toBe(before.headers.get('etag'));
    await t.world.sql('delete from share_field where field_id = $1', [field]);
    expect((await dav.ask('GET', href)).text).not.toContain('PHOTO');
  });

  it('is never cut in silence: 2,000 contacts come whole by every way, and by halves only where asked for', async () => {
    const dav = await withContacts(2_000);
    const book = `${dav.home}contacts/`;
    const listed = await dav.find(book, ['D:getetag', 'D:resourcetype'], '1');
    const hrefs = hrefsOf(listed).filter((href) => href.endsWith('.vcf'));
    expect(new Set(hrefs).size).toBe(2_000);
    const whole = await dav.sync(book, '', TEXTS);
    expect(hrefsOf(whole).toSorted()).toEqual(hrefs.toSorted());
    const asked = hrefs.map((href) => `<D:href>${href.replace('-', '%2D')}</D:href>`).join('');
    const chosen = await dav.report(book, 'CARD:addressbook-multiget', TEXTS, asked);
    expect(new Set(dataOf(chosen).map((text) => /UID:(.*)/.exec(text)?.[1])).size).toBe(2_000);
    const parts: string[] = [];
    let answer = await dav.sync(book, '', ['D:getetag'], 1_500);
    expect(answer.responses.at(-1)).toMatchObject({ href: book, status: expect.stringContaining('507') });
    parts.push(...hrefsOf(answer).slice(0, -1));
    answer = await dav.sync(book, answer.token, ['D:getetag'], 1_500);
    expect(answer.responses.some(({ status }) => status.includes('507'))).toBe(false);
    parts.push(...hrefsOf(answer));
    expect(parts.toSorted()).toEqual(hrefs.toSorted());
    expect(answer.token).toBe(whole.token);
  });

  it('answers a token that is none of its own by telling the client to begin anew', async () => {
    const dav = await withContacts(1);
    const other = await withContacts(1);
    const book = `${dav.home}contacts/`;
    const { token } = await dav.sync(book);
    const ahead = token.replace(/\d+$/, '999');
    const theirs = (await other.sync(`${other.home}contacts/`)).token;
    for (const wrong of [ahead, theirs, 'urn:x', 'http://example.org/ns/sync/1', `${token}0000000000000000`]) {
      const refused = await dav.sync(book, wrong);
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('<D:valid-sync-token/>')]);
    }
  });

  it('gives the version asked for, 3.0 by itself, and the same text a tag of its own', async () => {
    const dav = await withContacts(1);
    const book = `${dav.home}contacts/`;
    const [href = ''] = hrefsOf(await dav.sync(book));
    const plain = await dav.ask('GET', href, '', { accept: '*/*' });
    const newer = await dav.ask('GET', href, '', { accept: 'text/vcard; version=4.0, text/vcard;q=0.5' });
    expect(plain.text).toContain('VERSION:3.0\r\n');
    expect(newer.text).toContain('VERSION:4.0\r\n');
    expect(newer.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(plain.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    const known = { 'if-none-match': plain.headers.get('etag') ?? '' };
    expect((await dav.ask('GET', href, '', known)).status).toBe(304);
    expect((await dav.ask('GET', href, '', { ...known, accept: 'text/vcard;version="4.0"' })).status).toBe(200);
    const head = await dav.ask('HEAD', href);
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', plain.headers.get('etag')]);
    const data = (version: string) => `<CARD:address-data content-type="text/vcard" version="${version}"/>`;
    const filter = '<CARD:filter><CARD:prop-filter name="FN"/></CARD:filter>';
    const query = (version: string) => dav.report(book, 'CARD:addressbook-query', [data(version)], filter);
    expect(dataOf(await query('4.0'))[0]).toContain('VERSION:4.0');
    const unknown = await query('2.1');
    expect([unknown.status, unknown.text]).toEqual([403, expect.stringContaining('supported-address-data')]);
  });

  it('is searched by any property, in any case, all or any of the conditions', async () => {
    const dav = await withContacts(3);
    const query = async (filter: string) => {
      const answer = await dav.report(`${dav.home}contacts/`, 'CARD:addressbook-query', ['CARD:address-data'], filter);
      return dataOf(answer)
        .map((text) => /FN:(.*)\r/.exec(text)?.[1] ?? '')
        .toSorted((a, b) => a.localeCompare(b));
    };
    const match = (text: string, how: string) =>
      `<CARD:prop-filter name="FN"><CARD:text-match match-type="${how}">${text}</CARD:text-match></CARD:prop-filter>`;
    const filter = (inner: string, test = 'anyof') => `<CARD:filter test="${test}">${inner}</CARD:filter>`;
    expect(await query(filter(match('ADA 2', 'equals')))).toEqual(['Ada 2']);
    expect(await query(filter(match('ada', 'starts-with')))).toHaveLength(3);
    expect(await query(filter(match('1', 'ends-with') + match('2', 'contains')))).toEqual(['Ada 1', 'Ada 2']);
    expect(await query(filter(match('1', 'contains') + match('2', 'contains'), 'allof'))).toEqual([]);
    const none = '<CARD:prop-filter name="EMAIL"><CARD:is-not-defined/></CARD:prop-filter>';
    expect(await query(filter(none))).toHaveLength(3);
  });
});

describe('the calendar', () => {
  const TEXTS = ['D:getetag', 'CAL:calendar-data'];
  const calendarOf = (dav: DavClient): string => `${dav.home}meetings/`;

  /** Two people with a meeting, and the calendar of one. */
  async function meeting() {
    const { eventId, slotIds, people } = await eventWith(t, [600, 660], 2);
    const [anna, ben] = people as [Person, Person];
    const { body: asked } = await send(ben, eventId, [anna], slotIds, 'A\r\nB; <b>&\u000b');
    const { body } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
    return { anna, ben, meeting: body.meeting as { id: string; from: string }, dav: await DavClient.of(anna.as) };
  }

  it('has each meeting under its id for ever: changed, cancelled, gone', async () => {
    const { anna, ben, meeting: met, dav } = await meeting();
    const first = await dav.sync(calendarOf(dav), '', TEXTS);
    expect(hrefsOf(first)).toEqual([`${calendarOf(dav)}${met.id}.ics`]);
    const [text = ''] = dataOf(first);
    expect(text).toContain(`UID:${met.id}@treffpunkt\r\n`);
    expect([text.match(/BEGIN:VEVENT/g)?.length, /SEQUENCE:(\d+)/.exec(text)?.[1]]).toEqual([1, '0']);
    const got = await dav.ask('GET', hrefsOf(first)[0] ?? '');
    expect([got.headers.get('etag'), got.text]).toEqual([first.responses[0]?.found['getetag'], expect.any(String)]);
    expect((await dav.sync(calendarOf(dav), first.token)).responses).toEqual([]);

    await ben.as.post(`/api/meetings/${met.id}/cancel`, {});
    const second = await dav.sync(calendarOf(dav), first.token, TEXTS);
    expect(dataOf(second)).toMatchObject([expect.stringMatching(/SEQUENCE:1[^]*STATUS:CANCELLED/)]);
    expect(dataOf(second)[0]).toContain(`UID:${met.id}@treffpunkt`);

    await t.world.sql(`update attendee set state = 'left', left_at = now() where id = $1`, [anna.id]);
    const third = await dav.sync(calendarOf(dav), second.token);
    expect(third.responses).toMatchObject([{ href: hrefsOf(first)[0], status: expect.stringContaining('404') }]);
    expect((await dav.sync(calendarOf(dav))).responses).toEqual([]);
    await t.world.sql(`update attendee set state = 'joined', left_at = null where id = $1`, [anna.id]);
    expect(hrefsOf(await dav.sync(calendarOf(dav), third.token))).toEqual(hrefsOf(first));
  });

  it('is another when only a name in it is, and its mark says so before anything is fetched', async () => {
    const { ben, dav } = await meeting();
    const mark = async () => (await dav.find(calendarOf(dav), ['CS:getctag'])).responses[0]?.found['getctag'];
    const before = await mark();
    expect(await mark()).toBe(before);
    await t.world.sql(`update attendee set family_name = 'Noether' where id = $1`, [ben.id]);
    expect(await mark()).not.toBe(before);
  });

  it('is asked for a time, and for what is not in it', async () => {
    const { meeting: met, dav } = await meeting();
    const at = (hours: number): string =>
      new Date(Date.parse(met.from) + hours * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
    const query = async (inner: string) => {
      const filter = `<CAL:filter><CAL:comp-filter name="VCALENDAR">${inner}</CAL:comp-filter></CAL:filter>`;
      return (await dav.report(calendarOf(dav), 'CAL:calendar-query', ['D:getetag'], filter)).responses.length;
    };
    const within = (start: string, end: string) =>
      query(`<CAL:comp-filter name="VEVENT"><CAL:time-range start="${start}" end="${end}"/></CAL:comp-filter>`);
    expect(await within(at(-1), at(1))).toBe(1);
    expect(await within(at(-1), at(0))).toBe(0);
    expect(await within(at(1), at(2))).toBe(0);
    expect(await query(`<CAL:comp-filter name="VEVENT"><CAL:time-range start="${at(0)}"/></CAL:comp-filter>`)).toBe(1);
    expect(await query('<CAL:comp-filter name="VTODO"/>')).toBe(0);
    expect(await query('<CAL:comp-filter name="VTODO"><CAL:is-not-defined/></CAL:comp-filter>')).toBe(1);
    const uid = (text: string) =>
      `<CAL:comp-filter name="VEVENT"><CAL:prop-filter name="UID"><CAL:text-match collation="i;octet">${text}</CAL:text-match></CAL:prop-filter></CAL:comp-filter>`;
    expect(await query(uid(`${met.id}@treffpunkt`))).toBe(1);
    expect(await query(uid('another'))).toBe(0);
  });

  it('forgets after half a year what is gone, and then sends whoever stopped before back to the beginning', async () => {
    const { anna, dav } = await meeting();
    const first = await dav.sync(calendarOf(dav));
    await t.world.sql(`update attendee set state = 'left', left_at = now() where id = $1`, [anna.id]);
    const second = await dav.sync(calendarOf(dav), first.token);
    await t.world.sql(`update told_meeting set changed_at = now() - interval '181 days' where tag is null`);
    await t.world.sql(`with gone as (delete from told_meeting where tag is null returning account_id, number)
      update told_calendar c set floor = greatest(c.floor, g.number) from gone g where c.account_id = g.account_id`);
    expect((await dav.sync(calendarOf(dav), first.token)).text).toContain('valid-sync-token');
    expect((await dav.sync(calendarOf(dav), second.token)).responses).toEqual([]);
  });
});

describe('what real clients were recorded asking', () => {
  const folder = process.env['SAMPLES'] === undefined ? '' : join(process.env['SAMPLES'], 'carddav');

  it('is answered as they were answered then, but for what they tried to write', async () => {
    if (!existsSync(folder)) {
      process.stderr.write('Recorded requests are not replayed: SAMPLES names no folder with carddav in it.\n');
      return;
    }
    const dav = await withContacts(2);
    const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const recorded = files.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Recorded),
    );
    expect(recorded.length).toBeGreaterThan(30);
    const here = (text: string): string =>
      text
        .replaceAll('/u/book/', `${dav.home}contacts/`)
        .replaceAll('/u/cal/', `${dav.home}meetings/`)
        .replace(/^\/u\/$/, dav.home)
        .replace(/^\/$/, '/dav/');
    for (const { m, u, ct, depth, body, st } of recorded) {
      const headers = { ...(ct && { 'content-type': ct }), ...(depth && { depth }) };
      const { status } = await dav.ask(m, here(u), here(body ?? ''), headers);
      const isRefused = m === 'PUT' || body?.includes('radicale.org/ns/sync');
      expect([m, u, body, status]).toEqual([m, u, body, isRefused ? 403 : st]);
    }
  });
});

/** A request as it was recorded against another server, whose only person is `/u/`. */
interface Recorded {
  m: string;
  u: string;
  ct?: string;
  depth?: string;
  body?: string;
  st: number;
}
