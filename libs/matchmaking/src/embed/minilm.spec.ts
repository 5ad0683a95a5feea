import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { compileLibrary } from '../compiled.fixture.js';
import { createMiniLm } from './minilm.js';
import { runMiniLm } from './minilm-weights.js';

const dot = (a: ArrayLike<number> = [], b: ArrayLike<number> = []) =>
  Array.from(a).reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe('MiniLM, in the calling thread', () => {
  const embedder = createMiniLm();
  afterAll(() => embedder.close());

  test('hears the same meaning in other words', async () => {
    const [fall, tumble, tax] = await embedder.embed(['fall detection', 'noticing when a patient tumbles', 'tax law']);
    expect(fall).toHaveLength(embedder.dimensions);
    expect(dot(fall, fall)).toBeCloseTo(1, 5);
    expect(dot(fall, tumble)).toBeGreaterThan(dot(fall, tax) + 0.2);
  });

  test('reads the end of a text that is longer than it can take at once', async () => {
    const long = 'We grow tomatoes in a greenhouse. '.repeat(30);
    const [plain, ending, topic] = await embedder.embed([
      long,
      `${long}${'Quantum error correction. '.repeat(25)}`,
      'quantum error correction',
    ]);
    expect(dot(ending, topic)).toBeGreaterThan(dot(plain, topic) + 0.2);
  });

  test('gives no direction to an empty text, stops when told, and is never given too many at once', async () => {
    const [empty] = await embedder.embed(['  ']);
    expect(dot(empty, empty)).toBe(0);
    const stop = new AbortController();
    const running = embedder.embed(
      Array.from({ length: 40 }, (_, index) => `text ${index}`),
      { signal: stop.signal, onProgress: (done) => done >= 8 && stop.abort(new Error('enough')) },
    );
    await expect(running).rejects.toThrow('enough');
    await expect(runMiniLm(Array.from({ length: 24 }, () => 'x'))).rejects.toThrow(RangeError);
  });
});

const PROGRAM = `
const { createMiniLm } = await import(process.argv[2]);
const { setTimeout: wait } = await import('node:timers/promises');
const embedder = createMiniLm();
let turns = 0;
const ticking = setInterval(() => turns++, 5);
const told = [];
const texts = ['radar', 'fall detection', 'tax law', 'nursing homes', 'heat pumps'];
const vectors = await embedder.embed(texts, { onProgress: (...progress) => told.push(progress) });
clearInterval(ticking);
await embedder.close();
console.log(JSON.stringify({ first: Array.from(vectors[0]), count: vectors.length, told, turns }));
`;

describe('MiniLM, compiled, in a thread', () => {
  let build: string;
  beforeAll(async () => {
    build = await compileLibrary();
  });
  afterAll(() => rm(build, { recursive: true, force: true }));

  test('gives the same vectors, tells progress, and leaves the loop free', async () => {
    const program = join(build, 'program.js');
    await writeFile(program, PROGRAM);
    const entry = pathToFileURL(join(build, 'embed/minilm.js')).href;
    const { stdout } = await promisify(execFile)(process.execPath, [program, entry]);
    const said = JSON.parse(stdout);
    const [here] = await createMiniLm().embed(['radar']);
    expect(said.count).toBe(5);
    expect(dot(said.first, here)).toBeCloseTo(1, 5);
    expect(said.told.at(-1)).toEqual([5, 5]);
    expect(said.turns).toBeGreaterThan(20);
  });
});
