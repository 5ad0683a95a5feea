import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import supertest from 'supertest';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { EngineThreads } from '../../apps/api/src/engine/index.js';
import { SuggestionMaker } from '../../apps/api/src/matching/suggestion-maker.service.js';
import type { SuggestionsDto } from '../../apps/api/src/suggestions/suggestion.dto.js';
import type { AsAccount } from '../support/as-account.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

let api: TestApp;
let organizer: AsAccount;
let organizationId: string;

beforeAll(async () => {
  api = await startTestApp();
  organizationId = await api.world.organization({ name: 'Werkstatt Nord' });
  organizer = await api.world.signIn(api.url);
  await api.world.member(organizationId, organizer.accountId, 'owner');
});

afterAll(() => api.close());

const anEvent = (columns = {}): Promise<string> => api.world.event({ organization_id: organizationId, ...columns });

/** Somebody who was imported and never asked. */
const imported = (eventId: string, mail: string, columns = {}): Promise<string> =>
  api.world.insert('attendee', {
    organization_id: organizationId,
    event_id: eventId,
    mail,
    given_name: 'Mara',
    ...columns,
  });

const mailsTo = (mail: string): Promise<{ subject: string; body: string }[]> =>
  api.world.sql('select subject, body from kept_mail where recipient = $1 order by sent_at', [mail]);

const tokenIn = (mail: { body: string } | undefined, page: string): string =>
  new RegExp(`/${page}#([\\w-]{43})`).exec(mail?.body ?? '')?.[1] ?? '';

const openly = (path: string, body: object): supertest.Test =>
  supertest(api.url).post(path).set({ 'accept-language': 'en', 'idempotency-key': newId() }).send(body);

