/** The parts of the product one process can carry. */
export const ROLES = ['http', 'realtime', 'jobs'] as const;
export type Role = (typeof ROLES)[number];

/** What turns texts into sentence vectors. */
export type EmbedderChoice =
  | { kind: 'minilm' }
  | { kind: 'none' }
  | { kind: 'folder'; folder: string; multilingual: boolean }
  | { kind: 'endpoint'; baseUrl: string; model: string; dimensions: number; multilingual: boolean; key?: string };

/** How the product pushes to phones and browsers. */
export interface PushChoice {
  /** Whom push services write to when something is wrong: https:// or mailto:. */
  subject: string;
  /** The operator's own key pair, base64url; made and kept by the product where it is left out. */
  keys?: { publicKey: string; privateKey: string };
  /** Hosts of push services that may stand inside the operator's network, with their port. */
  hosts: string[];
}

/** How the product takes in answers to its mails. */
export interface RepliesChoice {
  /** What stands behind the @ of the addresses at which people answer. */
  domain: string;
  /** Where the mail server in front, or the world, hands mails over by SMTP. */
  host: string;
  port: number;
}

/** What the product is told from outside, read once at the start. */
export interface Config {
  /** `ROLE`: all (default) or a comma-separated choice of http, realtime, jobs. */
  roles: ReadonlySet<Role>;
  /** `HOST`: the address to listen on; 127.0.0.1 by default. */
  host: string;
  /** `PORT`: 3000 by default; 0 takes a free one. */
  port: number;
  /** `PUBLIC_URL`: where people reach the product; needed for everything but this machine. */
  publicUrl: URL;
  /** `DATABASE_URL`: PostgreSQL for the product at work. */
  databaseUrl: string;
  /** `DATABASE_OWNER_URL`: PostgreSQL for migrations; `DATABASE_URL` by default. */
  databaseOwnerUrl: string;
  /** `MIGRATE`: false where another process migrates, so that this one need not know the owner's login. */
  migrates: boolean;
  /** `DATABASE_CONNECTIONS`: the most connections one process opens for requests; 10 by default. */
  databaseConnections: number;
  /** `REDIS_URL`: carries news between processes, as redis://user:password@host:port/number; PostgreSQL does without it. */
  redisUrl: string | undefined;
  /** `SMTP_URL`: the mail server, as smtp://user:password@host:port; without it mails are kept and shown locally. */
  smtpUrl: string | undefined;
  /** `MAIL_FROM`: the sender of mails. */
  mailFrom: string;
  /**
   * Answers by mail; undefined, and off, where `REPLY_DOMAIN` names no domain. `REPLY_HOST` and `REPLY_PORT`: where mails to
   * it are taken in by SMTP; `HOST` and 2525 by default. A process that carries `jobs` does it.
   */
  replies: RepliesChoice | undefined;
  /**
   * Web Push; undefined where there is no contact that push services accept: `PUSH_CONTACT` (https:// or mailto:), by
   * default `PUBLIC_URL` where it is https, else `MAIL_FROM`; never this machine. `VAPID_PUBLIC_KEY` and
   * `VAPID_PRIVATE_KEY`: an own key pair. `PUSH_HOSTS`: push services inside the own network, as host:port, comma-separated.
   */
  push: PushChoice | undefined;
  /** `INVITATIONS_PER_DAY`: the most invitations one organization sends within 24 hours; 20,000 by default. */
  invitationsPerDay: number;
  /** `REQUESTS_PER_SECOND`: how many requests over HTTP one account sends to a process, ten times as many at once; 50 by default. */
  requestsPerSecond: number;
  /**
   * `EMBEDDER`: what compares the meaning of sentences: minilm (default, built in, no network), none, the folder of an ONNX
   * model, or the address of an OpenAI-compatible service, with `EMBEDDER_MODEL`, `EMBEDDER_DIMENSIONS` and `EMBEDDER_KEY`.
   * `EMBEDDER_MULTILINGUAL`: true where it reads German as well as English.
   */
  embedder: EmbedderChoice;
  /** `LOG_LEVEL`: debug, info (default), warn, error or silent. */
  logLevel: string;
  /** `TRUST_PROXY`: true where a reverse proxy in front sets X-Forwarded-For. */
  trustProxy: boolean;
  /** `WEB_ROOT`: the built web app; found beside the server by default. */
  webRoot: string | undefined;
  /** True where only this machine can reach the product: the local mail page exists only then. */
  isLocal: boolean;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];
