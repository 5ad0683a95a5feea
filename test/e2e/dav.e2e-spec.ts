import supertest from 'supertest';
import { newId } from '../../apps/api/src/platform/ids.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { AsAccount } from '../support/as-account.js';
import { CardHolders } from '../support/card-holders.js';
import { type DavAnswer, DavClient } from '../support/dav-client.js';

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

describe('an app password', () => {
  it('is shown once, opens address book and calendar only, and is ended at once', async () => {
    const as = await somebody();
    const commandId = newId();
    const { body } = await as.post('/api/app-passwords', { name: 'Phone' }, commandId).expect(201);
    expect(body.password).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
    const again = await as.post('/api/app-passwords', { name: 'Phone' }, commandId);
    expect(again.body).toEqual({ ...body, password: null });
    const kept = await t.world.sql<{ row: string }>(
      `select c::text as row from command c union all select p::text from app_password p`,
    );
    const signs = String(body.password).replaceAll('-', '');
    expect(kept.filter(({ row }) => row.includes(body.password) || row.includes(signs))).toEqual([]);

    const dav = new DavClient(t.url, body.userName, body.password, as.accountId);
    expect((await as.get('/api/app-passwords')).body.items).toMatchObject([{ name: 'Phone', usedAt: null }]);
    expect((await dav.find('/dav/', ['D:displayname'])).status).toBe(207);
    // As somebody types it: other letters, other groups.
    const typed = new DavClient(t.url, String(body.userName).toUpperCase(), ` ${signs.toUpperCase()}`);
    expect((await typed.find('/dav/', ['D:displayname'])).status).toBe(207);
    expect((await as.get('/api/app-passwords')).body.items).toMatchObject([
      { id: body.id, usedAt: expect.any(String) },
    ]);
    await supertest(t.url).get('/api/contacts').auth(body.userName, body.password).expect(401);

    await as.delete(`/api/app-passwords/${body.id}`).expect(204);
    const refused = await dav.find('/dav/', ['D:displayname']);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Basic realm="Treffpunkt", charset="UTF-8"',
    ]);
  });

  it('sets an Apple device up by a file that can be fetched once', async () => {
    const as = await t.world.signIn(t.url, await t.world.account({ mail: 'o&b<x@example.org' }));
    const { body } = await as.post('/api/app-passwords/profiles', { name: 'iPhone' }).expect(201);
    const path = new URL(body.url).pathname;
    expect((await as.get('/api/app-passwords')).body.items).toEqual([]);
    const file = await supertest(t.url).get(path).buffer(true);
    expect(file.headers['content-type']).toBe('application/x-apple-aspen-config');
    const text = file.text ?? String(file.body);
    expect(text).toContain('<key>CardDAVUsername</key><string>o&#38;b&#60;x@example.org</string>');
    expect(text).toContain(`<key>CalDAVPrincipalURL</key><string>/dav/${as.accountId}/</string>`);
    const [, password = ''] = /CalDAVPassword<\/key><string>([^<]+)</.exec(text) ?? [];
    const dav = new DavClient(t.url, 'o&b<x@example.org', password, as.accountId);
    expect((await dav.find(dav.home, ['D:displayname'])).status).toBe(207);
    await supertest(t.url).get(path).expect(404);
    expect((await as.get('/api/app-passwords')).body.items).toMatchObject([{ name: 'iPhone' }]);
  });

  it('is one of at most twenty; two at once cannot pass that', async () => {
    const as = await somebody();
    const made = await Promise.all(
      Array.from({ length: 23 }, (_, n) => as.post('/api/app-passwords', { name: `${n}` })),
    );
    const ended = (status: number) => made.filter((answer) => answer.status === status).length;
    expect([ended(201), ended(409)]).toEqual([20, 3]);
  });

  it('that is wrong is refused more slowly after many tries, and the owner still comes in', async () => {
    const dav = await withContacts(0);
    const guess = new DavClient(t.url, dav.userName, 'aaaa-aaaa-aaaa-aaaa-aaaa-aaaa');
    const answers: DavAnswer[] = [];
    for (let n = 0; n < 125; n++) answers.push(await guess.find('/dav/', ['D:displayname']));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses]).toEqual([401, 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await dav.find('/dav/', ['D:displayname'])).status).toBe(207);
  });
});

