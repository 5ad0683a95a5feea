import { ACCOUNT_EVENT_KINDS, SOCKET_EVENTS, type SocketEvent, type SocketEventName } from '#libs/contracts';
import type { SocketBinder } from '../realtime/socket-binder.js';

type Json = Record<string, unknown>;
type Binding = ReturnType<ReturnType<SocketBinder['entries']>['get']>;

/**
 * Describes every event of the registry as AsyncAPI 3, seen from the server. `schemas` holds the JSON schemas of the
 * bindings' classes and of a problem, by name. Throws for an event of the app that no feature serves.
 */
export function describeEvents(binder: SocketBinder, schemas: Json, version: string): Json {
  const unserved = binder.unserved();
  if (unserved.length > 0) throw new Error(`Nobody serves ${unserved.join(', ')}.`);
  const bindings: ReadonlyMap<string, Binding> = binder.entries();
  const events = Object.entries<SocketEvent>(SOCKET_EVENTS).map(([name, event]) => ({
    name: name as SocketEventName,
    event,
    binding: bindings.get(name),
  }));
  const messages: Json = {};
  const operations: Json = {};
  for (const { name, event, binding } of events) {
    const isPush = event.direction === 'push';
    messages[name] = message(name, event, isPush ? PUSHED[name] : sent(event, binding));
    if (!isPush) messages[`${name}.answer`] = ANSWER;
    operations[name] = operation(name, event, binding);
  }
  return {
    asyncapi: '3.0.0',
    info: { title: 'Treffpunkt', version, description: DESCRIPTION },
    defaultContentType: 'application/json',
    channels: { socket: { address: '/socket.io', description: 'Socket.IO, websocket only.', messages } },
    operations,
    components: {
      schemas: reachable(schemas, [...events.flatMap(({ binding }) => binding?.body.name ?? []), 'Problem']),
    },
  };
}

const DESCRIPTION =
  'Each event is emitted as name, message, acknowledgement. The session of the cookie is checked at the handshake. ' +
  'Durable pushes carry the number of the account’s log: ask for missed ones with account.sync.';

const message = (name: string, event: SocketEvent, payload: unknown): Json => ({
  name,
  summary: event.summary,
  payload,
  'x-version': event.version,
  'x-durable': event.durable,
});

function operation(name: string, event: SocketEvent, binding: Binding): Json {
  const refer = (to: string): Json => ({ $ref: `#/channels/socket/messages/${to}` });
  const base = { channel: CHANNEL, messages: [refer(name)], summary: event.summary };
  if (event.direction === 'push') return { action: 'send', ...base };
  const access = binding?.access;
  return {
    action: 'receive',
    ...base,
    reply: { channel: CHANNEL, messages: [refer(`${name}.answer`)] },
    'x-direction': event.direction,
    'x-access': typeof access === 'object' ? { kind: 'policy', policy: access.policy.name } : { kind: access },
  };
}

function sent({ direction }: SocketEvent, binding: Binding): Json {
  const body = { $ref: `#/components/schemas/${binding?.body.name}` };
  if (direction === 'query') return object({ body });
  return object({ id: { type: 'string', minLength: 8, maxLength: 100, description: 'The command id.' }, body });
}

const object = (properties: Json): Json => ({ type: 'object', properties, required: Object.keys(properties) });

const CHANNEL = { $ref: '#/channels/socket' };

const ANSWER = {
  summary: 'The acknowledgement: what was asked for, or why not.',
  payload: {
    oneOf: [
      object({ ok: { const: true }, data: { description: 'The same as the answer over HTTP.' } }),
      object({ ok: { const: false }, problem: { $ref: '#/components/schemas/Problem' } }),
    ],
  },
};

/** What the server says by itself, by event. */
const PUSHED: Partial<Record<SocketEventName, Json>> = {
  'account.event': object({
    seq: { type: 'integer', minimum: 1 },
    kind: { type: 'string', enum: [...ACCOUNT_EVENT_KINDS] },
    ids: { type: 'object', additionalProperties: { type: 'string' } },
    at: { type: 'string', format: 'date-time' },
  }),
  'account.signed-out': { type: 'object' },
  'free-now.changed': object({ eventId: { type: 'string', format: 'uuid' } }),
  'import.progress': object({
    importId: { type: 'string', format: 'uuid' },
    rowsDone: { type: 'integer', minimum: 0 },
    rowsInAll: { type: 'integer', minimum: 0 },
  }),
  'matching.progress': object({
    eventId: { type: 'string', format: 'uuid' },
    textsDone: { type: 'integer', minimum: 0 },
    textsInAll: { type: 'integer', minimum: 0 },
  }),
  'matching.lists-progress': object({
    eventId: { type: 'string', format: 'uuid' },
    listsDone: { type: 'integer', minimum: 0 },
    listsInAll: { type: 'integer', minimum: 0 },
  }),
};

/** Those of `schemas` that the named ones need, themselves included, in the order of their names. */
function reachable(schemas: Json, names: readonly string[]): Json {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || schemas[name] === undefined) return;
    found.add(name);
    for (const [, to] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) visit(to ?? '');
  };
  names.forEach(visit);
  return Object.fromEntries([...found].sort().map((name) => [name, schemas[name]]));
}
