// A small Treffpunkt for the fault tests: starts the local PostgreSQL of the options in its first argument (JSON), prints
// one line of JSON for each thing that happens, and stops at SIGTERM, or at SIGINT after some more work.
import { setTimeout as delay } from 'node:timers/promises';
import './load-typescript.mjs';

const { startLocalPostgres } = await import('../../apps/local/src/postgres/index.ts');
const { withClient } = await import('../../apps/local/src/postgres/roles.ts');
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const postgres = await startLocalPostgres({
    ...JSON.parse(process.argv[2] ?? '{}'),
    log: (line) => tell({ log: line }),
    onUnexpectedExit: (reason) => tell({ unexpectedExit: reason }),
  });
  const stop = async () => {
    await postgres.stop();
    tell({ stopped: true });
    process.stdin.destroy();
  };
  const finishAndStop = async () => {
    await delay(300);
    await withClient(postgres.runtimeUrl, (client) => client.query('SELECT 1'));
    tell({ answered: true });
    await stop();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void finishAndStop());
  // The tests themselves were killed.
  process.stdin.resume().once('end', () => void stop());
  // Last, as whoever hears it may send a signal at once.
  tell({ started: postgres });
} catch (error) {
  tell({ failed: { code: error.code, message: error.message } });
  process.exitCode = 1;
}