describe('whoever comes to /dav', () => {
  const METHODS = ['GET', 'HEAD', 'PROPFIND', 'REPORT', 'PUT', 'POST', 'PATCH', 'DELETE', 'PROPPATCH', 'MKCOL'].concat([
    'MKCALENDAR',
    'COPY',
    'MOVE',
    'LOCK',
    'UNLOCK',
    'ACL',
  ]);

  it('is refused without an app password, whatever else they have, by every method and everywhere', async () => {
    const { scanner, scannersContact: contact } = await holders.acquainted();
    const { userName, password, home } = await DavClient.of(scanner.as);
    const other = await DavClient.of(await somebody());
    const basic = (name: string, word: string) => `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`;
    const wrong: Record<string, Record<string, string>> = {
      nobody: {},
      session: { cookie: scanner.as.cookie },
      bearer: { authorization: `Bearer ${password}` },
      'no name': { authorization: basic('', password) },
      'own name, other password': { authorization: basic(userName, other.password) },
      'other name, own password': { authorization: basic(other.userName, password) },
      'half a password': { authorization: basic(userName, password.slice(0, 24)) },
      'zero byte': { authorization: basic(`${userName}\u0000`, password) },
    };
    const item = `${home}contacts/${contact}.vcf`;
    const everywhere = ['/dav', '/dav/', home, `${home}contacts/`, item, `${home}meetings/`];
    const calls = [
      ...Object.keys(wrong).flatMap((who) => METHODS.map((method) => ({ who, method, path: item }))),
      ...everywhere.flatMap((path) => METHODS.map((method) => ({ who: 'session', method, path }))),
    ];
    const letIn: object[] = [];
    for (const { who, method, path } of calls) {
      const { status } = await fetch(`${t.url}${path}`, { method, headers: wrong[who] ?? {} });
      if (![401, 429].includes(status)) letIn.push({ who, method, path, status });
    }
    expect(letIn).toEqual([]);
  });

  it('finds nothing of another person, by no method', async () => {
    const { scanner, shower, scannersContact, showersContact } = await holders.acquainted();
    const dav = await DavClient.of(scanner.as);
    const theirs = `/dav/${shower.as.accountId}/`;
    for (const path of [theirs, `${theirs}contacts/`, `${theirs}contacts/${showersContact}.vcf`, `${theirs}meetings/`])
      for (const method of METHODS)
        expect([method, path, (await dav.ask(method, path)).status]).toEqual([method, path, 404]);
    const inMine = await dav.ask('GET', `${dav.home}contacts/${showersContact}.vcf`);
    expect(inMine.status).toBe(404);
    const named = [`${theirs}contacts/${showersContact}.vcf`, `${dav.home}contacts/${showersContact}.vcf`];
    const answer = await dav.report(
      `${dav.home}contacts/`,
      'CARD:addressbook-multiget',
      ['CARD:address-data'],
      [...named, `${dav.home}contacts/${scannersContact}.vcf`].map((href) => `<D:href>${href}</D:href>`).join(''),
    );
    expect(answer.responses.filter(({ status }) => status.includes('404')).map(({ href }) => href)).toEqual(
      named.toReversed(),
    );
    expect(dataOf(answer).join('')).not.toContain(showersContact);
  });

  it('changes nothing: each way to write is refused by the privilege that it needs', async () => {
    const dav = await withContacts(1);
    const before = await dav.sync(`${dav.home}contacts/`);
    const [href = ''] = hrefsOf(before);
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:mine\r\nFN:Mine\r\nN:Mine;;;;\r\nEND:VCARD\r\n';
    const type = { 'content-type': 'text/vcard' };
    const writes: [string, string, Record<string, string>, string][] = [
      ['PUT', href, { ...type, 'if-match': '"c1"' }, 'write-content'],
      ['PUT', `${dav.home}contacts/mine.vcf`, { ...type, 'if-none-match': '*' }, ''],
      ['PUT', `${dav.home}contacts/${newId()}.vcf`, { ...type, 'if-none-match': '*' }, 'write-content'],
      ['DELETE', href, {}, 'unbind'],
      ['DELETE', `${dav.home}contacts/`, {}, 'unbind'],
      ['PROPPATCH', `${dav.home}contacts/`, {}, 'write-properties'],
      ['MKCOL', `${dav.home}more/`, {}, ''],
      ['MKCALENDAR', `${dav.home}meetings/`, {}, 'bind'],
      ['MOVE', href, { destination: `${dav.home}contacts/other.vcf` }, 'unbind'],
      ['LOCK', href, {}, 'bind'],
    ];
    for (const [method, path, headers, privilege] of writes) {
      const { status, text } = await dav.ask(method, path, card, headers);
      expect([method, path, status]).toEqual([method, path, 403]);
      expect(text).toContain(`<D:need-privileges><D:resource><D:href>`);
      expect(text).toContain(privilege && `<D:privilege><D:${privilege}/></D:privilege>`);
    }
    const after = await dav.sync(`${dav.home}contacts/`);
    expect([after.token, hrefsOf(after)]).toEqual([before.token, hrefsOf(before)]);
  });
});

