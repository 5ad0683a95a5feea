import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config-token.js';
import { LOCAL_MAIL_CSS } from '../mail/local-mail.page.js';
import { NotFound } from './problems.js';
import { ProblemFilter } from './problem.filter.js';

/** Addresses that belong to programs: an unknown one is a problem, never a page. */
const NOT_PAGES = ['/api', '/socket.io', '/dav', '/.well-known', '/local', '/assets'];

/** Serves the built web app: hashed files for ever, everything else fresh, and its one page for every screen. */
export async function serveWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const root = config.webRoot ?? resolve(import.meta.dirname, '../../../../../web');
  const filter = app.get(ProblemFilter);
  const hasWeb = existsSync(join(root, 'index.html'));
  if (hasWeb)
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const isHashed = path.includes('/assets/');
        reply.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  if (config.isLocal)
    fastify.get('/local/mail.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(LOCAL_MAIL_CSS));
  // The least specific route of all: files and the API come first, and what is no page falls through to a problem.
  if (hasWeb)
    fastify.get('/*', (request, reply) => {
      if (NOT_PAGES.some((path) => request.url.startsWith(path))) return filter.answer(new NotFound(), request, reply);
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    });
}
