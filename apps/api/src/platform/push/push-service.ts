import { createHash } from 'node:crypto';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Inject, Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { CONFIG, type Config } from '../config-token.js';
import { mayCall, publicLookup } from './public-address.js';
import { PushKeys } from './push-keys.js';

/** Where and for whose eyes a browser takes pushes. */
export interface PushAddress {
  endpoint: string;
  /** The browser's public key and its secret, base64url. */
  p256dh: string;
  auth: string;
}

/** What a push says; the browser alone can read it. */
export interface PushContent {
  /** The notice, to say that it was opened. */
  id: string;
  title: string;
  body: string;
  url: string;
  locale: string;
  /** A later one of the same tag takes the place of an earlier one. */
  tag: string;
}

/** What came of a push: taken; the address is no more; later, in so many ms; not taken, for a reason of our own. */
export type PushOutcome = { kind: 'taken' } | { kind: 'gone' } | { kind: 'later'; inMs: number } | { kind: 'refused' };

const TIMEOUT_MS = 10_000;
const TTL_SECONDS = 86_400;
const LATER_MS = 30_000;
const LATER_MOST_MS = 3_600_000;
/** Push services take 4096 bytes, encryption included. */
const TITLE_LENGTH = 200;
const BODY_LENGTH = 600;

/** Hands encrypted pushes to the push service of a browser (RFC 8030, 8291, 8292). */
@Injectable()
export class PushService {
  constructor(
    private readonly keys: PushKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether the product can push at all: it needs a contact that push services accept. */
  get isOn(): boolean {
    return this.config.push !== undefined;
  }

  /** Whether an endpoint may be called: TLS to the open internet, or a host that the operator names. */
  isEndpoint(endpoint: string): boolean {
    if (!URL.canParse(endpoint)) return false;
    const url = new URL(endpoint);
    if (this.isNamed(url)) return true;
    return url.protocol === 'https:' && url.username === '' && mayCall(url);
  }

  /** Hands a push over; answers of the push service and a broken line are outcomes, not errors. */
  async send(address: PushAddress, content: PushContent, isUrgent: boolean): Promise<PushOutcome> {
    const { push } = this.config;
    if (!push || !this.isEndpoint(address.endpoint)) return { kind: 'refused' };
    const details = await this.encrypt(address, content, isUrgent, push.subject);
    if (!details) return { kind: 'refused' };
    const url = new URL(address.endpoint);
    try {
      return outcomeOf(await post(url, details.headers, details.body, this.isNamed(url)));
    } catch {
      return { kind: 'later', inMs: LATER_MS };
    }
  }

  /** Undefined where the browser's key is none. */
  private async encrypt(
    { endpoint, p256dh, auth }: PushAddress,
    content: PushContent,
    isUrgent: boolean,
    subject: string,
  ) {
    const keys = await this.keys.get();
    const short = { ...content, title: cut(content.title, TITLE_LENGTH), body: cut(content.body, BODY_LENGTH) };
    try {
      return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(short), {
        vapidDetails: { subject, ...keys },
        TTL: TTL_SECONDS,
        urgency: isUrgent ? 'high' : 'normal',
        topic: createHash('sha256').update(content.tag).digest('base64url').slice(0, 32),
      });
    } catch {
      return undefined;
    }
  }

  private isNamed({ host }: URL): boolean {
    return this.config.push?.hosts.includes(host) ?? false;
  }
}

function post(url: URL, headers: object, body: Buffer | null, isNamed: boolean): Promise<IncomingMessage> {
  const request = url.protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { ...headers }, signal: AbortSignal.timeout(TIMEOUT_MS) };
    const call = request(url, isNamed ? options : { ...options, lookup: publicLookup }, (response) => {
      // Only its head counts; whatever follows is not waited for.
      response.on('error', () => undefined).destroy();
      resolve(response);
    });
    call.on('error', reject).end(body);
  });
}

/** 404 and 410: the address is no more. 401 and 403: it was made for other keys than ours and never works again. */
function outcomeOf({ statusCode = 0, headers }: IncomingMessage): PushOutcome {
  if (statusCode >= 200 && statusCode < 300) return { kind: 'taken' };
  if ([401, 403, 404, 410].includes(statusCode)) return { kind: 'gone' };
  if (statusCode === 429 || statusCode >= 500) return { kind: 'later', inMs: laterOf(headers['retry-after']) };
  return { kind: 'refused' };
}

/** Seconds or a date, within reason. */
function laterOf(retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  const inMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter ?? '') - Date.now();
  return Number.isFinite(inMs) && inMs > 0 ? Math.min(inMs, LATER_MOST_MS) : LATER_MS;
}

const cut = (text: string, length: number): string => {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
};
