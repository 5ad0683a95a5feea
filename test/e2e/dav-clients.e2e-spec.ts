import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDAVClient, type DAVCollection } from 'tsdav';
import { startTestApp, type TestApp } from '../support/app.js';
import { type CardHolder, CardHolders } from '../support/card-holders.js';
import { DavClient } from '../support/dav-client.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

const run = promisify(execFile);
/** vdirsyncer and khard take half a minute over 2,000; tsdav always has as many. */
const MANY = process.env['TEST_LONG'] === 'true' ? 2_000 : 20;
const PROGRAMS = ['/usr/bin/vdirsyncer', '/usr/bin/khard', '/usr/bin/khal', '/usr/lib/python3/dist-packages/caldav'];

let t: TestApp;
let holders: CardHolders;
let folder: string;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  holders = new CardHolders(t);
  folder = mkdtempSync(join(tmpdir(), 'treffpunkt-dav-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await t.close();
});

/** Programs that are not there say so, and nothing is claimed. */
function areInstalled(): boolean {
  const missing = PROGRAMS.filter((path) => !existsSync(path));
  if (missing.length > 0)
    process.stderr.write(`Not installed: ${missing.join(', ')}; test/install-packages.sh does it.\n`);
  return missing.length === 0;
}

/** Somebody who has met another, knows so many more by hand, and has a meeting; with what their programs need. */
async function scene(more: number) {
  const { shower, scanner, scannersContact } = await holders.acquainted({ name: 'Wärmetag' });
  await t.world.sql(
    `insert into contact (id, account_id, name, source)
     select gen_random_uuid(), $1, 'Jürgen Groß ' || n, 'typed' from generate_series(1, $2::int) n`,
    [scanner.as.accountId, more],
  );
  const { eventId, slotIds, people } = await eventWith(t, [600], 1);
  const [ben] = people as [Person];
  const { id } = await t.world.attendee(eventId, { account_id: scanner.as.accountId });
  const { body: asked } = await send(ben, eventId, [{ ...ben, id }], slotIds, 'Wärme');
  const { body } = await scanner.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] }).expect(200);
  const meeting = body.meeting as { id: string; from: string };
  return { shower, scanner, ben, meeting, contactId: scannersContact, dav: await DavClient.of(scanner.as) };
}

async function changeRole({ as, fields }: CardHolder, value: string): Promise<void> {
  await as.put('/api/card', { fields: fields.map((each) => (each.kind === 'role' ? { ...each, value } : each)) });
}

async function takeBack({ as }: CardHolder): Promise<void> {
  const { body } = await as.get('/api/shares').expect(200);
  await as.delete(`/api/shares/${body.items[0].id}`);
}

/** vdirsyncer as a person sets it up on their desk, with khard and khal over its files. */
class Desk {
  readonly env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder };

  constructor({ url, userName, password }: DavClient) {
    const storage = (name: string, type: string) =>
      `[storage ${name}]\ntype = "${type}"\nurl = "${url}/"\nusername = "${userName}"\npassword = "${password}"\nread_only = true\n
[storage ${name}_files]\ntype = "filesystem"\npath = "${folder}/${name}/"\nfileext = "${type === 'carddav' ? '.vcf' : '.ics'}"\n
[pair ${name}_pair]\na = "${name}"\nb = "${name}_files"\ncollections = ["from a"]\nconflict_resolution = "a wins"\n`;
    const sync = `[general]\nstatus_path = "${folder}/status/"\n\n${storage('book', 'carddav')}\n${storage('calendar', 'caldav')}`;
    writeFileSync(join(folder, 'sync.conf'), sync);
  }

  async discover(): Promise<void> {
    const asked = run('vdirsyncer', ['-c', join(folder, 'sync.conf'), 'discover'], { env: this.env });
    asked.child.stdin?.end('y\ny\ny\ny\n');
    await asked;
  }

  async sync(): Promise<void> {
    await run('vdirsyncer', ['-c', join(folder, 'sync.conf'), 'sync'], { env: this.env });
  }

  files(of: 'book' | 'calendar'): { path: string; text: string }[] {
    const [collection = ''] = readdirSync(join(folder, of));
    const at = join(folder, of, collection);
    return readdirSync(at)
      .filter((name) => /\.(vcf|ics)$/.test(name))
      .map((name) => ({ path: join(at, name), text: readFileSync(join(at, name), 'utf8') }));
  }

  /** What khard lists of somebody. */
  async khard(...args: string[]): Promise<string> {
    const [collection = ''] = readdirSync(join(folder, 'book'));
    const file = join(folder, 'khard.conf');
    writeFileSync(
      file,
      `[addressbooks]\n[[book]]\npath = ${folder}/book/${collection}/\n[general]\neditor = true\nmerge_editor = true\n`,
    );
    return (await run('khard', ['-c', file, ...args], { env: this.env })).stdout;
  }

  /** What khal lists of a day. */
  async khal(day: string): Promise<string> {
    const [collection = ''] = readdirSync(join(folder, 'calendar'));
    const config = `[calendars]\n[[calendar]]\npath = ${folder}/calendar/${collection}/\n
[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d
longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n
[sqlite]\npath = ${folder}/khal.db\n[default]\ndefault_calendar = calendar\n`;
    writeFileSync(join(folder, 'khal.conf'), config);
    return (
      await run('khal', ['-c', join(folder, 'khal.conf'), 'list', day, '2d', '--format', '{title} {status}'], {
        env: this.env,
      })
    ).stdout;
  }
}

