import { ValidationPipe } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.js';
import { AccountLog } from './platform/events/account-log.js';
import { Sessions } from './platform/auth/sessions.service.js';
import { prepareRoutes } from './platform/commands/prepare-routes.js';
import { toInvalidInput, VALIDATION } from './platform/http/validation.js';
import { serveWeb } from './platform/http/serve-web.js';
import { limitBodies } from './platform/http/file-bodies.js';
import { protectRequests } from './platform/http/protect-requests.js';
import { logRequests } from './platform/http/log-requests.js';
import { Log } from './platform/log.js';
import { SocketAdapter } from './platform/realtime/socket.adapter.js';
import { Hub } from './platform/realtime/hub.js';
import { SocketBinder } from './platform/realtime/socket-binder.js';

/**
 * Pipes, protections, sockets and the web app; the start and every test call it, so that none differs.
 * @throws where a route has no policy or a socket event of the registry is served by nobody
 */
export async function configureApp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.useLogger(app.get(Log));
  app.useGlobalPipes(new ValidationPipe({ ...VALIDATION, exceptionFactory: toInvalidInput }));
  app.enableShutdownHooks([]);
  logRequests(app, app.get(Log));
  protectRequests(app, config);
  prepareRoutes(app);
  limitBodies(app);
  if (config.roles.has('http')) await serveWeb(app, config);
  if (config.roles.has('realtime')) {
    app.useWebSocketAdapter(new SocketAdapter(app, app.get(Sessions), app.get(AccountLog), config));
    app.get(Hub).open();
  }
  await app.init();
  const unserved = app.get(SocketBinder).unserved();
  if (unserved.length > 0) throw new Error(`Nobody serves ${unserved.join(', ')}.`);
}