const LOOPBACK = ['127.0.0.1', 'localhost', '::1', '[::1]'];

/** Whether a host name means this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

const isLoopbackUrl = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname);

/**
 * Reads and checks the environment.
 * @throws ConfigError that names every variable that is wrong and what would be right.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const { text, whole, url, oneOf } = readers(env, faults);
  const roles = new Set((text('ROLE') ?? 'all').split(',').flatMap((r) => (r.trim() === 'all' ? ROLES : [r.trim()])));
  for (const role of roles)
    if (!ROLES.includes(role as Role)) faults.push(`ROLE knows all, ${ROLES.join(', ')}; not "${role}".`);

  const host = text('HOST') ?? '127.0.0.1';
  const port = whole('PORT', 3000, 0, 65_535);
  const publicUrl = url('PUBLIC_URL', ['http:', 'https:'], `http://localhost:${port}`) ?? '';
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (databaseUrl === undefined)
    faults.push('DATABASE_URL must name a PostgreSQL, as postgres://user:password@host/db.');
  const databaseOwnerUrl = url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'], databaseUrl);
  const redisUrl = url('REDIS_URL', ['redis:', 'rediss:']);
  const smtpUrl = url('SMTP_URL', ['smtp:', 'smtps:']);
  const logLevel = oneOf('LOG_LEVEL', LOG_LEVELS, 'info');

  const isLocal = isLoopback(host) && isLoopbackUrl(publicUrl);
  if (!isLocal && text('PUBLIC_URL') === undefined)
    faults.push(`HOST is ${host}: PUBLIC_URL must say how people reach it.`);
  if (!isLocal && smtpUrl === undefined)
    faults.push('SMTP_URL is needed where others can reach the product: kept mails are for this machine only.');
  const embedder = embedderChoice({ text, whole }, faults);
  const mailFrom = text('MAIL_FROM') ?? 'Treffpunkt <treffpunkt@localhost>';
  const push = pushChoice(text, publicUrl, mailFrom, faults);
  const replies = repliesChoice({ text, whole }, host, faults);
  if (faults.length > 0) throw new ConfigError(faults);

  return {
    roles: roles as Set<Role>,
    host,
    port,
    publicUrl: new URL(publicUrl),
    databaseUrl: databaseUrl ?? '',
    databaseOwnerUrl: databaseOwnerUrl ?? '',
    migrates: text('MIGRATE') !== 'false',
    databaseConnections: whole('DATABASE_CONNECTIONS', 10, 1, 200),
    redisUrl,
    smtpUrl,
    mailFrom,
    replies,
    push,
    invitationsPerDay: whole('INVITATIONS_PER_DAY', 20_000, 1, 10_000_000),
    requestsPerSecond: whole('REQUESTS_PER_SECOND', 50, 1, 1_000_000),
    embedder,
    logLevel,
    trustProxy: text('TRUST_PROXY') === 'true',
    webRoot: text('WEB_ROOT'),
    isLocal,
  };
}

function repliesChoice(
  { text, whole }: Pick<ReturnType<typeof readers>, 'text' | 'whole'>,
  host: string,
  faults: string[],
): RepliesChoice | undefined {
  const domain = text('REPLY_DOMAIN')?.toLowerCase();
  const port = whole('REPLY_PORT', 2525, 0, 65_535);
  if (domain !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain))
    faults.push('REPLY_DOMAIN must be a domain whose mails reach REPLY_PORT, such as reply.example.org.');
  return domain === undefined ? undefined : { domain, host: text('REPLY_HOST') ?? host, port };
}

/** Apple refuses pushes whose contact is this machine, so without a real one there are none. */
function pushChoice(
  text: ReturnType<typeof readers>['text'],
  publicUrl: string,
  mailFrom: string,
  faults: string[],
): PushChoice | undefined {
  const publicKey = text('VAPID_PUBLIC_KEY');
  const privateKey = text('VAPID_PRIVATE_KEY');
  if ((publicKey === undefined) !== (privateKey === undefined))
    faults.push('VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together: give both or none.');
  const address = /<?([^<>\s]+@[^<>\s]+)>?$/.exec(mailFrom)?.[1];
  const given = text('PUSH_CONTACT');
  const subject = [given, publicUrl, address && `mailto:${address}`].find((contact) => contact && isContact(contact));
  if (given !== undefined && !isContact(given))
    faults.push('PUSH_CONTACT must be an https:// or mailto: address that others can reach.');
  if (subject === undefined) return undefined;
  const hosts = (text('PUSH_HOSTS') ?? '').split(',').map((host) => host.trim());
  return {
    subject,
    hosts: hosts.filter((host) => host !== ''),
    ...(publicKey !== undefined && privateKey !== undefined && { keys: { publicKey, privateKey } }),
  };
}

