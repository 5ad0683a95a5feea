import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeLocalPostgres, startLocalPostgres, type LocalPostgres } from '../../apps/local/src/postgres/index.js';
import { withClient } from '../../apps/local/src/postgres/roles.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import type { Benchmark } from './benchmark.js';
import { emptyRoute } from './p1-empty-route.js';
import { card } from './p2-card.js';
import { agenda } from './p3-agenda.js';
import { liveRequest } from './p6-live-request.js';
import { idleMemory } from './p9-idle-memory.js';
import { reconnectStorm } from './p10-reconnect-storm.js';
import { importAttendees } from './p12-import.js';
import { popularPerson } from './p14-popular-person.js';
import { benchMatching } from './matching/bench.js';

const BENCHMARKS: Record<string, Benchmark> = {
  P1: emptyRoute,
  P2: card,
  P3: agenda,
  P6: liveRequest,
  P9: idleMemory,
  P10: reconnectStorm,
  P12: importAttendees,
  P14: popularPerson,
};

const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const isLong = process.argv.includes('--long');

if (asked[0] === 'matching') await benchMatching(asked.slice(1), isLong, (line) => process.stdout.write(`${line}\n`));
else await benchProduct(asked);

async function benchProduct(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0)
    throw new Error(`There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
  const versions = { node: process.version, fastify: versionOf('fastify'), pg: versionOf('pg') };
  const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-bench-'));
  const postgres = await startLocalPostgres({ folder });
  try {
    for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
      await emptyDatabase(postgres);
      const finding = await BENCHMARKS[name]?.({ postgres, isLong });
      process.stdout.write(`${JSON.stringify({ ...finding, versions })}\n`);
    }
  } finally {
    await postgres.stop();
    await removeLocalPostgres({ folder });
  }
}

function versionOf(name: string): string {
  return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
}

/** Every benchmark begins with a database that knows nobody. */
async function emptyDatabase({ ownerUrl }: LocalPostgres): Promise<void> {
  await migrate(ownerUrl);
  await withClient(ownerUrl, async (client) => {
    await client.query('truncate account, organization, event, attendee, slot, place restart identity cascade');
  });
}
