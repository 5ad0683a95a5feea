import pg from 'pg';

/** Connections of a library's own, as the runtime role. */
export type OwnPool = pg.Pool;

/** One of them, taken out for as long as its holder likes. */
export type OwnConnection = pg.PoolClient;

/**
 * Connections that we close ourselves: graphile-worker would stop listening to its own before they are closed, and a
 * database that stops in that moment would end the process. One that breaks is replaced by the pool.
 */
export function openPool(databaseUrl: string, most: number): OwnPool {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', '-c role=treffpunkt_runtime');
  const pool = new pg.Pool({ connectionString: url.href, max: most });
  return pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
}
