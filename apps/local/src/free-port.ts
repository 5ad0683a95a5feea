import { createServer } from 'node:net';

const FURTHER = 20;

/**
 * The first port from `wanted` on at which nobody listens.
 * @throws Error where twenty in a row are taken
 */
export async function firstFreePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + FURTHER; port++) if (await isFree(port, host)) return port;
  throw new Error(`The ports ${wanted} to ${wanted + FURTHER - 1} are all taken. Say another one: PORT=8080 npm start`);
}

/** Whether nobody listens at a port. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
