import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './until.js';

/** A push as a browser reads it. */
export interface CaughtPush {
  content: { id: string; title: string; body: string; url: string; locale: string; tag: string };
  headers: IncomingHttpHeaders;
}

/** What the service answers; undefined: nothing at all, for as long as the caller waits. */
export interface PushAnswer {
  status: number;
  headers?: Record<string, string>;
}

/** A browser that takes pushes: its keys, and what has come. */
export class CatchingBrowser {
  readonly pushes: CaughtPush[] = [];
  /** How the push service answers the next pushes; the last one stays. */
  answers: (PushAnswer | undefined)[] = [{ status: 201 }];
  /** How often it was called. */
  calls = 0;
  private readonly auth = randomBytes(16);

  constructor(
    readonly endpoint: string,
    private readonly keys: ECDH,
  ) {}

  /** As the app hands it to the product. */
  get subscription() {
    return {
      endpoint: this.endpoint,
      p256dh: this.keys.getPublicKey().toString('base64url'),
      auth: this.auth.toString('base64url'),
    };
  }

  /** The push number n, once it has come. */
  async push(n = 0): Promise<CaughtPush> {
    return until(async () => this.pushes[n]);
  }

  /** Reads an encrypted push: RFC 8188 (aes128gcm, one record) with the keys of RFC 8291. @throws where it is not for us */
  decrypt(body: Buffer): CaughtPush['content'] {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const serverKey = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), serverKey]);
    const secret = Buffer.from(hkdfSync('sha256', this.keys.computeSecret(serverKey), this.auth, info, 32));
    const key = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16));
    const nonce = Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12));
    const decipher = createDecipheriv('aes-128-gcm', key, nonce);
    decipher.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')) as CaughtPush['content'];
  }
}

/** A push service of a browser's maker, as far as the product sees one: it decrypts what only the browser could. */
export class PushCatcher {
  private readonly browsers = new Map<string, CatchingBrowser>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<PushCatcher> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const browser = catcher.browsers.get(request.url ?? '');
        if (!browser) return response.writeHead(404).end();
        browser.calls++;
        const answer = browser.answers.length > 1 ? browser.answers.shift() : browser.answers[0];
        if (!answer) return;
        if (answer.status < 300)
          browser.pushes.push({ content: browser.decrypt(Buffer.concat(parts)), headers: request.headers });
        response.writeHead(answer.status, answer.headers).end();
      });
    });
    const catcher = new PushCatcher(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return catcher;
  }

  /** As the product is told: PUSH_HOSTS. */
  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A further browser. */
  browser(): CatchingBrowser {
    const keys = createECDH('prime256v1');
    keys.generateKeys();
    const path = `/push/${randomBytes(12).toString('base64url')}`;
    const browser = new CatchingBrowser(`http://${this.host}${path}`, keys);
    this.browsers.set(path, browser);
    return browser;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The claims of a VAPID header that was signed with the key it names (RFC 8292). @throws where the signature is wrong */
export function vapidClaims(authorization: string | undefined): { key: string; claims: Record<string, unknown> } {
  const { token = '', key = '' } = /^vapid t=(?<token>[^,]+), k=(?<key>.+)$/.exec(authorization ?? '')?.groups ?? {};
  const [head = '', body = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(signature, 'base64url');
  if (!verify('sha256', Buffer.from(`${head}.${body}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signed))
    throw new Error('The VAPID token is not signed with the key it names.');
  return { key, claims: JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown> };
}
