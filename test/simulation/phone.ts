import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../apps/api/src/platform/ids.js';
import type { AccountEvent } from '../../libs/contracts/src/index.js';
import { Follower } from '../support/follower.js';

/** An answer; `status` 0 where none came. */
export interface Answered {
  status: number;
  body: Record<string, unknown>;
}

/** How long things took, in real milliseconds, and what must never be. */
export class Measured {
  readonly commands: number[] = [];
  readonly reads: number[] = [];
  /** From sending a request to the entry on the other's screen. */
  readonly told: number[] = [];
  readonly faults: string[] = [];
  /** How often each refusal was given, by its code. */
  readonly refusals = new Map<string, number>();
  private readonly known = new Map<string, number>();

  /** A refusal is part of life, an error of the server is a fault. */
  refused(what: string, status: number, code: string): void {
    if (status >= 500) this.faults.push(`${what} was answered ${status} ${code}`);
    else this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }

  /** A request was sent so; the entry may have been on the other's screen before the answer was here. */
  sent(requestId: string, begun: number): void {
    const heard = this.known.get(requestId);
    if (heard === undefined) this.known.set(requestId, begun);
    else this.told.push(heard - begun);
  }

  heard(requestId: string): void {
    const begun = this.known.get(requestId);
    if (begun === undefined) this.known.set(requestId, performance.now());
    else this.told.push(performance.now() - begun);
  }
}

const ANSWER_MS = 30_000;
const TRIES = 3;
const AGAIN_MS = 500;
/** What makes a phone buzz: it is about the next minutes. */
const URGENT = new Set(['meeting.cancelled', 'meeting.moved', 'meeting.late', 'spontaneous.asked']);

/** One person's phone: a socket that follows the own log, and the commands of the app, over the socket where it takes them. */
export class Phone {
  readonly follower: Follower;
  private seen = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly url: string,
    private readonly cookie: string,
    private readonly measured: Measured,
  ) {
    this.follower = new Follower({ url, cookie }, 0, (events) => {
      for (const { kind, ids } of events) if (kind === 'request.received') measured.heard(ids['requestId'] ?? '');
      if (events.some(({ kind }) => URGENT.has(kind))) this.wake();
    });
  }

  /** Waits until it buzzes. */
  buzzes(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** What has come since it was last looked at. */
  news(): AccountEvent[] {
    const fresh = this.follower.shown.slice(this.seen);
    this.seen += fresh.length;
    return fresh;
  }

  get(path: string): Promise<Answered> {
    return this.insist('GET', path);
  }

  /** Sends a command until it is answered, always as the same command. */
  tell(path: string, body: object = {}, method: 'POST' | 'PUT' = 'POST', id = newId()): Promise<Answered> {
    return this.insist(method, path, body, id);
  }

  /** Sends a command over the socket, and over HTTP where it has no answer there. */
  async say(name: string, body: Record<string, unknown>, path: string, rest: object): Promise<Answered> {
    const [id, begun] = [newId(), performance.now()];
    const answer = await this.follower.send<Answered['body']>(name, body, id);
    if (!answer) return this.tell(path, rest, 'POST', id);
    this.measured.commands.push(performance.now() - begun);
    if (answer.ok) return { status: 200, body: answer.data };
    const { status, code } = answer.problem;
    this.measured.refused(name, status, code);
    return { status, body: answer.problem };
  }

  /** A connection may end just when something is sent on it: nothing is wrong before it has failed again and again. */
  private async insist(method: string, path: string, body?: object, id = ''): Promise<Answered> {
    for (let left = TRIES; left > 0; left--) {
      const answer = await this.ask(method, path, body, id);
      if (![0, 429, 503].includes(answer.status)) return answer;
      await sleep(AGAIN_MS);
    }
    this.measured.faults.push(`${method} ${path} was not answered`);
    return { status: 0, body: {} };
  }

  private async ask(method: string, path: string, body?: object, id = ''): Promise<Answered> {
    const begun = performance.now();
    const headers = {
      cookie: this.cookie,
      'accept-language': 'en',
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': id } : {}),
    };
    try {
      const sent = body ? { body: JSON.stringify(body) } : {};
      const signal = AbortSignal.timeout(ANSWER_MS);
      const response = await fetch(this.url + path, { method, headers, ...sent, signal });
      const text = await response.text();
      (body ? this.measured.commands : this.measured.reads).push(performance.now() - begun);
      const answer = text === '' ? {} : (JSON.parse(text) as Answered['body']);
      if (response.status >= 400) this.measured.refused(`${method} ${path}`, response.status, String(answer['code']));
      return { status: response.status, body: answer };
    } catch {
      return { status: 0, body: {} };
    }
  }
}
