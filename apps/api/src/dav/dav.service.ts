import { Injectable } from '@nestjs/common';
import { isVersion } from '#libs/cards';
import { NotFound, Refused } from '../platform/http/problems.js';
import { needPrivilege, opening, readXml } from '../webdav/index.js';
import { OwnersRepository } from './owners.repository.js';
import { type Owner, TYPES } from './properties.js';
import { Reading } from './reading.service.js';
import { Reports } from './reports.service.js';
import { ownerIn, type Target, targetOf } from './target.js';

/** A request as WebDAV has it, without the server around it. */
export interface DavRequest {
  method: string;
  href: string;
  depth: string | undefined;
  accept: string | undefined;
  /** If-None-Match. */
  known: string | undefined;
  body: Buffer | undefined;
}

export interface DavAnswer {
  status: number;
  headers: Record<string, string>;
  body?: string | AsyncIterable<string>;
}

const READS = ['GET', 'HEAD', 'PROPFIND', 'REPORT'];
const MULTISTATUS = { 'content-type': 'application/xml; charset=utf-8' };

/** What would be needed to do what is asked, by its method (RFC 3744, appendix B); nobody has it. */
const PRIVILEGES: Record<string, string> = {
  PUT: 'write-content',
  PATCH: 'write-content',
  PROPPATCH: 'write-properties',
  DELETE: 'unbind',
  MOVE: 'unbind',
  ACL: 'write-acl',
  UNLOCK: 'unlock',
};

/** Answers what programs ask about one person's address book and calendar. All of it is for reading. */
@Injectable()
export class Dav {
  constructor(
    private readonly owners: OwnersRepository,
    private readonly reading: Reading,
    private readonly reports: Reports,
  ) {}

  /**
   * Answers one request of the account that its app password opened; what is another's does not exist for it.
   * @throws NotFound, Refused, Precondition, UnreadableXml
   */
  async answer(accountId: string, request: DavRequest): Promise<DavAnswer> {
    const { method, href } = request;
    const target = targetOf(href);
    // A program names what it makes as it likes: all below the own person is refused in the same way.
    if (!READS.includes(method) && (target?.at === 'root' || ownerIn(href) === accountId))
      throw needPrivilege(href, PRIVILEGES[method] ?? 'bind');
    if (!target || (target.at !== 'root' && target.accountId !== accountId)) throw new NotFound();
    switch (method) {
      case 'GET':
      case 'HEAD':
        return this.get(target, request);
      case 'PROPFIND':
        return this.findProperties(target, await this.owner(accountId), request);
      default:
        return this.report(target, await this.owner(accountId), request);
    }
  }

  private async get(target: Target, { accept, known }: DavRequest): Promise<DavAnswer> {
    if (target.at !== 'item') throw new Refused(405);
    const version = target.kind === 'contacts' ? versionIn(accept) : undefined;
    const item = await this.reading.item(target, { version });
    // The same contact in another version is another text, so its strong tag is another.
    const etag = `"${item.tag}${version === '4.0' ? '-4' : ''}"`;
    // A proxy that packed the text would have to change its tag, and clients compare that with the one in listings.
    const cache = 'private, no-cache, no-transform';
    const headers = { etag, vary: 'accept', 'cache-control': cache, 'content-type': TYPES[target.kind] };
    if (known?.split(',').some((tag) => [etag, '*'].includes(tag.trim()))) return { status: 304, headers };
    return { status: 200, headers, body: item.text };
  }

  private async findProperties(target: Target, owner: Owner, { depth, body }: DavRequest): Promise<DavAnswer> {
    const asked = body && body.length > 0 ? readXml(body) : undefined;
    const responses = await this.reading.findProperties(target, owner, depth, asked);
    return {
      status: 207,
      headers: MULTISTATUS,
      body: `${opening('multistatus')}${responses.join('\n')}</D:multistatus>`,
    };
  }

  private async report(target: Target, owner: Owner, { body }: DavRequest): Promise<DavAnswer> {
    const responses = await this.reports.answer(target, owner, readXml(body ?? Buffer.alloc(0)));
    return { status: 207, headers: MULTISTATUS, body: inMultistatus(responses) };
  }

  private async owner(accountId: string): Promise<Owner> {
    const owner = await this.owners.find(accountId);
    if (!owner) throw new NotFound();
    return owner;
  }
}

async function* inMultistatus(responses: AsyncIterable<string>): AsyncGenerator<string> {
  yield opening('multistatus');
  for await (const response of responses) yield `${response}\n`;
  yield '</D:multistatus>';
}

/** The version that an Accept header asks for; 3.0 is what phones read best. */
function versionIn(accept: string | undefined): string | undefined {
  const [, version] = /text\/vcard\s*;[^,]*version="?(\d\.\d)/i.exec(accept ?? '') ?? [];
  return version !== undefined && isVersion(version) ? version : undefined;
}
