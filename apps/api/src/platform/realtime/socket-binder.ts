import { Injectable, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { SOCKET_EVENTS, type SocketEventName, type SocketEventNameOf } from '#libs/contracts';
import { AccessService } from '../auth/access.service.js';
import type { Policy } from '../auth/policy.js';
import type { Viewer } from '../auth/viewer.js';
import { Commands } from '../commands/commands.js';
import { bodyFault } from '../http/body-faults.js';
import { InvalidInput } from '../http/problems.js';
import { toInvalidInput, VALIDATION } from '../http/validation.js';

/** What a socket event demands of its caller: to be signed in, or a policy on ids found in its body. */
export type SocketAccess<Body> = 'signed-in' | { policy: Type<Policy>; ids: (body: Body) => string[] };

/** How a feature serves one socket event. */
export interface Binding<Body extends object> {
  body: Type<Body>;
  access: SocketAccess<Body>;
  handle: (viewer: Viewer, body: Body) => Promise<unknown>;
}

type Served = SocketEventNameOf<'command' | 'query'>;

/** The one way by which a feature serves a socket event: a DTO class, a policy and a handler for a name of the registry. */
@Injectable()
export class SocketBinder {
  private readonly bindings = new Map<Served, Binding<object>>();

  constructor(
    private readonly access: AccessService,
    private readonly commands: Commands,
  ) {}

  /** @throws where the event is served already */
  bind<Body extends object>(name: Served, binding: Binding<Body>): void {
    if (this.bindings.has(name)) throw new Error(`${name} is served twice.`);
    this.bindings.set(name, binding as unknown as Binding<object>);
  }

  /** Every event that is served, for the gateway, `asyncapi.json` and the authorization matrix. */
  entries(): ReadonlyMap<Served, Binding<object>> {
    return this.bindings;
  }

  /** Names of the registry that nobody serves; must be empty once the app has started. */
  unserved(): string[] {
    return (Object.keys(SOCKET_EVENTS) as SocketEventName[]).filter(
      (name) => SOCKET_EVENTS[name].direction !== 'push' && !this.bindings.has(name as Served),
    );
  }

  /**
   * Serves one message: validates its body, asks the policy, runs the handler; a command runs once for its id.
   * @throws ProblemError
   */
  async serve(name: Served, viewer: Viewer, message: unknown): Promise<unknown> {
    const binding = this.bindings.get(name);
    if (!binding) throw new Error(`${name} is not served.`);
    const { id, body: raw } = isRecord(message) ? message : { id: undefined, body: undefined };
    const body = await toBody(binding.body, raw);
    if (binding.access !== 'signed-in')
      await this.access.require(binding.access.policy, viewer.accountId, binding.access.ids(body));
    if (SOCKET_EVENTS[name].direction === 'query') return binding.handle(viewer, body);
    const command = { accountId: viewer.accountId, id, name, body: raw };
    const answer = await this.commands.run(command, async () => ({
      status: 200,
      data: await binding.handle(viewer, body),
    }));
    return answer.data;
  }
}

async function toBody<Body extends object>(type: Type<Body>, raw: unknown): Promise<Body> {
  if (!isRecord(raw)) throw new InvalidInput([BODY_IS_NO_OBJECT]);
  const fault = bodyFault(raw);
  if (fault) throw new InvalidInput([fault]);
  const body = plainToInstance(type, raw, VALIDATION.transformOptions);
  const errors = await validate(body, VALIDATION);
  if (errors.length > 0) throw toInvalidInput(errors);
  return body;
}

const BODY_IS_NO_OBJECT = {
  field: 'body',
  code: 'isObject',
  detail: { de: 'Erwartet wird ein Objekt.', en: 'An object is expected.' },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
