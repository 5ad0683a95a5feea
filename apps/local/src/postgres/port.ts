import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { LocalPostgresError } from './failure.js';

// Systems hand out ports from 32768 on to clients, where one could be taken between two starts.
const LOWEST = 20_000;
const HIGHEST = 32_767;

/** Gives a free port of 127.0.0.1: the wanted one, else the one of the last start, else any below 32768. */
export async function choosePort(wanted: number | undefined, last: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) {
      return wanted;
    }
    throw portTaken(wanted);
  }
  for (let port = last ?? anyPort(), tries = 0; tries < 200; port = anyPort(), tries += 1) {
    if (await isFree(port)) {
      return port;
    }
  }
  throw new LocalPostgresError('port-taken', `No free port was found between ${LOWEST} and ${HIGHEST}.`);
}

/** Gives the error for a port that another program listens on. */
export function portTaken(port: number): LocalPostgresError {
  return new LocalPostgresError(
    'port-taken',
    `Port ${port}, wanted for the local PostgreSQL, is used by another program. Stop that one or choose another port.`,
  );
}

function anyPort(): number {
  return randomInt(LOWEST, HIGHEST + 1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