describe('vdirsyncer, khard and khal', () => {
  it('hold what the server holds: changes, a take-back, deletions; nothing done on the desk lasts', async () => {
    if (!areInstalled()) return;
    const { shower, scanner, ben, meeting, contactId, dav } = await scene(MANY);
    const desk = new Desk(dav);
    await desk.discover();
    await desk.sync();
    const first = desk.files('book');
    expect(first).toHaveLength(MANY + 1);
    expect(new Set(first.map(({ text }) => /UID:(.*)/.exec(text)?.[1])).size).toBe(MANY + 1);
    expect(await desk.khard('list', 'Jürgen Groß 17')).toContain('Jürgen Groß 17');
    expect(await desk.khal(meeting.from.slice(0, 10))).toMatch(/Treffen: Given\d+ Family\d+ CONFIRMED/);
    const ofShower = () => desk.files('book').filter(({ text }) => text.includes(contactId));

    // On the desk: an edit, a deletion and a new contact. On the server: a changed role, a cancelled meeting.
    const [edited, deleted] = first.filter(({ text }) => text.includes('Jürgen'));
    writeFileSync(edited?.path ?? '', (edited?.text ?? '').replace(/FN:.*/, 'FN:Changed here'));
    rmSync(deleted?.path ?? '');
    mkdirSync(join(folder, 'book'), { recursive: true });
    writeFileSync(
      join(edited?.path ?? '', '..', 'mine.vcf'),
      'BEGIN:VCARD\nVERSION:3.0\nUID:mine\nFN:Mine\nN:Mine;;;;\nEND:VCARD\n',
    );
    await changeRole(shower, 'Head of bridges');
    await ben.as.post(`/api/meetings/${meeting.id}/cancel`, {}).expect(200);
    await desk.sync();
    await desk.sync();
    const second = desk.files('book');
    const byUid = (files: { text: string }[]) =>
      new Map(files.map(({ text }) => [/UID:(.*)/.exec(text)?.[1], text.trim()]));
    const known = byUid(first);
    expect(second).toHaveLength(MANY + 1);
    const others = [...byUid(second)].filter(([uid, text]) => known.get(uid) !== text);
    expect(others.map(([, text]) => text)).toEqual([expect.stringContaining('Head of bridges')]);
    expect(await desk.khal(meeting.from.slice(0, 10))).toMatch(/^[^]*CANCELLED[^]*$/);
    expect(desk.files('calendar')).toHaveLength(1);

    await takeBack(shower);
    await t.world.sql(`delete from contact where account_id = $1 and name like 'Jürgen Groß 2%'`, [
      scanner.as.accountId,
    ]);
    await desk.sync();
    expect(ofShower()).toHaveLength(1);
    expect(ofShower()[0]?.text).not.toMatch(/bridges|Acme|@example/);
    expect(desk.files('book').filter(({ text }) => /Groß 2/.test(text))).toEqual([]);

    const { body } = await scanner.as.get('/api/app-passwords');
    await scanner.as.delete(`/api/app-passwords/${body.items[0].id}`).expect(204);
    await expect(desk.sync()).rejects.toThrow();
    expect(desk.files('book').length).toBeGreaterThan(MANY / 4);
  });

  it('read our vCards as python3-vobject does, and python3-caldav finds, searches and synchronizes the calendar', async () => {
    if (!areInstalled()) return;
    const { ben, meeting, dav } = await scene(3);
    const first = await python(dav, PYTHON);
    expect(first).toMatchObject({ calendars: 1, events: 1, within: 1, before: 0, changed: 0 });
    expect(first['names']).toHaveLength(4);
    expect(first['summary']).toMatch(/^Treffen: Given/);
    expect(first['refused']).toBe(true);
    await ben.as.post(`/api/meetings/${meeting.id}/cancel`, {}).expect(200);
    expect((await python(dav, PYTHON))['status']).toBe('CANCELLED');
  });
});

