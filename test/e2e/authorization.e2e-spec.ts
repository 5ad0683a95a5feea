import supertest, { type Response } from 'supertest';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { SOCKET_EVENTS } from '../../libs/contracts/src/index.js';
import { ACCESS } from '../../apps/api/src/platform/auth/policy.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { SocketBinder } from '../../apps/api/src/platform/realtime/socket-binder.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { TestSocket } from '../support/socket.js';
import { bodyOf, FOREIGN_FIELDS, OWNERS, RIGHT_CALLERS, SOCKET_BODIES } from './matrix/bodies.js';
import { resolved, type Route, ROUTES } from './matrix/described.js';
import { buildStage, type Caller, CALLERS, type Stage } from './matrix/stage.js';

/*
 * Every route and every socket event, called by every kind of wrong caller: each is refused and nothing changes. And by
 * every right one, who is not refused: so that a broken stage cannot let the rest pass.
 */

let test: TestApp;
let stage: Stage;
beforeAll(async () => {
  test = await startTestApp({ ROLE: 'http,realtime', PUSH_CONTACT: 'mailto:ops@example.org' });
  stage = await buildStage(test);
});
afterAll(() => test.close());

const REFUSALS = ['not_signed_in', 'forbidden', 'not_found', 'foreign_origin'];
type EventName = keyof typeof SOCKET_BODIES;
const EVENTS = Object.entries(SOCKET_EVENTS).flatMap(([name, { direction }]) =>
  direction === 'push' ? [] : [name as EventName],
);

/** Calls a route on the ids of a stage; `caller` undefined is somebody who is not signed in. */
async function call(
  route: Route,
  on: Stage,
  caller: Caller | undefined,
  { ids = on.ids, fields = {} }: { ids?: Stage['ids']; fields?: object } = {},
): Promise<Response> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
  const query = route.query
    .filter(({ required }) => required)
    .map(({ name }) => `${name}=${QUERIES[name]?.(on) ?? '1'}`);
  const request = supertest(test.url)[route.method](`${path}${query.length > 0 ? `?${query.join('&')}` : ''}`);
  if (caller) void request.set('cookie', (await on.as(caller)).cookie).set('idempotency-key', newId());
  const body = bodyOf(route, on, caller ?? 'nobody');
  if (body === undefined) return request;
  if (Object.keys(fields).length > 0) Object.assign(body as object, fields);
  return request
    .set('content-type', route.body?.type ?? '')
    .set('x-file-name', 'people.csv')
    .send(body as object);
}

/** Values of query parameters that are required. */
const QUERIES: Record<string, (on: Stage) => string> = {
  with: ({ attendees }) => attendees.attendee,
  of: ({ attendees }) => attendees.attendee,
};

const said = ({ status, body }: Response): string => `${status} ${(body as { code?: string }).code ?? ''}`;

/** A digest of everything the database holds, but for what every request may touch. */
async function digest(): Promise<string> {
  const tables = await test.world.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename not in ('session', 'command', 'migration') order by 1`,
  );
  const parts = tables.map(
    ({ name }) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t)`,
  );
  const [row] = await test.world.sql<{ digest: string }>(`select concat(${parts.join(', ')}) as digest`);
  return row?.digest ?? '';
}

let lastDigest: string | undefined;

/** Does what may change nothing, and expects just that. Between two of these nothing else is done: one look serves both. */
async function changesNothing(calls: () => Promise<void>): Promise<void> {
  const before = lastDigest ?? (await digest());
  await calls();
  lastDigest = await digest();
  expect(lastDigest).toBe(before);
}

/** Who may call the route on the stage's ids; undefined where everybody may. */
function rightCallers({ access, params }: Route): readonly Caller[] | undefined {
  if (access?.kind === 'public') return undefined;
  if (access?.kind === 'policy') return RIGHT_CALLERS[access.policy ?? ''] ?? [];
  const owner = params.map((param) => OWNERS[param]).find((each) => each !== undefined);
  return owner ? [owner] : CALLERS;
}

