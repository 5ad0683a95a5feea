import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';
import { startApi } from './start-api.js';

try {
  const running = await startApi(readConfig(process.env));
  process.stdout.write(`Treffpunkt is listening at ${running.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void running.close().then(() => process.exit(0)));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
}
