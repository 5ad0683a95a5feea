import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../../../libs/contracts/src/index.js';
import { newId } from '../../../apps/api/src/platform/ids.js';
import type { Follower } from '../../support/follower.js';
import type { Step } from './history.js';

/** A command as either way takes it. */
export interface Wish {
  doing: Step['doing'];
  socket: string;
  path: string;
  method?: 'GET' | 'POST' | 'PUT';
  body: Record<string, unknown>;
  /** What the socket's body has beside the body of the route. */
  ids: Record<string, string>;
}

/** What was answered; `status` 0 where nothing was. */
export interface Answered {
  status: number;
  body: Record<string, unknown>;
}

const ANSWER_MS = 4_000;
const AGAIN_MS = 150;
/** How long a person tries; what has no answer then never got one. */
const PATIENCE_MS = 60_000;

/** Somebody with a session at every process and one socket, who sends a command until it is answered, as the app does. */
export class Player {
  constructor(
    readonly accountId: string,
    private readonly cookie: string,
    readonly follower: Follower,
    private readonly urls: () => readonly string[],
    private readonly random: () => number,
  ) {}

  /** Sends a wish until it is answered, over whichever way; `echo` sends it again at the same time, another way. */
  async send(wish: Wish, echo = false): Promise<Step & { answered: Answered }> {
    const commandId = newId();
    const begun = performance.now();
    const tries = echo ? [this.insist(wish, commandId), this.insist(wish, commandId)] : [this.insist(wish, commandId)];
    const answers = await Promise.all(tries);
    const answered = answers.find(({ status }) => status !== 0) ?? { status: 0, body: {} };
    const outcome = answered.status === 0 ? 'unknown' : answered.status < 400 ? 'done' : 'refused';
    const sameWords = ({ body }: Answered): string => idOf(body);
    return {
      by: this.accountId,
      doing: wish.doing,
      commandId,
      begun,
      ended: performance.now(),
      outcome,
      answered,
      // A refusal leaves nothing behind that could be answered again: it may well be another one, or a yes, later.
      ...(echo && outcome === 'done' && answers.every(({ status }) => status !== 0 && status < 400)
        ? { answer: sameWords(answered), echoes: answers.map(sameWords) }
        : {}),
    };
  }

  /** Reads a request at one of the processes. */
  async look(requestId: string, at = this.anyUrl()): Promise<Answered> {
    return this.ask(at, 'GET', `/api/requests/${requestId}`);
  }

  /** The last number of the own log. */
  async last(): Promise<number> {
    const { body } = await this.ask(this.anyUrl(), 'GET', `/api/account-events?after=0`);
    return Number(body['last']);
  }

  private async insist(wish: Wish, commandId: string): Promise<Answered> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const answer = await this.try(wish, commandId);
      if (answer.status !== 0 && answer.status < 500 && answer.status !== 429) return answer;
      await sleep(AGAIN_MS * (0.5 + this.random()));
    }
    return { status: 0, body: {} };
  }

  private try(wish: Wish, commandId: string): Promise<Answered> {
    const isBySocket = wish.socket !== '' && this.follower.isConnected && this.random() < 0.5;
    return isBySocket ? this.bySocket(wish, commandId) : this.byHttp(wish, commandId);
  }

  private async bySocket({ socket, body, ids }: Wish, commandId: string): Promise<Answered> {
    const answer = await this.follower.send<Record<string, unknown>>(socket, { ...body, ...ids }, commandId);
    if (!answer) return { status: 0, body: {} };
    return answer.ok ? { status: 200, body: answer.data } : { status: answer.problem.status, body: answer.problem };
  }

  private byHttp({ method = 'POST', path, body }: Wish, commandId: string): Promise<Answered> {
    return this.ask(this.anyUrl(), method, path, body, commandId);
  }

  private async ask(url: string, method: string, path: string, body?: object, commandId = ''): Promise<Answered> {
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          cookie: this.cookie,
          'accept-language': 'en',
          ...(body ? { 'content-type': 'application/json', 'idempotency-key': commandId } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> & Partial<Problem> };
    } catch {
      return { status: 0, body: {} };
    }
  }

  private anyUrl(): string {
    const urls = this.urls();
    return urls[Math.floor(this.random() * urls.length)] ?? '';
  }
}

const idOf = (body: Record<string, unknown>): string => {
  const inner = (body['meeting'] ?? body['request'] ?? body) as { id?: string };
  return String(inner.id);
};