const PYTHON = `
import caldav, datetime, json, os, urllib.request, base64, vobject
client = caldav.DAVClient(url=os.environ['URL'] + '/dav/', username=os.environ['NAME'], password=os.environ['WORD'])
calendars = client.principal().calendars()
calendar = calendars[0]
events = calendar.events()
event = events[0].vobject_instance.vevent
start = event.dtstart.value
hour = datetime.timedelta(hours=1)
token = calendar.objects_by_sync_token(load_objects=False).sync_token
try:
    calendar.save_event(dtstart=start, dtend=start + hour, summary='Mine')
    refused = False
except caldav.lib.error.DAVError:
    refused = True
request = urllib.request.Request(os.environ['URL'] + os.environ['BOOK'], method='REPORT', data=b'<C:addressbook-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><C:address-data/></prop><C:filter/></C:addressbook-query>')
request.add_header('Authorization', 'Basic ' + base64.b64encode((os.environ['NAME'] + ':' + os.environ['WORD']).encode()).decode())
import xml.etree.ElementTree as tree
cards = [vobject.readOne(e.text) for e in tree.fromstring(urllib.request.urlopen(request).read()).iter('{urn:ietf:params:xml:ns:carddav}address-data')]
print(json.dumps({
    'calendars': len(calendars), 'events': len(events), 'summary': event.summary.value, 'status': event.status.value,
    'within': len(calendar.date_search(start - hour, start + hour)), 'before': len(calendar.date_search(start - 2 * hour, start - hour)),
    'changed': len(list(calendar.objects_by_sync_token(sync_token=token, load_objects=False))), 'refused': refused,
    'names': [card.fn.value for card in cards],
}))
`;

async function python({ url, userName, password, home }: DavClient, script: string): Promise<Record<string, unknown>> {
  const env = { ...process.env, URL: url, NAME: userName, WORD: password, BOOK: `${home}contacts/` };
  const { stdout } = await run('/usr/bin/python3', ['-W', 'ignore', '-c', script], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('tsdav', () => {
  const clientOf = (dav: DavClient, defaultAccountType: 'carddav' | 'caldav') =>
    createDAVClient({
      serverUrl: dav.url,
      credentials: { username: dav.userName, password: dav.password },
      authMethod: 'Basic',
      defaultAccountType,
    });

  it('finds both collections by the host alone, and follows changes by token', async () => {
    const { shower, scanner, meeting, contactId, dav } = await scene(1_999);
    const client = await clientOf(dav, 'carddav');
    const [book, ...more] = await client.fetchAddressBooks();
    expect([book?.displayName, more]).toEqual(['Treffpunkt', []]);
    const cards = await client.fetchVCards({ addressBook: book as DAVCollection });
    expect(new Set(cards.map(({ url }) => url)).size).toBe(2_000);
    const calendars = await (await clientOf(dav, 'caldav')).fetchCalendars();
    expect(calendars).toMatchObject([{ displayName: 'Treffpunkt', components: ['VEVENT'] }]);
    const [calendar] = calendars;
    const objects = await client.fetchCalendarObjects({ calendar: calendar as DAVCollection });
    expect(objects).toMatchObject([{ data: expect.stringContaining(`UID:${meeting.id}@treffpunkt`) }]);

    await changeRole(shower, 'Head of bridges');
    await t.world.sql(`delete from contact where account_id = $1 and name like '%Groß 5'`, [scanner.as.accountId]);
    const synced = await client.smartCollectionSync({
      collection: { ...(book as DAVCollection), objects: cards, objectMultiGet: client.addressBookMultiGet },
      method: 'webdav',
      detailedResult: true,
      account: { accountType: 'carddav', serverUrl: dav.url, rootUrl: dav.url, homeUrl: `${dav.url}${dav.home}` },
    });
    expect(synced.objects.created).toEqual([]);
    expect(synced.objects.updated).toMatchObject([{ data: expect.stringContaining('Head of bridges') }]);
    expect(synced.objects.updated[0]?.url).toContain(contactId);
    expect(synced.objects.deleted).toHaveLength(1);

    // Whatever it tries to write is refused, and nothing of it is there afterwards.
    const [card] = cards as [(typeof cards)[number]];
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:mine\r\nFN:Mine\r\nEND:VCARD\r\n';
    const tried = [
      await client.createVCard({ addressBook: book as DAVCollection, filename: 'mine.vcf', vCardString: text }),
      await client.updateVCard({ vCard: { ...card, data: text } }),
      await client.deleteVCard({ vCard: card }),
    ];
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await client.fetchVCards({ addressBook: book as DAVCollection })).toHaveLength(1_999);

    const { body } = await scanner.as.get('/api/app-passwords');
    await scanner.as.delete(`/api/app-passwords/${body.items[0].id}`).expect(204);
    await expect(clientOf(dav, 'carddav')).rejects.toThrow();
  });
});
