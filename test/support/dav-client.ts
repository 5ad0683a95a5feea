import { XMLParser } from 'fast-xml-parser';
import type { AsAccount } from './as-account.js';

/** What one address answered, with its properties by local name; the text of each, or what is in it. */
export interface DavResponse {
  href: string;
  /** Of the whole address where no properties are listed, such as 404 and 507. */
  status: string;
  found: Record<string, unknown>;
  missing: string[];
}

export interface DavAnswer {
  status: number;
  headers: Headers;
  text: string;
  responses: DavResponse[];
  /** Of a sync-collection. */
  token: string;
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => ['response', 'propstat'].includes(name),
  trimValues: false,
});

const DECLARED =
  'xmlns:D="DAV:" xmlns:CARD="urn:ietf:params:xml:ns:carddav" xmlns:CAL="urn:ietf:params:xml:ns:caldav" xmlns:CS="http://calendarserver.org/ns/"';

/** A program that knows WebDAV and nothing of the product, with a name and a password. */
export class DavClient {
  constructor(
    readonly url: string,
    readonly userName: string,
    readonly password: string,
    readonly accountId = '',
  ) {}

  /** Makes an app password as somebody would on their screen. */
  static async of(as: AsAccount, name = 'Phone'): Promise<DavClient> {
    const { body } = await as.post('/api/app-passwords', { name }).expect(201);
    return new DavClient(as.url, body.userName, body.password, as.accountId);
  }

  get home(): string {
    return `/dav/${this.accountId}/`;
  }

  /** Sends a request as it is, without following where it is sent on. */
  async ask(method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<DavAnswer> {
    const authorization = `Basic ${Buffer.from(`${this.userName}:${this.password}`).toString('base64')}`;
    const answer = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { authorization, ...(body && { 'content-type': 'application/xml' }), ...headers },
      ...(body && { body }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, ...read(text) };
  }

  /** A PROPFIND of properties, written with the prefixes D, CARD, CAL, CS. */
  find(path: string, properties: readonly string[], depth = '0'): Promise<DavAnswer> {
    const asked = properties.map((name) => `<${name}/>`).join('');
    return this.ask('PROPFIND', path, `<D:propfind ${DECLARED}><D:prop>${asked}</D:prop></D:propfind>`, { depth });
  }

  /** A REPORT with properties and what else it takes. */
  report(path: string, name: string, properties: readonly string[], rest = ''): Promise<DavAnswer> {
    const asked = properties.map((each) => (each.startsWith('<') ? each : `<${each}/>`)).join('');
    return this.ask('REPORT', path, `<${name} ${DECLARED}><D:prop>${asked}</D:prop>${rest}</${name}>`);
  }

  sync(path: string, token = '', properties: readonly string[] = ['D:getetag'], limit = 0): Promise<DavAnswer> {
    const most = limit > 0 ? `<D:limit><D:nresults>${limit}</D:nresults></D:limit>` : '';
    const rest = `<D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level>${most}`;
    return this.report(path, 'D:sync-collection', properties, rest);
  }
}

interface Read {
  multistatus?: {
    response?: { href: string; status?: string; propstat?: { prop: Record<string, unknown>; status: string }[] }[];
    'sync-token'?: string;
  };
}

function read(text: string): Pick<DavAnswer, 'responses' | 'token'> {
  if (!text.includes('multistatus')) return { responses: [], token: '' };
  const { multistatus } = parser.parse(text) as Read;
  const responses = (multistatus?.response ?? []).map((response) => {
    const propstats = response.propstat ?? [];
    const of = (status: string) => propstats.filter((each) => each.status.includes(status)).map(({ prop }) => prop);
    return {
      href: response.href,
      status: response.status ?? '',
      found: Object.assign({}, ...of(' 200 ')) as Record<string, unknown>,
      missing: of(' 404 ').flatMap((prop) => Object.keys(prop)),
    };
  });
  return { responses, token: multistatus?.['sync-token'] ?? '' };
}
