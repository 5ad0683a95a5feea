import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removeLocalPostgres, startLocalPostgres } from '../../apps/local/src/postgres/index.js';
import { OWNER, prepareDatabase, prepareRoles, RUNTIME, withClient } from '../../apps/local/src/postgres/roles.js';
import { LocalPostgresError } from '../../apps/local/src/postgres/failure.js';

/** The PostgreSQL of one run of the tests, as the environment tells it to every test. */
export interface TestPostgres {
  /** The roles' URLs, on the template's server; a test puts the name of its own database into them. */
  ownerUrl: string;
  runtimeUrl: string;
  superuserUrl: string;
  /** The migrated database that every test clones. */
  template: string;
  stop(): Promise<void>;
}

const FOLDER = 'treffpunkt-test-';

/**
 * Starts a throwaway PostgreSQL, or takes the server whose superuser's URL is given, and makes the template there:
 * roles, an empty database, `migrate` with the owner's URL.
 */
export async function startTestPostgres(
  migrate: (ownerUrl: string) => Promise<void>,
  givenUrl: string | undefined,
): Promise<TestPostgres> {
  const server = givenUrl === undefined ? await startThrowaway() : await prepareGiven(givenUrl);
  const template = `template_${randomBytes(4).toString('hex')}`;
  const stop = async (): Promise<void> => {
    await dropFamily(server.superuserUrl, template);
    await server.stop();
  };
  try {
    await withClient(server.superuserUrl, (client) => prepareDatabase(client, template));
    await migrate(inDatabase(server.ownerUrl, template));
    await withClient(server.superuserUrl, (client) => closeTemplate(client, template));
    return { ...server, template, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Gives the same URL for another database of the server. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

interface TestServer {
  ownerUrl: string;
  runtimeUrl: string;
  superuserUrl: string;
  stop(): Promise<void>;
}

async function startThrowaway(): Promise<TestServer> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), FOLDER));
  // As root PostgreSQL runs as another user, who must be able to pass.
  chmodSync(folder, 0o755);
  const { ownerUrl, runtimeUrl, superuserUrl, stop } = await startLocalPostgres({ folder, durable: false });
  return {
    ownerUrl,
    runtimeUrl,
    superuserUrl,
    stop: async () => {
      await stop();
      await removeLocalPostgres({ folder });
    },
  };
}

/** Removes what runs of the tests that were killed have left; one that still runs holds its folder's lock. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(FOLDER))) {
    try {
      await removeLocalPostgres({ folder: join(tmpdir(), name) });
    } catch (error) {
      if (!(error instanceof LocalPostgresError)) {
        throw error;
      }
    }
  }
}

/** Runs of the tests that share a server share its roles, so the passwords follow from the URL. */
async function prepareGiven(superuserUrl: string): Promise<TestServer> {
  const password = createHash('sha256').update(superuserUrl).digest('base64url');
  await withClient(superuserUrl, (client) => prepareRoles(client, { owner: password, runtime: password }));
  const urlAs = (role: string): string => {
    const url = new URL(superuserUrl);
    url.username = role;
    url.password = password;
    return url.href;
  };
  return { ownerUrl: urlAs(OWNER), runtimeUrl: urlAs(RUNTIME), superuserUrl, stop: () => Promise.resolve() };
}

/** Nobody may connect to the template any more: a connection would keep it from being cloned. */
async function closeTemplate(client: pg.Client, template: string): Promise<void> {
  await client.query(`ALTER DATABASE ${pg.escapeIdentifier(template)} WITH ALLOW_CONNECTIONS false`);
}

async function dropFamily(superuserUrl: string, template: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const family = 'SELECT datname FROM pg_database WHERE datname = $1 OR starts_with(datname, $2)';
    const { rows } = await client.query<{ datname: string }>(family, [template, `${template}_`]);
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
    }
  });
}