describe('discovery', () => {
  it('leads from the host to both collections, as RFC 6764 and 5397 have it', async () => {
    const dav = await withContacts(0);
    for (const kind of ['carddav', 'caldav'])
      for (const method of ['GET', 'PROPFIND', 'HEAD']) {
        const found = await fetch(`${t.url}/.well-known/${kind}`, { method, redirect: 'manual' });
        expect([found.status, found.headers.get('location')]).toEqual([301, '/dav/']);
      }
    expect((await dav.ask('PROPFIND', '/')).headers.get('location')).toBe('/dav/');
    const options = await fetch(`${t.url}/dav/`, { method: 'OPTIONS' });
    expect(options.headers.get('dav')).toBe('1, 3, addressbook, calendar-access, sync-collection');
    expect(options.headers.get('allow')).toBe('GET, HEAD, OPTIONS, PROPFIND, REPORT');
    const root = await dav.find('/dav', ['D:current-user-principal', 'D:no-such-thing']);
    expect(root.responses).toMatchObject([
      { found: { 'current-user-principal': { href: dav.home } }, missing: ['no-such-thing'] },
    ]);
    const person = await dav.find(
      dav.home,
      ['CARD:addressbook-home-set', 'CAL:calendar-home-set', 'D:resourcetype'],
      '1',
    );
    expect(person.responses).toMatchObject([
      { found: { 'addressbook-home-set': { href: dav.home }, 'calendar-home-set': { href: dav.home } } },
      { href: `${dav.home}contacts/`, found: { resourcetype: { addressbook: '' } } },
      { href: `${dav.home}meetings/`, found: { resourcetype: { calendar: '' } } },
    ]);
    const book = await dav.find(`${dav.home}contacts`, ['D:current-user-privilege-set', 'D:supported-report-set']);
    expect(book.text).toContain('<D:privilege><D:read/></D:privilege>');
    expect(book.text).not.toMatch(/<D:(write|all|bind)/);
    expect(book.text.match(/<D:supported-report>/g)).toHaveLength(3);
    expect((await dav.ask('PROPFIND', dav.home, '', { depth: 'infinity' })).text).toContain('propfind-finite-depth');
  });
});

describe('hostile questions', () => {
  it('are refused without being worked through, and say nothing', async () => {
    const dav = await withContacts(1);
    const book = `${dav.home}contacts/`;
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><D:propfind xmlns:D="DAV:"><D:prop>&b;</D:prop></D:propfind>`;
    const file = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><D:propfind xmlns:D="DAV:">&f;</D:propfind>`;
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const many = `<D:propfind xmlns:D="DAV:"><D:prop>${'<D:a/>'.repeat(30_000)}</D:prop></D:propfind>`;
    const broken = [
      '<',
      '<a',
      '<a></b>',
      '<a/><b/>',
      '<x:a/>',
      'text',
      '\u0000',
      '<a b="1" b="2"/>',
      '<__proto__/>',
      '<a>&unknown;</a>',
    ];
    for (const body of [bomb, file, deep, many, ...broken]) {
      const found = await dav.ask('PROPFIND', book, body, { depth: '0' });
      expect([body.slice(0, 40), found.status < 500]).toEqual([body.slice(0, 40), true]);
      expect(found.text).not.toMatch(/root:|aaaaaaaaaa/);
      const reported = await dav.ask('REPORT', book, body);
      expect([body.slice(0, 40), [400, 403].includes(reported.status)]).toEqual([body.slice(0, 40), true]);
    }
    for (const body of [bomb, file, deep, many]) expect((await dav.ask('PROPFIND', book, body)).status).toBe(400);
    expect((await dav.ask('REPORT', book, `<a>${'x'.repeat(5_000_000)}</a>`)).status).toBe(413);
    for (const path of ['..%2f..%2fetc', '%00', '%ff', 'x'.repeat(500), `${newId()}.vcf/more`, '.vcf'])
      expect([path, (await dav.ask('GET', `${book}${path}`)).status < 500]).toEqual([path, true]);
  });
});
