import 'reflect-metadata';
import { resolve } from 'node:path';
import { prepareDemo } from '../../api/src/demo/index.js';
import { ConfigError, readConfig } from '../../api/src/config.js';
import { startApi, type RunningApi } from '../../api/src/start-api.js';
import { firstFreePort, isFree } from './free-port.js';
import { HELP, readOptions, type StartOptions } from './options.js';
import { LocalPostgresError, startLocalPostgres, type LocalPostgres } from './postgres/index.js';

const ROOT = resolve(import.meta.dirname, '../../../..');
const DEFAULT_PORT = 3000;
const LANGUAGES = { de: 'German', en: 'English' } as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Everything that runs, for stopping it in the right order: pools close before PostgreSQL does. */
const running: { api?: RunningApi; postgres?: LocalPostgres } = {};
let isStopping = false;
/** PostgreSQL on its way up: stopping waits for it, or it would be left behind. */
let starting: Promise<unknown> = Promise.resolve();

async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await starting.catch(() => undefined);
  await running.api?.close();
  await running.postgres?.stop();
  process.exit(exitCode);
}

async function start(options: StartOptions): Promise<void> {
  const env = { LOG_LEVEL: 'warn', ...process.env, PORT: String(await portToUse()) };
  const config = readConfig({ ...env, ...(await databaseUrls(options)) });
  const api = await startApi(config);
  running.api = api;
  if (isStopping) return;
  const home = config.publicUrl.href;
  say(`\nTreffpunkt is ready: ${home}`);
  if (config.isLocal && config.smtpUrl === undefined)
    say(`Mails it sends are shown at ${new URL('/local/mail', home).href}`);
  await (options.demo ? sayDemo(api, home) : sayNext(home));
  say('Ctrl-C stops everything; the data stay.\n');
}

/** A port that was asked for must be free; the usual one may give way. */
async function portToUse(): Promise<number> {
  const host = process.env['HOST'] ?? '127.0.0.1';
  const asked = process.env['PORT'];
  if (asked === undefined) return firstFreePort(DEFAULT_PORT, host);
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536 && !(await isFree(port, host)))
    throw new Error(`Port ${port} is taken by another program. Say another one: PORT=${port + 1} npm start`);
  return port;
}

async function databaseUrls({ data }: StartOptions): Promise<Record<string, string>> {
  if (process.env['DATABASE_URL'] !== undefined) return {};
  const launched = startLocalPostgres({
    folder: data === undefined ? resolve(ROOT, 'data/postgres') : resolve(data, 'postgres'),
    log: say,
    onUnexpectedExit: (reason) => {
      say(`PostgreSQL ended by itself: ${reason}`);
      void stop(1);
    },
  });
  starting = launched;
  const postgres = await launched;
  running.postgres = postgres;
  return { DATABASE_URL: postgres.runtimeUrl, DATABASE_OWNER_URL: postgres.ownerUrl };
}

async function sayDemo({ app }: RunningApi, home: string): Promise<void> {
  const { organizer, attendees, eventName } = await prepareDemo(app);
  say(`\nThe demo event is "${eventName}". Open each link in a browser window of its own (a private one helps):`);
  for (const { name, role, locale, url } of [organizer, ...attendees])
    say(`  ${name}, ${role}, in ${LANGUAGES[locale]}\n    ${url}`);
  say(`\nTo set up an event of your own, open ${home}organize with any mail address.`);
}

function sayNext(home: string): void {
  say(`\nNext: open ${home}organize, sign in with any mail address, and set your event up.`);
  say('To see it with people in it first: npm start -- --demo');
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof LocalPostgresError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await start(options);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  await stop(1);
}