describe('an invitation', () => {
  test('leads from the mail over a fresh link to joining', async () => {
    const eventId = await anEvent({ name: 'Pflegetag', address_form: 'sie' });
    const mail = 'mara.stein@example.org';
    const attendeeId = await imported(eventId, mail, { family_name: 'Stein' });
    const { body } = await organizer.post(`/api/events/${eventId}/invitations`, { all: true }).expect(202);
    expect(body).toEqual({ queued: 1 });
    const invitation = await until(async () => (await mailsTo(mail))[0]);
    expect(invitation.subject).toBe('Einladung: Pflegetag');
    expect(invitation.body).toContain('Guten Tag Mara Stein,');
    expect(invitation.body).toContain('Werkstatt Nord lädt Sie zu „Pflegetag“ ein');

    const token = tokenIn(invitation, 'invitation');
    const opened = await openly('/api/invitations/open', { token }).expect(200);
    expect(opened.body).toMatchObject({
      eventName: 'Pflegetag',
      organizationName: 'Werkstatt Nord',
      maskedMail: 'm…n@example.org',
    });
    expect(JSON.stringify(opened.body)).not.toContain(mail);

    const sent = await openly('/api/invitations/send-link', { token, locale: 'en' }).expect(202);
    expect(sent.body).toEqual({ signInId: expect.any(String), maskedMail: 'm…n@example.org' });
    const signInMail = await until(async () => (await mailsTo(mail))[1]);
    const redeemed = await openly('/api/sign-in/redeem', { token: tokenIn(signInMail, 'sign-in') }).expect(200);
    expect(redeemed.body.nextPath).toBe(`/events/${eventId}/join`);
    const cookie = redeemed.get('Set-Cookie')?.[0]?.split(';')[0] ?? '';

    const me = await supertest(api.url).get(`/api/events/${eventId}/me`).set('cookie', cookie).expect(200);
    expect(me.body).toMatchObject({ id: attendeeId, state: 'invited', mail, rulesSeenAt: null, isComplete: false });
    const join = (body_: object) =>
      supertest(api.url).post(`/api/events/${eventId}/join`).set({ cookie, 'idempotency-key': newId() }).send(body_);
    await join({ rulesSeen: false }).expect(400);
    await supertest(api.url).get(`/api/events/${eventId}/people`).set('cookie', cookie).expect(403);
    const accepted = await join({ rulesSeen: true }).expect(200);
    expect(accepted.body).toMatchObject({ state: 'joined', rulesSeenAt: expect.any(String) });
    await supertest(api.url).get(`/api/events/${eventId}/people`).set('cookie', cookie).expect(200);
  });

  test('sent again is another mail, never two for one command, and the first link stays a door', async () => {
    const eventId = await anEvent({ languages: ['en'], name: 'Care day' });
    const mail = 'again@example.org';
    const attendeeId = await imported(eventId, mail, { locale: 'en' });
    const command = newId();
    const path = `/api/events/${eventId}/invitations`;
    await organizer.post(path, { attendeeIds: [attendeeId] }, command).expect(202);
    const replay = await organizer.post(path, { attendeeIds: [attendeeId] }, command).expect(202);
    expect(replay.body).toEqual({ queued: 1 });
    await until(async () => (await mailsTo(mail))[0]);
    expect((await organizer.post(path, { all: true }).expect(202)).body).toEqual({ queued: 0 });
    const again = async () => (await organizer.post(path, { attendeeIds: [attendeeId] }).expect(202)).body;
    expect(await again()).toEqual({ queued: 0 });
    await api.world.sql(`update attendee set invited_at = invited_at - interval '61 minutes' where id = $1`, [
      attendeeId,
    ]);
    expect(await again()).toEqual({ queued: 1 });
    const mails = await until(async () => {
      const all = await mailsTo(mail);
      return all.length >= 2 ? all : undefined;
    });
    expect(mails.map(({ subject }) => subject)).toEqual(['Invitation: Care day', 'Invitation: Care day']);
    for (const sent of mails) await openly('/api/invitations/open', { token: tokenIn(sent, 'invitation') }).expect(200);
  });

  test('lets whoever is signed in with the invited mail in at once, and nobody else', async () => {
    const eventId = await anEvent();
    const mail = 'signed.in@example.org';
    const guest = await api.world.signIn(api.url, await api.world.account({ mail }));
    const attendeeId = await imported(eventId, mail);
    await organizer.post(`/api/events/${eventId}/invitations`, { attendeeIds: [attendeeId] }).expect(202);
    const token = tokenIn(await until(async () => (await mailsTo(mail))[0]), 'invitation');

    const other = await api.world.signIn(api.url);
    expect((await other.post('/api/invitations/enter', { token }).expect(200)).body).toEqual({ eventId: null });
    await other.get(`/api/events/${eventId}/me`).expect(404);
    await guest.get(`/api/events/${eventId}/me`).expect(404);
    expect((await guest.post('/api/invitations/enter', { token }).expect(200)).body).toEqual({ eventId });
    expect((await guest.post('/api/invitations/enter', { token }).expect(200)).body).toEqual({ eventId });
    expect((await guest.get(`/api/events/${eventId}/me`).expect(200)).body).toMatchObject({ id: attendeeId });
    expect(await mailsTo(mail)).toHaveLength(1);
    await guest.post('/api/invitations/enter', { token: 'x'.repeat(43) }).expect(404);
  });

  test('leads nowhere when it is unknown or the event is over', async () => {
    await openly('/api/invitations/open', { token: 'x'.repeat(43) }).expect(404);
    const eventId = await anEvent();
    const attendeeId = await imported(eventId, 'late@example.org');
    await organizer.post(`/api/events/${eventId}/invitations`, { attendeeIds: [attendeeId] }).expect(202);
    const token = tokenIn(await until(async () => (await mailsTo('late@example.org'))[0]), 'invitation');
    await api.world.sql(`update event set starts_on = '2020-01-01', ends_on = '2020-01-02' where id = $1`, [eventId]);
    const over = await openly('/api/invitations/send-link', { token, locale: 'de' }).expect(410);
    expect(over.body.code).toBe('invitation_ended');
  });

  test('is for people of this event and sent by those who manage it', async () => {
    const eventId = await anEvent();
    const elsewhere = await imported(await anEvent(), 'elsewhere@example.org');
    await organizer.post(`/api/events/${eventId}/invitations`, { attendeeIds: [elsewhere] }).expect(404);
    await organizer.post(`/api/events/${eventId}/invitations`, {}).expect(400);
    const stranger = await api.world.signIn(api.url);
    await stranger.post(`/api/events/${eventId}/invitations`, { all: true }).expect(404);
    expect(await mailsTo('elsewhere@example.org')).toEqual([]);
  });
});