const wrongCallers = (right: readonly Caller[]): Caller[] => CALLERS.filter((caller) => !right.includes(caller));

describe('the matrix', () => {
  it('knows who may call each route, and on what', () => {
    expect(ROUTES.length).toBeGreaterThan(40);
    expect(ROUTES.filter(({ access }) => access === undefined).map(({ name }) => name)).toEqual([]);
    const policies = new Set(ROUTES.flatMap(({ access }) => access?.policy ?? []));
    expect([...policies].filter((policy) => !(policy in RIGHT_CALLERS))).toEqual([]);
    const params = new Set(ROUTES.flatMap((route) => route.params));
    expect([...params].filter((param) => !(param in stage.ids))).toEqual([]);
    const owned = ROUTES.filter(({ access, params: [param] }) => access?.kind === 'signed-in' && param !== undefined);
    expect(owned.filter((route) => !route.params.some((param) => param in OWNERS)).map(({ name }) => name)).toEqual([]);
  });

  it('covers every handler of the app, and each has its access', () => {
    const controllers = [...test.app.get(ModulesContainer).values()].flatMap((module) => [
      ...module.controllers.values(),
    ]);
    const handlers = controllers.flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: object }).prototype;
      return Object.getOwnPropertyNames(prototype).map((name) => ({
        name: `${metatype?.name}.${name}`,
        handler: (prototype as Record<string, object>)[name] as object,
      }));
    });
    const routes = handlers.filter(({ handler }) => Reflect.hasMetadata(METHOD_METADATA, handler));
    expect(routes.filter(({ handler }) => !Reflect.hasMetadata(ACCESS, handler)).map(({ name }) => name)).toEqual([]);
    const described = routes.filter(({ name }) => !name.startsWith('LocalMailController.'));
    expect(described.length).toBe(ROUTES.length);
  });

  it('has a feature, a message and callers for every socket event', () => {
    const binder = test.app.get(SocketBinder);
    expect(binder.unserved()).toEqual([]);
    expect(Object.keys(SOCKET_BODIES).toSorted()).toEqual(EVENTS.toSorted());
    const policies = [...binder.entries().values()].flatMap(({ access }) =>
      access === 'signed-in' ? [] : access.policy.name,
    );
    expect(policies.filter((policy) => !(policy in RIGHT_CALLERS))).toEqual([]);
  });
});

const NAMED_ROUTES = ROUTES.map((route) => [route.name, route] as const);

// First all that is refused, while the database holds one stage only: looking at all of it is quick then.
describe.each(NAMED_ROUTES)('%s', (_, route) => {
  const right = rightCallers(route);

  if (right)
    it('refuses every wrong caller and changes nothing', () =>
      changesNothing(async () => {
        expect(said(await call(route, stage, undefined))).toBe('401 not_signed_in');
        const answers: Record<string, string> = {};
        for (const caller of wrongCallers(right)) answers[caller] = said(await call(route, stage, caller));
        const letIn = Object.entries(answers).filter(
          ([, answer]) => !['403 forbidden', '404 not_found'].includes(answer),
        );
        expect(letIn).toEqual([]);
      }));

  const below = route.params.filter((param) => route.access?.kind === 'policy' && param !== route.access.id);
  if (right && below.length > 0)
    it('finds nothing that belongs to another', () =>
      changesNothing(async () => {
        for (const param of below) {
          expect(stage.foreign).toHaveProperty(param);
          const ids = { ...stage.ids, [param]: stage.foreign[param] ?? '' };
          expect(said(await call(route, stage, right[0], { ids }))).toBe('404 not_found');
        }
      }));

  const references = Object.keys(route.body ? (resolved(route.body.schema).properties ?? {}) : {}).filter(
    (field) => field in FOREIGN_FIELDS,
  );
  if (right && references.length > 0)
    it('changes nothing for ids in the body that belong to another', () =>
      changesNothing(async () => {
        const caller = right.includes('sender') ? 'sender' : right[0];
        for (const field of references) {
          const fields = { [field]: FOREIGN_FIELDS[field]?.(stage) };
          expect((await call(route, stage, caller, { fields })).status).toBeLessThan(500);
        }
      }));
});

