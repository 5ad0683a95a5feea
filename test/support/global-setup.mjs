import './load-typescript.mjs';

/** Starts the PostgreSQL of this run, once for all its tests, and tells them where it is. */
export default async function globalSetup() {
  const { startTestPostgres } = await import('./postgres.ts');
  const { migrate } = await import('../../apps/api/src/platform/database/migrate.ts');
  const postgres = await startTestPostgres(migrate, process.env.TEST_DATABASE_URL || undefined);
  process.env.TEST_OWNER_URL = postgres.ownerUrl;
  process.env.TEST_RUNTIME_URL = postgres.runtimeUrl;
  process.env.TEST_SUPERUSER_URL = postgres.superuserUrl;
  process.env.TEST_TEMPLATE = postgres.template;
  globalThis.treffpunktTestPostgres = postgres;
}