/** Somebody who has joined, signed in. */
async function joined(eventId: string, columns = {}): Promise<AsAccount & { attendeeId: string }> {
  const { id, accountId } = await api.world.attendee(eventId, columns);
  return Object.assign(await api.world.signIn(api.url, accountId), { attendeeId: id });
}

const says = (who: AsAccount, eventId: string, offers: string[], seeks: string[]) =>
  who
    .put(`/api/events/${eventId}/me/expertise`, {
      offers: offers.map((text) => ({ text })),
      seeks: seeks.map((text) => ({ text })),
    })
    .expect(200);

const suggestionsOf = (who: AsAccount, eventId: string): Promise<SuggestionsDto> =>
  until(async () => {
    const { body } = await who.get(`/api/events/${eventId}/suggestions`).expect(200);
    return body.isUpToDate && body.items.length > 0 ? (body as SuggestionsDto) : undefined;
  });

describe('suggestions', () => {
  test('come in order of two-sided fit, with reasons in both directions in the people’s own words', async () => {
    const eventId = await anEvent();
    const hanh = await joined(eventId, { given_name: 'Hanh' });
    const marek = await joined(eventId, { given_name: 'Marek' });
    const carl = await joined(eventId, { given_name: 'Carl' });
    const socket = await hanh.socket();
    try {
      await says(carl, eventId, ['Radverkehr planen'], ['Wärmepumpen']);
      await says(marek, eventId, ['Fall detection with radar'], ['Care homes for field trials']);
      await says(hanh, eventId, ['Pflegeheim für Praxistests'], ['Sturzerkennung ohne Kamera']);
      const event = await socket.heard('suggestions.changed');
      expect(event.ids).toEqual({ eventId });
    } finally {
      socket.close();
    }
    const { items, madeAt } = await suggestionsOf(hanh, eventId);
    expect(madeAt).toEqual(expect.any(String));
    expect(items.map(({ givenName, rank }) => [rank, givenName])).toEqual([
      [1, 'Marek'],
      [2, 'Carl'],
    ]);
    const reasons = items[0]?.reasons;
    expect(reasons).toContainEqual(
      expect.objectContaining({
        direction: 'they-give',
        from: { text: 'Fall detection with radar' },
        to: { text: 'Sturzerkennung ohne Kamera' },
        topic: { id: 'fall-detection', label: { de: expect.any(String), en: expect.any(String) } },
      }),
    );
    expect(reasons).toContainEqual(
      expect.objectContaining({ direction: 'you-give', from: { text: 'Pflegeheim für Praxistests' } }),
    );
    expect(items[0]).not.toHaveProperty('mail');
  });

  test('never quote what is only for the engine, not even before they are made anew', async () => {
    const eventId = await anEvent();
    const seeker = await joined(eventId);
    const giver = await joined(eventId);
    await says(seeker, eventId, [], ['Sturzerkennung im Pflegeheim']);
    await says(giver, eventId, ['Sturzerkennung mit Radar, streng vertraulich'], []);
    await until(async () => {
      const { body } = await seeker.get(`/api/events/${eventId}/suggestions`);
      return JSON.stringify(body).includes('streng vertraulich') ? true : undefined;
    });
    // As if the job were late: the list that is stored still quotes the words.
    await api.world.sql(`update phrase set use = 'match' where attendee_id = $1`, [giver.attendeeId]);
    for (const path of ['suggestions', 'people', `people/${giver.attendeeId}`, `card/${giver.attendeeId}`]) {
      const { text } = await seeker.get(`/api/events/${eventId}/${path}`).expect(200);
      expect(text).not.toContain('vertraulich');
    }
    const { text: own } = await giver.get(`/api/events/${eventId}/me`).expect(200);
    expect(own).toContain('vertraulich');
  });

  test('leave out whom one blocks, on both sides and at once, and everybody who left', async () => {
    const eventId = await anEvent();
    const [a, b, c] = [await joined(eventId), await joined(eventId), await joined(eventId)];
    for (const who of [a, b, c]) await says(who, eventId, ['Statistik'], ['Statistik']);
    await until(async () => ((await suggestionsOf(a, eventId)).items.length === 2 ? true : undefined));
    await api.world.sql('insert into block (account_id, blocked_id) values ($1, $2)', [a.accountId, b.accountId]);
    const seenBy = async (who: AsAccount): Promise<string[]> => {
      const { body: suggestions } = await who.get(`/api/events/${eventId}/suggestions`);
      const { body: people } = await who.get(`/api/events/${eventId}/people`);
      return [...suggestions.items, ...people.items].map(({ attendeeId }: { attendeeId: string }) => attendeeId);
    };
    expect(await seenBy(a)).not.toContain(b.attendeeId);
    expect(await seenBy(b)).not.toContain(a.attendeeId);
    await b.get(`/api/events/${eventId}/people/${a.attendeeId}`).expect(404);
    await b.get(`/api/events/${eventId}/card/${a.attendeeId}`).expect(404);

    const left = await c.post(`/api/events/${eventId}/leave`).expect(200);
    expect(left.body.state).toBe('left');
    expect(await seenBy(a)).toEqual([]);
    await c.get(`/api/events/${eventId}/suggestions`).expect(403);
    const back = await c.post(`/api/events/${eventId}/join`, { rulesSeen: true }).expect(200);
    expect(back.body.state).toBe('joined');
    expect(await seenBy(a)).toContain(c.attendeeId);
  });

  test('are shown only while matching is open, and at once when it opens', async () => {
    const eventId = await anEvent({ matching_open: false });
    const [a, b] = [await joined(eventId), await joined(eventId)];
    await says(a, eventId, ['Robotik'], ['Pflege']);
    await says(b, eventId, ['Pflege'], ['Robotik']);
    const seen = async (): Promise<[SuggestionsDto, { reasons: unknown[] }]> => [
      (await a.get(`/api/events/${eventId}/suggestions`).expect(200)).body,
      (await a.get(`/api/events/${eventId}/people/${b.attendeeId}`).expect(200)).body,
    ];
    const [suggestions, person] = await until(async () => {
      const both = await seen();
      return both[0].isUpToDate && both[0].madeAt !== null ? both : undefined;
    });
    expect(suggestions).toMatchObject({ items: [], next: null });
    expect(person.reasons).toEqual([]);
    await organizer.patch(`/api/events/${eventId}`, { matchingOpen: true }).expect(200);
    const [opened, again] = await seen();
    expect(opened).toMatchObject({ items: [{ attendeeId: b.attendeeId }], madeAt: suggestions.madeAt });
    expect(again.reasons).not.toEqual([]);
  });

  test('come from one engine a process, tried again where it failed, and ended with the process', async () => {
    const own = await startAppOn(api.database, { ROLE: 'jobs' });
    const engine = own.app.get(EngineThreads);
    const closed = jest.spyOn(engine, 'close');
    const failing = jest.spyOn(engine, 'suggestFairly').mockRejectedValue(new Error('no thread'));
    const eventId = await anEvent();
    const maker = own.app.get(SuggestionMaker);
    await expect(maker.recompute(eventId)).rejects.toThrow('no thread');
    failing.mockRestore();
    await maker.recompute(eventId);
    expect(closed).not.toHaveBeenCalled();
    await own.app.close();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('are read in one statement with how fresh they are, so that neither is a moment older', async () => {
    const eventId = await anEvent();
    const me = await joined(eventId);
    const asked = jest.spyOn(api.app.get(Database), 'rows');
    try {
      await me.get(`/api/events/${eventId}/suggestions`).expect(200);
      const names = asked.mock.calls.map(([{ name }]) => name);
      expect(names.filter((name) => /^(suggestions|jobs)[.]/.test(name))).toEqual([
        'suggestions.list',
        'suggestions.shown',
      ]);
    } finally {
      asked.mockRestore();
    }
  });

  test('tell only those whose list reads otherwise', async () => {
    const eventId = await anEvent();
    const [a, b] = [await joined(eventId), await joined(eventId)];
    await says(a, eventId, ['Robotik'], ['Pflege']);
    await says(b, eventId, ['Pflege'], ['Robotik']);
    await suggestionsOf(a, eventId);
    const told = (): Promise<unknown[]> =>
      api.world.sql(
        `select account_id, seq from account_event where kind = 'suggestions.changed' and ids->>'eventId' = $1 order by 1, 2`,
        [eventId],
      );
    const before = await told();
    // Something that changes nobody's reasons: what the engine does not know.
    await a.patch(`/api/events/${eventId}/me`, { requestsPerDay: 3 }).expect(200);
    await until(async () => ((await a.get(`/api/events/${eventId}/suggestions`)).body.isUpToDate ? true : undefined));
    expect(await told()).toEqual(before);
  });
});

describe('the own profile', () => {
  test('keeps the ids of phrases that stay, refuses those of others and unknown topics', async () => {
    const eventId = await anEvent();
    const [me, other] = [await joined(eventId), await joined(eventId)];
    await says(other, eventId, ['Etwas'], []);
    const path = `/api/events/${eventId}/me/expertise`;
    const first = await me
      .put(path, { offers: [{ text: ' Pflege ', topicId: 'nursing', level: 3 }], seeks: [] })
      .expect(200);
    const [pflege] = first.body.offers;
    expect(pflege).toEqual({
      id: expect.any(String),
      text: 'Pflege',
      topicId: 'nursing',
      topicLabel: { de: expect.any(String), en: expect.any(String) },
      level: 3,
      use: 'show',
      language: null,
    });
    const second = await me
      .put(path, {
        offers: [
          { text: 'Neu', use: 'match' },
          { id: pflege.id, text: 'Pflege zu Hause' },
        ],
        seeks: [{ text: 'KI' }],
      })
      .expect(200);
    expect(second.body.offers.map(({ id, text }: Record<string, string>) => [id === pflege.id, text])).toEqual([
      [false, 'Neu'],
      [true, 'Pflege zu Hause'],
    ]);
    expect(second.body.isComplete).toBe(true);
    const theirs = (await other.get(`/api/events/${eventId}/me`)).body.offers[0];
    const foreign = await me.put(path, { offers: [{ id: theirs.id, text: 'Meins' }], seeks: [] }).expect(400);
    expect(foreign.body.errors[0]).toMatchObject({ field: 'offers[0].id', code: 'unknownPhrase' });
    const unknown = await me.put(path, { offers: [], seeks: [{ text: 'x', topicId: 'no-such-topic' }] }).expect(400);
    expect(unknown.body.errors[0]).toMatchObject({ field: 'seeks[0].topicId', code: 'unknownTopic' });
    expect((await other.get(`/api/events/${eventId}/me`)).body.offers).toEqual([theirs]);
  });

  test('notes as edited only what really changed', async () => {
    const eventId = await anEvent();
    const me = await joined(eventId, { company: 'Alt' });
    await me
      .patch(`/api/events/${eventId}/me`, { company: 'Alt', position: 'Leitung', requestsPerDay: null })
      .expect(200);
    const [row] = await api.world.sql('select edited from attendee where id = $1', [me.attendeeId]);
    expect(row).toEqual({ edited: ['position'] });
    await me.patch(`/api/events/${eventId}/me`, { company: null }).expect(400);
  });
});

describe('people', () => {
  test('are found by name, company, shown words and topics, page by page', async () => {
    const eventId = await anEvent();
    const me = await joined(eventId, { family_name: 'Zander' });
    await joined(eventId, { given_name: 'Änne', family_name: 'Ötzi', company: '100 % Wasser' });
    const karl = await joined(eventId, { given_name: 'Karl', family_name: 'Oder' });
    await joined(eventId, { family_name: 'Peter', company: 'Wasserwerk' });
    await says(karl, eventId, ['Fall detection'], []);
    const find = async (q: string, more = {}): Promise<string[]> => {
      const { body } = await me
        .get(`/api/events/${eventId}/people`)
        .query({ q, ...more })
        .expect(200);
      return body.items.map(({ familyName }: { familyName: string }) => familyName);
    };
    expect(await find('')).toEqual(['Oder', 'Ötzi', 'Peter']);
    expect(await find('wasser')).toEqual(['Ötzi', 'Peter']);
    expect(await find('100 %')).toEqual(['Ötzi']);
    expect(await find('%')).toEqual(['Ötzi']);
    expect(await find('karl od')).toEqual(['Oder']);
    expect(await find('detection')).toEqual(['Oder']);
    const first = await me.get(`/api/events/${eventId}/people`).query({ limit: 2 }).expect(200);
    expect(first.body.items).toHaveLength(2);
    expect(await find('', { limit: 2, cursor: first.body.next })).toEqual(['Peter']);
    await me.get(`/api/events/${eventId}/people`).query({ cursor: 'nonsense' }).expect(400);
  });

  test('fit for the reasons of either list: a request comes from somebody whom one’s own list may not name', async () => {
    const eventId = await anEvent();
    const [me, ada] = [await joined(eventId), await joined(eventId)];
    const idOf = async ({ accountId }: AsAccount): Promise<string> => {
      const rows = await api.world.sql<{ id: string }>('select id from attendee where account_id = $1', [accountId]);
      return rows[0]?.id ?? '';
    };
    const [mine, theirs] = [await idOf(me), await idOf(ada)];
    await api.world.sql(
      `insert into suggestion (organization_id, event_id, attendee_id, other_id, rank, mutual, parts, reasons)
       select organization_id, id, $2, $3, 1, 1, '{}', $4 from event where id = $1`,
      [
        eventId,
        theirs,
        mine,
        '[{"kind": "mentoring", "direction": "they-give"}, {"kind": "newcomer", "direction": "both"}]',
      ],
    );
    const { body } = await me.get(`/api/events/${eventId}/people/${theirs}`).expect(200);
    expect(body.reasons).toEqual([{ kind: 'mentoring', direction: 'you-give' }]);
  });

  test('are listed for the organizer with counts, states and search', async () => {
    const eventId = await anEvent();
    await joined(eventId, { family_name: 'Ah', given_name: 'Bea' });
    await imported(eventId, 'cee@example.org', { family_name: 'Cee' });
    const list = async (query = {}) =>
      (await organizer.get(`/api/events/${eventId}/attendees`).query(query).expect(200)).body;
    const all = await list();
    expect(all.counts).toEqual({ imported: 1, invited: 0, joined: 1, left: 0 });
    expect(all.items.map(({ familyName, state }: Record<string, string>) => [familyName, state])).toEqual([
      ['Ah', 'joined'],
      ['Cee', 'imported'],
    ]);
    expect((await list({ q: 'cee@' })).items).toHaveLength(1);
    expect((await list({ state: 'joined' })).items).toHaveLength(1);
    const [first, second] = [
      await list({ limit: 1 }),
      await list({ limit: 1, cursor: (await list({ limit: 1 })).next }),
    ];
    expect([first.items[0].familyName, second.items[0].familyName, second.next]).toEqual(['Ah', 'Cee', null]);
  });
});

test('no list asks more often the more people there are', async () => {
  const eventId = await anEvent();
  const me = await joined(eventId);
  const add = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) await says(await joined(eventId), eventId, ['Statistik'], ['Statistik']);
    await until(async () => ((await suggestionsOf(me, eventId)).items.length >= count ? true : undefined));
  };
  const asked = jest.spyOn(api.app.get(Database), 'rows');
  const countOf = async (path: string, who: AsAccount = me): Promise<number> => {
    const before = asked.mock.calls.length;
    await who.get(`/api/events/${eventId}/${path}`).expect(200);
    return asked.mock.calls.length - before;
  };
  const countAll = async (): Promise<number[]> => [
    await countOf('suggestions'),
    await countOf('people'),
    await countOf('attendees', organizer),
  ];
  try {
    await says(me, eventId, ['Statistik'], ['Statistik']);
    await add(2);
    const few = await countAll();
    await add(8);
    expect(await countAll()).toEqual(few);
  } finally {
    asked.mockRestore();
  }
});

