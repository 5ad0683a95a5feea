import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLocalPostgres, startLocalPostgres, type LocalPostgres } from '../../apps/local/src/postgres/index.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import type { Finding } from './measure.js';
import { emptyRoute } from './p1-empty-route.js';

/** What every benchmark gets: a migrated PostgreSQL with full durability, on data that are thrown away. */
export interface Bench {
  postgres: LocalPostgres;
  /** Rounds and operations a round: few and short for a first look, more for a figure to quote. */
  isLong: boolean;
}

export type Benchmark = (bench: Bench) => Promise<Omit<Finding, 'versions'>>;

const BENCHMARKS: Record<string, Benchmark> = { P1: emptyRoute };

const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = asked.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.`);

const version = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
const versions = { node: process.version, fastify: version('fastify'), pg: version('pg') };

const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-bench-'));
const postgres = await startLocalPostgres({ folder });
try {
  await migrate(postgres.ownerUrl);
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHMARKS)) {
    const finding = await BENCHMARKS[name]?.({ postgres, isLong: process.argv.includes('--long') });
    process.stdout.write(`${JSON.stringify({ ...finding, versions })}\n`);
  }
} finally {
  await postgres.stop();
  await removeLocalPostgres({ folder });
}
