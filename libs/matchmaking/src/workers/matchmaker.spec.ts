import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transformFile } from '@swc/core';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { saying } from '../people.fixture.js';
import { suggest } from '../suggesting/index.js';
import { createMatchmaker } from './matchmaker.js';

const people = [
  saying('a', 'Sturzerkennung', 'care homes for field trials'),
  saying('b', 'Pflegeheim für Praxistests', 'fall detection'),
  saying('c', 'Radverkehr', 'heat pumps'),
];

test('from sources it works in the calling thread, with the same answers', async () => {
  const matchmaker = createMatchmaker({ threads: 1 });
  expect(await matchmaker.suggest(people, { limit: 1 })).toEqual(await suggest(people, { limit: 1 }));
  await matchmaker.close();
});

/** Below node_modules, so that the compiled library finds its packages; its package.json makes it ESM there. */
async function compileLibrary(): Promise<string> {
  const sources = fileURLToPath(new URL('../', import.meta.url));
  const cache = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));
  await mkdir(cache, { recursive: true });
  const build = await mkdtemp(join(cache, 'matchmaking-'));
  await writeFile(join(build, 'package.json'), JSON.stringify({ type: 'module' }));
  const files = (await readdir(sources, { recursive: true })).filter((file) => /(?<!\.spec)\.ts$/.test(file));
  for (const file of files) {
    const target = join(build, file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    const jsc = { target: 'es2023', parser: { syntax: 'typescript' } } as const;
    const { code } = await transformFile(join(sources, file), { swcrc: false, module: { type: 'es6' }, jsc });
    await writeFile(target, code);
  }
  return build;
}

const PROGRAM = `
const { createMatchmaker } = await import(process.argv[2]);
const people = JSON.parse(process.argv[3]);
const matchmaker = createMatchmaker({ threads: 1 });
const told = [];
let turns = 0;
const ticking = setInterval(() => turns++, 1);
const found = await matchmaker.suggest(people, { limit: 1, onProgress: (...progress) => told.push(progress) });
const refused = await matchmaker.suggest(people, { for: ['nobody'] }).catch((error) => error.message);
const crowd = Array.from({ length: 1500 }, (_, index) => ({ ...people[index % 3], id: 'p' + index }));
const stop = new AbortController();
setTimeout(() => stop.abort(new Error('enough')), 100);
const stopped = await matchmaker.suggest(crowd, { signal: stop.signal }).catch((error) => error.message);
const again = await matchmaker.suggest(people, { limit: 1 });
clearInterval(ticking);
await matchmaker.close();
console.log(JSON.stringify({ found, told, turns, refused, stopped, same: JSON.stringify(again) === JSON.stringify(found) }));
`;

describe('compiled, in threads', () => {
  let build: string;

  beforeAll(async () => {
    build = await compileLibrary();
  });

  afterAll(() => rm(build, { recursive: true, force: true }));

  test('it answers the same, tells progress, refuses, stops and goes on, with the loop free', async () => {
    const program = join(build, 'program.js');
    await writeFile(program, PROGRAM);
    const entry = pathToFileURL(join(build, 'workers/matchmaker.js')).href;
    const { stdout } = await promisify(execFile)(process.execPath, [program, entry, JSON.stringify(people)]);
    const said = JSON.parse(stdout);
    expect(said.found).toEqual(await suggest(people, { limit: 1 }));
    expect(said.told.at(-1)).toEqual([3, 3]);
    expect(said.turns).toBeGreaterThan(20);
    expect(said.refused).toBe('there is no person nobody');
    expect(said.stopped).toBe('enough');
    expect(said.same).toBe(true);
  });
});
