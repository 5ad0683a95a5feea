// A small Treffpunkt for the fault tests: starts the local PostgreSQL of the options in its first argument (JSON), prints
// one line of JSON for each thing that happens, and stops at SIGTERM.
import './load-typescript.mjs';

const { startLocalPostgres } = await import('../../apps/local/src/postgres/index.ts');
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const postgres = await startLocalPostgres({
    ...JSON.parse(process.argv[2] ?? '{}'),
    log: (line) => tell({ log: line }),
    onUnexpectedExit: (reason) => tell({ unexpectedExit: reason }),
  });
  tell({ started: postgres });
  process.once('SIGTERM', () => void postgres.stop().then(() => tell({ stopped: true })));
} catch (error) {
  tell({ failed: { code: error.code, message: error.message } });
  process.exitCode = 1;
}
