import { METHODS } from 'node:http';
import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppPasswords } from '../app-passwords/index.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { ProblemFilter } from '../platform/http/problem.filter.js';
import { NotSignedIn, Refused, TooMany } from '../platform/http/problems.js';
import { Precondition, UnreadableXml } from '../webdav/index.js';
import { Dav } from './dav.service.js';
import { WrongTries } from './wrong-tries.service.js';

/** A question with 20,000 addresses in it has 2.6 MB. */
const BODY_BYTES = 4 * 1024 * 1024;
const ROOT = '/dav/';
/** Methods of WebDAV that are known here, if only to be refused in its words. */
const KNOWN = ['GET', 'HEAD', 'OPTIONS', 'PROPFIND', 'REPORT', 'PUT', 'POST', 'PATCH', 'DELETE', 'PROPPATCH', 'MKCOL']
  .concat(['MKCALENDAR', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'ACL'])
  .filter((method) => METHODS.includes(method));
const DISCOVERED = ['GET', 'HEAD', 'OPTIONS', 'PROPFIND', 'REPORT'];
const HEADERS = {
  dav: '1, 3, addressbook, calendar-access, sync-collection',
  'cache-control': 'private, no-cache',
};

/**
 * The door of CardDAV and CalDAV: routes of WebDAV's own methods, beside the controllers (decision 0032). Whoever comes is
 * known by an app password, or is nobody; a session opens nothing here.
 */
@Injectable()
export class DavGateway implements OnModuleInit {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly dav: Dav,
    private readonly passwords: AppPasswords,
    private readonly wrongTries: WrongTries,
    private readonly filter: ProblemFilter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (!this.config.roles.has('http')) return;
    const fastify = this.adapters.httpAdapter?.getInstance<FastifyInstance | undefined>();
    // Without a server there is nothing to open: programs that only read the modules.
    if (fastify?.addHttpMethod === undefined) return;
    for (const method of KNOWN)
      if (!fastify.supportedMethods.includes(method)) fastify.addHttpMethod(method, { hasBody: true });
    // Not awaited: that would start the server before it has the routes and the errors' handler of all the others.
    void fastify.register((scope, _options, done) => {
      this.open(scope);
      done();
    });
  }

  private open(scope: FastifyInstance): void {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error, request, reply) => this.refuse(error, request, reply));
    const found = (_request: FastifyRequest, reply: FastifyReply) => reply.redirect(ROOT, 301);
    for (const url of ['/.well-known/carddav', '/.well-known/caldav'])
      scope.route({ method: DISCOVERED, url, exposeHeadRoute: false, handler: found });
    // Devices that are told only a host ask there, too.
    scope.route({ method: ['PROPFIND'], url: '/', handler: found });
    const handler = (request: FastifyRequest, reply: FastifyReply) => this.answer(request, reply);
    for (const url of ['/dav', '/dav/*']) scope.route({ method: KNOWN, url, exposeHeadRoute: false, handler });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.headers(HEADERS);
    if (request.method === 'OPTIONS') return reply.header('allow', KNOWN.slice(0, 5).join(', ')).send();
    const accountId = await this.passwords.accountOf(request.headers.authorization);
    if (accountId === undefined) return this.refuseStranger(request, reply);
    const { status, headers, body } = await this.dav.answer(accountId, {
      method: request.method,
      href: request.raw.url ?? '',
      depth: oneOf(request.headers['depth']),
      accept: request.headers.accept,
      known: request.headers['if-none-match'],
      body: Buffer.isBuffer(request.body) ? request.body : undefined,
    });
    void reply.code(status).headers(headers);
    return reply.send(typeof body === 'string' || body === undefined ? body : Readable.from(body));
  }

  private refuseStranger(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const retryAfter = request.headers.authorization === undefined ? undefined : this.wrongTries.note(request.ip);
    if (retryAfter !== undefined) throw new TooMany(retryAfter);
    void reply.header('www-authenticate', 'Basic realm="Treffpunkt", charset="UTF-8"');
    throw new NotSignedIn();
  }

  private refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (error instanceof Precondition)
      void reply.code(error.status).type('application/xml; charset=utf-8').send(error.toXml());
    else this.filter.answer(error instanceof UnreadableXml ? new Refused(400) : error, request, reply);
  }
}

const oneOf = (header: string | string[] | undefined): string | undefined => [header].flat()[0]?.trim().toLowerCase();
