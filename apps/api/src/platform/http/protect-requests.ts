import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isOwnOrigin } from '../auth/origin.js';
import type { Config } from '../config-token.js';
import { ForeignOrigin, InvalidInput, NotFound } from './problems.js';
import { securityHeaders } from './security-headers.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** Deeper JSON has no use here and is the stuff of attacks. */
const DEEPEST = 12;

/** Strict content policy, no change of state from a foreign page, no JSON too deep. */
export function protectRequests(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  const headers = securityHeaders(config);
  const servesApi = config.roles.has('http');
  fastify.addHook('onRequest', (request, reply, done) => {
    const isApi = request.url.startsWith('/api/');
    void reply.headers(isApi ? headers.api : headers.page).header('x-request-id', request.id);
    if (isApi && !servesApi && !request.url.startsWith('/api/health/')) return done(new NotFound());
    if (!READS.includes(request.method) && isForeign(request, config)) return done(new ForeignOrigin());
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const isTooDeep = typeof request.body === 'object' && depthOf(request.body, 0) > DEEPEST;
    done(isTooDeep ? new InvalidInput([TOO_DEEP]) : undefined);
  });
}

/** CSRF: a browser says where a request comes from; a page that is not ours may change nothing. */
function isForeign({ headers: { origin, 'sec-fetch-site': site } }: FastifyRequest, config: Config): boolean {
  if (origin !== undefined) return !isOwnOrigin(origin, config.publicUrl, config.isLocal);
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value) || depth > DEEPEST) return depth;
  let deepest = depth + 1;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner, depth + 1));
  return deepest;
}

const TOO_DEEP = {
  field: 'body',
  code: 'tooDeep',
  detail: { de: 'Die Eingabe ist zu tief verschachtelt.', en: 'The input is nested too deeply.' },
};
