import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Log } from '../log.js';

/** One line a request: its id, the pattern of its route (never the address itself), status and duration. */
export function logRequests(app: NestFastifyApplication, log: Log): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      log.info('request', {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
      done();
    });
}
