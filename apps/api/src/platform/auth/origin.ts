import { isLoopback } from '../../config.js';

/**
 * Whether a browser's Origin is ours. Locally every name of this machine with the right port is; elsewhere only the
 * public URL. A request without the header comes from no page: it is judged by other means.
 */
export function isOwnOrigin(origin: string, publicUrl: URL, isLocal: boolean): boolean {
  if (origin === publicUrl.origin) return true;
  if (!isLocal || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.protocol === 'http:' && isLoopback(url.hostname) && url.port === publicUrl.port;
}
