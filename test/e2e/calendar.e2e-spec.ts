import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import supertest, { type Response } from 'supertest';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

const run = promisify(execFile);

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
});
afterAll(() => t.close());

/** Anna and Ben with a meeting, and Anna's calendar link. */
async function scene() {
  const { eventId, slotIds, people } = await eventWith(t, [600, 660], 2, { name: 'Wärmetag; Süd, 2026' });
  const [anna, ben] = people as [Person, Person];
  await t.world.sql(`update attendee set given_name = 'Bénédicte', family_name = 'Müller-Österreicher' where id = $1`, [
    ben.id,
  ]);
  const { body: asked } = await send(ben, eventId, [anna], slotIds, 'Wärme, Preis; und „mehr“\\nzeilenweise');
  const { body: accepted } = await anna.as.post(`/api/requests/${asked.id}/accept`, { slotId: slotIds[0] });
  const { body: link } = await anna.as.put('/api/calendar');
  return { eventId, slotIds, anna, ben, meeting: accepted.meeting, path: new URL(link.url).pathname };
}

const read = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  supertest(t.url)
    .get(path)
    .set(headers)
    .buffer(true)
    .parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
    })
    .then((answer) => answer);

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

/** Calendars know no more than seconds. */
const toSecond = (instant: string): string => `${instant.slice(0, 19)}.000Z`;

const valueOf = (event: ICAL.Event, name: string): string => String(event.component.getFirstPropertyValue(name));

describe('the calendar feed', () => {
  it('has every meeting in UTC under one id, with who, where and why', async () => {
    const { meeting, path, eventId } = await scene();
    const { status, headers, body } = await read(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(body).toMatch(/\r\nREFRESH-INTERVAL(;VALUE=DURATION)?:PT15M\r\n/);
    for (const line of (body as string).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [event] = eventsIn(body);
    expect(event?.uid).toBe(`${meeting.id}@treffpunkt`);
    expect(event?.startDate.toJSDate().toISOString()).toBe(toSecond(meeting.from));
    expect(event?.endDate.toJSDate().toISOString()).toBe(toSecond(meeting.to));
    expect(event?.startDate.zone.tzid).toBe('UTC');
    expect(event?.summary).toBe('Treffen: Bénédicte Müller-Österreicher');
    expect(event?.location).toBe(`${meeting.place.name}, Wärmetag; Süd, 2026`);
    expect(event?.description).toContain('Wärme, Preis; und „mehr“');
    expect(event && valueOf(event, 'url')).toContain(`/e/${eventId}/meetings/${meeting.id}`);
    expect(event && [valueOf(event, 'status'), event.sequence]).toEqual(['CONFIRMED', 0]);
  });

  it('is sent again only when it has changed; a cancelled meeting says so with a higher number', async () => {
    const { anna, ben, meeting, path } = await scene();
    const first = await read(path);
    const tag = String(first.headers['etag']);
    expect((await read(path, { 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    await ben.as.post(`/api/meetings/${meeting.id}/cancel`, {});
    const second = await read(path, { 'if-none-match': tag });
    expect(second.status).toBe(200);
    const [event] = eventsIn(second.body);
    expect(event && [event.uid, valueOf(event, 'status'), event.sequence]).toEqual([
      `${meeting.id}@treffpunkt`,
      'CANCELLED',
      1,
    ]);
    const file = await anna.as.get(`/api/meetings/${meeting.id}/treffpunkt.ics`).buffer(true);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toBe('attachment; filename="treffpunkt.ics"');
  });

  it('names nobody who stands behind a block', async () => {
    const { ben, path } = await scene();
    await t.world.sql(`update attendee set state = 'left', left_at = now() where id = $1`, [ben.id]);
    const { body } = await read(path);
    expect(body).not.toContain('Bénédicte');
    expect(eventsIn(body)[0]?.summary).toBe('Treffen');
  });

  it('ends with its link: a new one, or none', async () => {
    const { anna, path } = await scene();
    expect((await anna.as.get('/api/calendar')).body).toEqual({ madeAt: expect.any(String) });
    const { body: fresh } = await anna.as.put('/api/calendar');
    expect((await read(path)).status).toBe(404);
    expect((await read(new URL(fresh.url).pathname)).status).toBe(200);
    await anna.as.delete('/api/calendar');
    expect((await read(new URL(fresh.url).pathname)).status).toBe(404);
    expect((await anna.as.get('/api/calendar')).body).toEqual({ madeAt: null });
    const rows = await t.world.sql<{ row: string }>('select f::text as row from calendar_feed f');
    expect(rows.filter(({ row }) => row.includes(new URL(fresh.url).pathname.split('/')[3] ?? ''))).toEqual([]);
  });

  it('is read by vdirsyncer and khal, where they are installed', async () => {
    if (!existsSync('/usr/bin/khal') || !existsSync('/usr/bin/vdirsyncer')) {
      process.stderr.write('khal and vdirsyncer are not installed; test/install-packages.sh does it.\n');
      return;
    }
    const { ben, meeting, path } = await scene();
    const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-khal-'));
    try {
      const day = meeting.from.slice(0, 10) as string;
      const list = await syncAndList(folder, `${t.url}${path}`, day);
      const local = new Date(meeting.from).toLocaleTimeString('de-DE', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Berlin',
      });
      expect(list).toContain(`${local} Treffen: Bénédicte Müller-Österreicher CONFIRMED`);
      await ben.as.post(`/api/meetings/${meeting.id}/cancel`, {});
      const after = await syncAndList(folder, `${t.url}${path}`, day);
      expect(after).toContain('CANCELLED');
      expect(after.match(/Treffen/g)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** What khal lists of two days once vdirsyncer has fetched the feed, as a person would set both up. */
async function syncAndList(folder: string, url: string, day: string): Promise<string> {
  const sync = `[general]\nstatus_path = "${folder}/status/"\n
[pair feed]\na = "remote"\nb = "local"\ncollections = null\nconflict_resolution = "a wins"\n
[storage remote]\ntype = "http"\nurl = "${url}"\n
[storage local]\ntype = "filesystem"\npath = "${folder}/calendar/"\nfileext = ".ics"\n`;
  const khal = `[calendars]\n[[feed]]\npath = ${folder}/calendar/\n
[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %Y-%m-%d
longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n
[sqlite]\npath = ${folder}/khal.db\n[default]\ndefault_calendar = feed\n`;
  writeFileSync(join(folder, 'sync.conf'), sync);
  writeFileSync(join(folder, 'khal.conf'), khal);
  const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: folder };
  mkdirSync(join(folder, 'calendar'), { recursive: true });
  for (const command of ['discover', 'sync']) {
    const syncing = run('vdirsyncer', ['-c', join(folder, 'sync.conf'), command, 'feed'], { env, timeout: 60_000 });
    // It would wait for answers otherwise.
    syncing.child.stdin?.end();
    await syncing;
  }
  const listing = ['-c', join(folder, 'khal.conf'), 'list', '--format', '{start-time} {title} {status}', day, '2d'];
  return (await run('khal', listing, { env })).stdout;
}
