/** Stops the PostgreSQL of this run and deletes all that it held. */
export default async function globalTeardown() {
  await globalThis.treffpunktTestPostgres?.stop();
}
