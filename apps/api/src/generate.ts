import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { describeEvents } from './platform/contracts/asyncapi.js';
import { describeRoutes } from './platform/contracts/openapi.js';
import { SocketBinder } from './platform/realtime/socket-binder.js';

/*
 * Writes openapi.json and asyncapi.json into the current folder; with --check it only compares, and fails where they
 * are not what the code says. No database is needed: the app is put together, but listens to nobody.
 */

/** An installation that shows nothing of local mode; nothing listens at its database's port. */
const DESCRIBED = {
  ROLE: 'http',
  PUBLIC_URL: 'https://treffpunkt.example',
  SMTP_URL: 'smtp://localhost',
  DATABASE_URL: 'postgres://localhost:1/none',
  LOG_LEVEL: 'silent',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = await describe();
const stale = Object.entries(files).filter(([file, text]) => readIfThere(file) !== text);

if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stderr.write(`${file} is not what the code says: run npm run generate.\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
  process.stdout.write(`Described the API: ${stale.map(([file]) => file).join(', ') || 'nothing had changed'}.\n`);
}

async function describe(): Promise<Record<string, string>> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(readConfig(DESCRIBED), { isOffline: true }),
    new FastifyAdapter(),
    { logger: ['error'], abortOnError: false },
  );
  await app.init();
  const binder = app.get(SocketBinder);
  const bodies = [...binder.entries().values()].map((binding) => binding.body);
  const openapi = describeRoutes(app, version);
  const { components } = describeRoutes(app, version, bodies);
  const asyncapi = describeEvents(binder, components?.schemas ?? {}, version);
  await app.close();
  return { 'openapi.json': print(openapi), 'asyncapi.json': print(asyncapi) };
}

/** The compiler gives the members of a union of types in an order of its own, another one each time: sorted here. */
function print(document: unknown): string {
  const sortEnums = (key: string, value: unknown): unknown =>
    key === 'enum' && Array.isArray(value)
      ? [...(value as (string | number)[])].sort((a, b) => (a < b ? -1 : 1))
      : value;
  return `${JSON.stringify(document, sortEnums, 2)}\n`;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
