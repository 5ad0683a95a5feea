import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bestOthers, CandidateSearch } from '../candidates/index.js';
import { compileLibrary } from '../compiled.fixture.js';
import { Pace } from '../pace.js';

const PROGRAM = `
const { findCandidates } = await import(process.argv[2]);
const rows = (seed) => Float32Array.from({ length: 900 * 48 }, (_, at) => Math.sin(at * seed));
const search = { views: { dimensions: 48, seeks: rows(1.7), gives: rows(2.3) }, most: 6, blend: { bothWays: 0.54, oneWay: 0.09 } };
const told = [];
const found = await findCandidates(search, { threads: 3, onProgress: (...progress) => told.push(progress) });
const alone = await findCandidates(search, { threads: 1 });
const large = { ...search, views: { dimensions: 480, seeks: new Float32Array(9600 * 480).fill(0.1), gives: new Float32Array(9600 * 480).fill(0.2) } };
const stop = new AbortController();
setTimeout(() => stop.abort(new Error('enough')), 50);
const stopped = await findCandidates(large, { threads: 2, signal: stop.signal }).catch((error) => error.message);
console.log(JSON.stringify({ found: [...found.others], alone: [...alone.others], told, stopped }));
`;

test('threads that share a memory find what one thread finds, tell progress and stop', async () => {
  const build = await compileLibrary();
  try {
    const program = join(build, 'program.js');
    await writeFile(program, PROGRAM);
    const entry = pathToFileURL(join(build, 'workers/candidates.js')).href;
    const { stdout } = await promisify(execFile)(process.execPath, [program, entry]);
    const said = JSON.parse(stdout);
    const rows = (seed: number) => Float32Array.from({ length: 900 * 48 }, (_, at) => Math.sin(at * seed));
    const views = { dimensions: 48, seeks: rows(1.7), gives: rows(2.3) };
    const here = await bestOthers(
      new CandidateSearch({ views, most: 6, blend: { bothWays: 0.54, oneWay: 0.09 } }, 1),
      new Pace(),
    );
    expect(said.found).toEqual([...here.others]);
    expect(said.alone).toEqual([...here.others]);
    expect(said.told.at(-1)).toEqual([10, 10]);
    expect(said.stopped).toBe('enough');
  } finally {
    await rm(build, { recursive: true, force: true });
  }
});
