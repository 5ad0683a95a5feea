import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOwnOrigin } from '../auth/origin.js';
import type { Config } from '../config-token.js';
import { ForeignOrigin, InvalidInput, NotFound } from './problems.js';
import { ProblemFilter } from './problem.filter.js';

const READS = ['GET', 'HEAD', 'OPTIONS'];
/** Deeper JSON has no use here and is the stuff of attacks. */
const DEEPEST = 12;

/** Strict content policy, no change of state from a foreign page, no JSON too deep, errors outside routes as problems. */
export async function protectRequests(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  await app.register(helmet, headers(config));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) {
      void reply.header('cache-control', 'no-store');
      if (!config.roles.has('http') && !request.url.startsWith('/api/health/')) throw new NotFound();
    }
    if (!READS.includes(request.method) && isForeign(request, config)) throw new ForeignOrigin();
  });
  fastify.addHook('preValidation', async (request) => {
    if (typeof request.body === 'object' && depthOf(request.body, 0) > DEEPEST) throw new InvalidInput([TOO_DEEP]);
  });
  const filter = app.get(ProblemFilter);
  fastify.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    filter.answer(error, request, reply),
  );
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

function headers(config: Config) {
  const isSecure = config.publicUrl.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        // Libraries that place pop-ups set style attributes; an attribute cannot load anything under this policy.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(config.isLocal ? ['ws://localhost:*', 'ws://127.0.0.1:*'] : [])],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        mediaSrc: ["'self'", 'blob:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginOpenerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  };
}