describe('one person in one statement', () => {
  test('is what the list shows, and refuses every wrong caller', async () => {
    const eventId = await anEvent();
    const me = await joined(eventId);
    const other = await joined(eventId, { about: 'Ich baue Radar.', company: 'Stillradar' });
    await says(other, eventId, ['Radar'], ['Pflegeheime']);
    const path = `/api/events/${eventId}/card/${other.attendeeId}`;
    const answer = await me.get(path).expect(200).expect('content-type', 'application/json; charset=utf-8');
    const { body: person } = await me.get(`/api/events/${eventId}/people/${other.attendeeId}`).expect(200);
    expect(answer.body).toEqual({
      attendeeId: other.attendeeId,
      givenName: person.givenName,
      familyName: person.familyName,
      position: '',
      company: 'Stillradar',
      languages: ['de', 'en'],
      about: 'Ich baue Radar.',
      offers: ['Radar'],
      seeks: ['Pflegeheime'],
    });

    const asked = jest.spyOn(api.app.get(Database), 'rows');
    await me.get(path).expect(200);
    expect(asked.mock.calls.map(([{ name }]) => name)).toEqual(['people.card']);
    asked.mockRestore();

    await supertest(api.url).get(path).expect(401);
    await supertest(api.url)
      .get(path)
      .set('cookie', `session=${'x'.repeat(43)}`)
      .expect(401);
    const elsewhere = await joined(await anEvent());
    await elsewhere.get(path).expect(404);
    await elsewhere.get(`/api/events/${await anEvent()}/card/${other.attendeeId}`).expect(404);
    await organizer.get(path).expect(403);
    await (await joined(eventId, { state: 'invited' })).get(path).expect(403);
    await me.get(`/api/events/${eventId}/card/${elsewhere.attendeeId}`).expect(404);
    await me.get(`/api/events/${eventId}/card/not-an-id`).expect(404);
    await me.get(`/api/events/not-an-id/card/${other.attendeeId}`).expect(404);
    await api.world.sql('update session set revoked_at = now() where account_id = $1', [me.accountId]);
    await me.get(path).expect(401);
  });
});

describe('topics', () => {
  test('answer what is typed, in either language', async () => {
    const me = await api.world.signIn(api.url);
    const { body } = await me.get('/api/topics').query({ q: 'Sturz', locale: 'de' }).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toContain('fall-detection');
    expect((await me.get('/api/topics')).body.items.length).toBe(10);
    await supertest(api.url).get('/api/topics').expect(401);
  });

  test('are proposed from a pasted text, each with the sentence it came from', async () => {
    const me = await api.world.signIn(api.url);
    const text = 'Guten Tag.\nWir bauen Sturzerkennung mit Radar.';
    const { body } = await me.post('/api/topics/proposals', { text }).expect(200);
    expect(body.items).toContainEqual({
      topic: { id: 'fall-detection', label: { de: expect.any(String), en: expect.any(String) } },
      text: 'Sturzerkennung',
      sentence: 'Wir bauen Sturzerkennung mit Radar.',
    });
    const long = await me.post('/api/topics/proposals', { text: 'x'.repeat(6_001) }).expect(400);
    expect(long.body.errors).toEqual([expect.objectContaining({ field: 'text' })]);
    await supertest(api.url).post('/api/topics/proposals').send({ text }).expect(401);
  });
});
