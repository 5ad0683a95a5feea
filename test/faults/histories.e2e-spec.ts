import { setTimeout as sleep } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../support/app.js';
import { lateClock, type ServerProcess, startServerProcess } from '../support/server-process.js';
import { findOverlaps } from './history/find-overlaps.js';
import { judge } from './history/check-history.js';
import { Play } from './history/play.js';

/*
 * Many people act at random over two processes while something is done to them; a checker that shares no code with the
 * product judges what they did and saw. Small in every run; with TEST_LONG=true as many rounds as HISTORY_OPERATIONS asks.
 */

const isLong = process.env['TEST_LONG'] === 'true';
const PEOPLE = isLong ? 24 : 10;
const SECONDS = isLong ? 20 : 2;
const LATE_MS = 1_000;
const OPERATIONS = Number(process.env['HISTORY_OPERATIONS'] ?? (isLong ? 1_000_000 : 1));
const SEED = Number(process.env['HISTORY_SEED'] ?? 20_270_304);

let t: TestApp;
let servers: ServerProcess[];
const urls = (): string[] => servers.map(({ url }) => url);

beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  servers = await Promise.all([0, 1].map(() => startServerProcess(t.database, ENV)));
}, 120_000);
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.end()));
  await t?.close();
});

const ENV = { EMBEDDER: 'none', DATABASE_CONNECTIONS: '12' };

/** What is done to the players, until it is told that they are through. */
type Mischief = (play: Play, isOver: () => boolean) => Promise<void>;

const nothing: Mischief = async () => undefined;

/** A fifth of all sockets a second is cut without a word, and each client in turn takes nothing off its socket for a while. */
const badNetwork: Mischief = async ({ followers }, isOver) => {
  const stalling = (async () => {
    for (let at = 0; !isOver(); at++) await followers[at % followers.length]?.stall(400);
  })();
  for (let at = 0; !isOver(); at++) {
    followers[(at * 7) % followers.length]?.cut();
    await sleep(1000 / (followers.length / 5));
  }
  await stalling;
};

/**
 * The second process dies without a word, and is started again at another address with a clock that is a second late;
 * clients there move to it.
 */
const killProcess: Mischief = async ({ followers }) => {
  await sleep(SECONDS * 250);
  const dead = servers.pop();
  await dead?.end('SIGKILL');
  const fresh = await startServerProcess(t.database, { ...ENV, ...lateClock(LATE_MS) });
  servers.push(fresh);
  for (const follower of followers) if (follower.isAt(dead?.url ?? '')) follower.moveTo(fresh.url);
};

async function playOnce(seed: number, mischief: Mischief, echoes: number, operations: number) {
  const play = await Play.begin(
    { world: t.world, urls },
    { people: PEOPLE, seconds: SECONDS, seed, echoes, operations, skewMs: LATE_MS },
  );
  let isOver = false;
  const acting = play.act().finally(() => (isOver = true));
  await Promise.all([acting, mischief(play, () => isOver)]);
  return judge(await play.end());
}

describe.each([
  ['with many commands sent twice at once, in any order, by both ways', nothing, 0.5, OPERATIONS],
  ['while sockets are cut and clients are slow', badNetwork, 0, OPERATIONS / 10],
  ['while a process is killed, and comes back with its clock late', killProcess, 0.1, OPERATIONS / 10],
])('histories %s', (name, mischief, echoes, operations) => {
  it(
    'hold every promise',
    async () => {
      const total = { operations: 0, acknowledged: 0, requests: 0, meetings: 0, entries: 0 };
      // On a slow machine a round may end before anybody has met.
      for (let round = 0; total.operations < operations || total.meetings === 0; round++) {
        const { faults, ...counts } = await playOnce(
          SEED + round,
          mischief,
          echoes,
          Math.max(operations - total.operations, 0) + 1000,
        );
        expect(faults.slice(0, 20)).toEqual([]);
        for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
        if (isLong) process.stderr.write(`${name}, so far: ${JSON.stringify(total)}\n`);
      }
      expect(await findOverlaps(t.world)).toEqual([]);
      if (process.env['HISTORY_COUNTS']) process.stderr.write(`${name}: ${JSON.stringify(total)}\n`);
    },
    isLong ? 24 * 3_600_000 : 120_000,
  );
});