describe('a socket', () => {
  it('is refused without a session', async () => {
    await expect(TestSocket.connect(test.url, '')).rejects.toThrow();
  });
});

async function sendOnSocket(name: EventName, on: Stage, caller: Caller): Promise<string> {
  const socket = await (await on.as(caller)).socket();
  try {
    const answer = await socket.send(name, SOCKET_BODIES[name](on));
    return answer.ok ? 'ok' : answer.problem.code;
  } finally {
    socket.close();
  }
}

function rightSenders(name: EventName): readonly Caller[] {
  const access = test.app.get(SocketBinder).entries().get(name)?.access;
  return access === undefined || access === 'signed-in' ? CALLERS : (RIGHT_CALLERS[access.policy.name] ?? []);
}

describe.each(EVENTS)('%s', (name) => {
  it('refuses every wrong caller and changes nothing', () =>
    changesNothing(async () => {
      const answers: Record<string, string> = {};
      for (const caller of wrongCallers(rightSenders(name))) answers[caller] = await sendOnSocket(name, stage, caller);
      expect(Object.entries(answers).filter(([, answer]) => !['forbidden', 'not_found'].includes(answer))).toEqual([]);
    }));
});

describe.each(NAMED_ROUTES)('%s', (_, route) => {
  const right = rightCallers(route);

  it('lets every right caller in', async () => {
    const answers: Record<string, string> = {};
    for (const caller of right === CALLERS ? ANYBODY : (right ?? [undefined])) {
      const answer = await call(route, route.method === 'get' ? stage : await buildStage(test), caller);
      answers[caller ?? 'anybody'] = said(answer);
    }
    const refused = Object.entries(answers).filter(
      ([, answer]) => REFUSALS.includes(answer.slice(4)) || answer >= '500',
    );
    expect(refused).toEqual([]);
    if (!ENDS_OTHERWISE.has(route.name)) expect(Object.values(answers)).toContainEqual(expect.stringMatching(/^2/));
  });
});

/** Two who stand for everybody signed in: who has to do with all of it, and who with nothing. */
const ANYBODY: readonly Caller[] = ['recipient', 'nobody'];

/** Routes whose samples are rightly refused for their content, such as a token that is nobody's. */
const ENDS_OTHERWISE = new Set([
  'POST /api/sign-in/redeem',
  // Everybody of the stage was met here, and nobody typed in.
  'DELETE /api/contacts/{contactId}',
  'POST /api/sign-in/again',
  // The stage's meeting is to come: there is nothing to say of it yet.
  'PUT /api/meetings/{meetingId}/statement',
  'PUT /api/meetings/{meetingId}/review',
  // Nobody has a photo, and a list of people is none.
  'GET /api/card/photo',
  'PUT /api/card/photo',
  'GET /api/contacts/{contactId}/photo',
  // The sample's token opens nothing.
  'POST /api/open-cards/look',
  'POST /api/open-cards/vcard',
  'POST /api/open-cards/hand-back',
  // All of one's own cards are meant, which a sample does not know.
  'PUT /api/cards/order',
  // Cards are exchanged after a meeting.
  'POST /api/meetings/{meetingId}/exchanges',
  // It is hours away: nobody can be late for it yet.
  'POST /api/meetings/{meetingId}/late',
  // Only two phones can make its codes.
  'POST /api/handshakes',
]);

describe.each(EVENTS)('%s', (name) => {
  it('lets every right caller in', async () => {
    const right = rightSenders(name);
    const answers: Record<string, string> = {};
    for (const caller of right === CALLERS ? ANYBODY : right)
      answers[caller] = await sendOnSocket(name, await buildStage(test), caller);
    expect(Object.entries(answers).filter(([, answer]) => [...REFUSALS, 'unforeseen'].includes(answer))).toEqual([]);
    expect(Object.values(answers)).toContain('ok');
  });
});
