import type { IncomingHttpHeaders } from 'node:http';
import { type Config, isLoopback } from '../../config.js';

/** CSRF: a browser says where a request comes from; a page that is not ours may change nothing and open no socket. */
export function isForeign(
  { origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  { publicUrl, isLocal }: Pick<Config, 'publicUrl' | 'isLocal'>,
): boolean {
  if (origin !== undefined) return !isOwnOrigin(origin, publicUrl, isLocal);
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/**
 * Whether a browser's Origin is ours. Locally every name of this machine with the right port is; elsewhere only the
 * public URL. A request without the header comes from no page: it is judged by other means.
 */
function isOwnOrigin(origin: string, publicUrl: URL, isLocal: boolean): boolean {
  if (origin === publicUrl.origin) return true;
  if (!isLocal || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.protocol === 'http:' && isLoopback(url.hostname) && url.port === publicUrl.port;
}
