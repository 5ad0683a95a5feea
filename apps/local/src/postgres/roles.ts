import pg from 'pg';
import { LocalPostgresError } from './failure.js';

/** The role that owns the database and migrates it. */
export const OWNER = 'treffpunkt_owner';
/** The role that the product connects as: it owns nothing, so that row-level security can bind it. */
export const RUNTIME = 'treffpunkt_runtime';
/** The database of the product. */
export const DATABASE = 'treffpunkt';

/** Makes the owner and the runtime role on a server, or makes them again what they must be; `client` is a superuser. */
export async function prepareRoles(client: pg.Client, passwords: { owner: string; runtime: string }): Promise<void> {
  await client.query('BEGIN');
  // Two runs of the tests may share a server, and roles belong to all of it.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('treffpunkt roles'))");
  await prepareRole(client, OWNER, passwords.owner);
  await prepareRole(client, RUNTIME, passwords.runtime);
  await client.query('COMMIT');
}

/** Makes a database that the owner role owns, on the server of `client`, a superuser; one that is there stays. */
export async function prepareDatabase(client: pg.Client, name: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount === 0) {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER ${OWNER} TEMPLATE template0`);
  }
  await restrictDatabase(client, name);
}

/** Lets only the owner and the runtime role connect to a database. */
export async function restrictDatabase(client: pg.Client, name: string): Promise<void> {
  const database = pg.escapeIdentifier(name);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${RUNTIME}`);
}

/** Checks that what the runtime role commits survives a crash. Throws `durability` naming the setting that is off. */
export async function assertDurable(runtimeUrl: string): Promise<void> {
  const names = ['fsync', 'full_page_writes', 'synchronous_commit'];
  const off = await withClient(runtimeUrl, async (client) => {
    const settings = 'SELECT name, setting FROM pg_settings WHERE name = ANY($1) AND setting <> $2 ORDER BY name';
    return (await client.query<{ name: string; setting: string }>(settings, [names, 'on'])).rows;
  });
  if (off.length > 0) {
    const list = off.map(({ name, setting }) => `${name} is ${setting}`).join(', ');
    throw new LocalPostgresError(
      'durability',
      `PostgreSQL would lose what it acknowledged: ${list}. Reset it (ALTER DATABASE or ALTER ROLE ... RESET) and start again.`,
    );
  }
}

/** Connects to `url`, does `work` and closes the connection whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // A connection that breaks between two statements reports it here; the next statement fails and tells the caller.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepareRole(client: pg.Client, name: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
      `PASSWORD ${pg.escapeLiteral(password)}`,
  );
}
