import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { CONFIG, type Config } from '../config-token.js';
import { Database } from '../database/database.js';
import { WakeBus } from '../events/wake-bus.js';
import { newId } from '../ids.js';
import { NotFound } from '../http/problems.js';
import { SessionsRepository, type SessionRow } from './sessions.repository.js';
import { hashToken, newToken } from './token.js';
import type { Viewer } from './viewer.js';

/** Opaque sessions in a cookie; the database knows only their hash, and ending one works at once everywhere. */
@Injectable()
export class Sessions {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly database: Database,
    private readonly bus: WakeBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `__Host-` wherever TLS allows it: the browser then keeps the cookie to this host, path and TLS. */
  get cookieName(): string {
    return this.isSecure ? '__Host-session' : 'session';
  }

  get isSecure(): boolean {
    return this.config.publicUrl.protocol === 'https:';
  }

  /** The viewer of a request's Cookie header, or undefined. The session stays as it is. */
  async viewerOf(cookieHeader: string | undefined): Promise<Viewer | undefined> {
    const hash = this.hashIn(cookieHeader);
    return hash && this.viewerOfHash(hash);
  }

  /**
   * The same for a request whose answer can set a cookie: a session that is used lasts on, here and in the browser.
   * Gives the Set-Cookie value for that, at most once an hour.
   */
  async use(cookieHeader: string | undefined): Promise<{ viewer: Viewer; cookie?: string } | undefined> {
    const token = tokenIn(cookieHeader, this.cookieName);
    const found = token === undefined ? undefined : await this.repository.findViewer(hashToken(token));
    if (token === undefined || !found) return undefined;
    const { isStale, ...viewer } = found;
    if (!isStale) return { viewer };
    await this.repository.touch(viewer.sessionId, LIMITS.sessionDays);
    return { viewer, cookie: this.lastingCookie(token) };
  }

  /** The hash of the session token in a Cookie header, not yet looked up. */
  hashIn(cookieHeader: string | undefined): Buffer | undefined {
    const token = tokenIn(cookieHeader, this.cookieName);
    return token === undefined ? undefined : hashToken(token);
  }

  /** The viewer of a session by the hash of its token, or undefined. */
  async viewerOfHash(hash: Buffer): Promise<Viewer | undefined> {
    const found = await this.repository.findViewer(hash);
    return found && { accountId: found.accountId, sessionId: found.sessionId };
  }

  /** Opens a session; gives the Set-Cookie value that carries its token, which nobody sees again. */
  async open(accountId: string, device: string): Promise<string> {
    const token = newToken();
    const session = { id: newId(), accountId, tokenHash: hashToken(token), device: device.slice(0, 200) };
    await this.repository.insert({ ...session, days: LIMITS.sessionDays });
    return this.lastingCookie(token);
  }

  /** Ends a session of the account at once, with its open sockets. @throws NotFound */
  async end(accountId: string, sessionId: string): Promise<void> {
    if (!(await this.repository.revoke(accountId, sessionId))) throw new NotFound();
    this.database.afterCommit(() => this.bus.publishEndedSessions([sessionId]));
  }

  list(accountId: string): Promise<SessionRow[]> {
    return this.repository.listOf(accountId);
  }

  /** The Set-Cookie value that makes the browser forget the session. */
  forgetCookie(): string {
    return this.cookie('', 0);
  }

  private lastingCookie(token: string): string {
    return this.cookie(token, LIMITS.sessionDays * 86_400);
  }

  private cookie(token: string, maxAge: number): string {
    return `${this.cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${this.isSecure ? '; Secure' : ''}`;
  }
}

/** 32 bytes in base64url are 43 characters; anything else is not one of our tokens and is not worth a query. */
const TOKEN = /^[\w-]{43}$/;

function tokenIn(cookieHeader: string | undefined, name: string): string | undefined {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) {
      const token = pair.slice(at + 1).trim();
      return TOKEN.test(token) ? token : undefined;
    }
  }
  return undefined;
}
