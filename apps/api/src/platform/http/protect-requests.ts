import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isLoopback } from '../../config.js';
import { isForeign } from '../auth/origin.js';
import type { Config } from '../config-token.js';
import { bodyFault } from './body-faults.js';
import { ForeignOrigin, InvalidInput, NotFound } from './problems.js';
import { securityHeaders } from './security-headers.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Strict content policy, no change of state from a foreign page, no JSON too deep. */
export function protectRequests(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  const headers = securityHeaders(config);
  const servesApi = config.roles.has('http');
  fastify.addHook('onRequest', (request, reply, done) => {
    // The pattern of the route, not the address as it was written: that may be encoded.
    const path = request.routeOptions.url ?? request.url;
    const isApi = path.startsWith('/api/');
    if (config.isLocal && !isLoopback(request.hostname)) return done(new ForeignOrigin());
    void reply.headers(isApi ? headers.api : headers.page).header('x-request-id', request.id);
    if (isApi && !servesApi && !path.startsWith('/api/health/')) return done(new NotFound());
    if (!READS.includes(request.method) && isForeign(request.headers, config)) return done(new ForeignOrigin());
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const fault = bodyFault(request.body);
    done(fault && new InvalidInput([fault]));
  });
}
