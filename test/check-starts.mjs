// `npm start` as the README says it: comes up on a new data folder, stops cleanly, and comes up on the used one; also
// after kill -9.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'treffpunkt-starts-'));
const PORT = '4193';
const PATIENCE_MS = 180_000;
const PATIENCE_TO_STOP_MS = 30_000;

async function start(...args) {
  const child = spawn('npm', ['start', '--', '--data', data, ...args], {
    cwd: root,
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const ready = new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`npm start did not come up:\n${said}`)), PATIENCE_MS);
    const hear = (text) => {
      said += text;
      if (said.includes('Ctrl-C stops everything')) done(clearTimeout(timer));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  await ready;
  for (const path of ['/api/health/ready', '/']) {
    const { status } = await fetch(`http://127.0.0.1:${PORT}${path}`);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
  }
  return { child, said: () => said };
}

async function end({ child }, signal) {
  child.removeAllListeners('exit');
  const exit = new Promise((done) => child.once('exit', (code, by) => done({ code, by })));
  process.kill(-child.pid, signal);
  return exit;
}

/**
 * Waits until PostgreSQL has ended by itself: npm ends at the signal, a moment before the server below it has closed its
 * work and then its database. A clean end takes the file with its number away.
 */
async function waitForCleanEnd(how) {
  const end = Date.now() + PATIENCE_TO_STOP_MS;
  while (postmasterPid() !== undefined) {
    if (Date.now() > end) throw new Error(`PostgreSQL outlived ${how} by ${PATIENCE_TO_STOP_MS / 1000} s.`);
    await delay(50);
  }
}

const first = await start('--demo');
if (!/, organizer, in German\n\s+http:\/\/\S+#\S+/.test(first.said()))
  throw new Error(`--demo printed no link to sign in:\n${first.said()}`);
if (postmasterPid() === undefined) throw new Error(`No PostgreSQL has its data below ${data}.`);
const { code, by } = await end(first, 'SIGINT');
await waitForCleanEnd('Ctrl-C');
console.log(`npm start -- --demo came up on new data and stopped (${by ?? code}).`);

const second = await start();
await end(second, 'SIGKILL');
console.log('npm start came up on used data; killed.');

const third = await start();
await end(third, 'SIGTERM');
await waitForCleanEnd('SIGTERM');
console.log('npm start came up after kill -9 and stopped cleanly.');
process.exit(0);

/** PostgreSQL's process, where its data are in this folder or named by it. */
function postmasterPid() {
  const place = join(data, 'postgres', 'place.json');
  const homes = [
    join(data, 'postgres'),
    ...(existsSync(place) ? Object.values(JSON.parse(readFileSync(place, 'utf8'))) : []),
  ];
  for (const home of homes.filter((h) => typeof h === 'string'))
    for (const file of [
      join(home, 'postmaster.pid'),
      join(home, 'cluster', 'postmaster.pid'),
      join(home, 'data', 'postmaster.pid'),
    ])
      if (existsSync(file)) return Number(readFileSync(file, 'utf8').split('\n')[0]);
  return undefined;
}