function isContact(contact: string): boolean {
  if (!URL.canParse(contact)) return false;
  const { protocol, hostname, pathname } = new URL(contact);
  const host = protocol === 'mailto:' ? (pathname.split('@')[1] ?? '') : protocol === 'https:' ? hostname : '';
  return host.includes('.') && !isLoopback(host);
}

function embedderChoice(
  { text, whole }: Pick<ReturnType<typeof readers>, 'text' | 'whole'>,
  faults: string[],
): EmbedderChoice {
  const chosen = text('EMBEDDER') ?? 'minilm';
  const multilingual = text('EMBEDDER_MULTILINGUAL') === 'true';
  if (chosen === 'minilm' || chosen === 'none') return { kind: chosen };
  if (!/^https?:\/\//.test(chosen)) return { kind: 'folder', folder: chosen, multilingual };
  const model = text('EMBEDDER_MODEL');
  const key = text('EMBEDDER_KEY');
  if (model === undefined) faults.push('EMBEDDER_MODEL must name the model that the service at EMBEDDER is asked for.');
  if (!URL.canParse(chosen)) faults.push('EMBEDDER must be minilm, none, a folder or a URL.');
  const dimensions = whole('EMBEDDER_DIMENSIONS', 1536, 1, 8192);
  return {
    kind: 'endpoint',
    baseUrl: chosen,
    model: model ?? '',
    dimensions,
    multilingual,
    ...(key !== undefined && { key }),
  };
}

/** Ways to read one variable; each adds a sentence to `faults` where it is wrong. */
function readers(env: Record<string, string | undefined>, faults: string[]) {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = Number(text(name) ?? fallback);
    if (!Number.isInteger(value) || value < least || value > most)
      faults.push(`${name} must be a whole number from ${least} to ${most}.`);
    return value;
  };
  const url = (name: string, protocols: string[], fallback?: string): string | undefined => {
    const value = text(name) ?? fallback;
    if (value !== undefined && !(URL.canParse(value) && protocols.includes(new URL(value).protocol)))
      faults.push(`${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    return value;
  };

  const oneOf = (name: string, known: string[], fallback: string): string => {
    const value = text(name) ?? fallback;
    if (!known.includes(value)) faults.push(`${name} must be one of ${known.join(', ')}.`);
    return value;
  };
  return { text, whole, url, oneOf };
}

/** The environment does not say what the product needs; each sentence names one variable. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration cannot be used:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}
