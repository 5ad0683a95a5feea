import 'reflect-metadata';
import { readConfig } from './config.js';
import { migrate } from './platform/database/migrate.js';

/** Migrates and ends: for servers whose other processes run with MIGRATE=false and without the owner's login. */
try {
  await migrate(readConfig(process.env).databaseOwnerUrl);
  process.stdout.write('The database is up to date.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
