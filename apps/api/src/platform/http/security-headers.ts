import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config-token.js';

/** Response headers by name. */
export type Headers = Record<string, string>;

/** The protecting headers of pages and of API answers, made once: they are the same for every request. */
export function securityHeaders(config: Config): { page: Headers; api: Headers } {
  const page = record(helmet(options(config)));
  const kept = ['strict-transport-security', 'x-content-type-options', 'referrer-policy'];
  const api = Object.fromEntries(Object.entries(page).filter(([name]) => kept.includes(name)));
  return {
    page,
    api: {
      ...api,
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  };
}

/** Runs helmet once on a response that only remembers. */
function record(middleware: ReturnType<typeof helmet>): Headers {
  const headers: Headers = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  middleware({} as IncomingMessage, response as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error as Error;
  });
  return headers;
}

function options(config: Config) {
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
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  } as const;
}
