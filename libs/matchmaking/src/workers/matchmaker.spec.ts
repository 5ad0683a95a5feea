import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { compileLibrary } from '../compiled.fixture.js';
import { saying } from '../people.fixture.js';
import { textsToEmbed } from '../scoring/corpus.js';
import { explain, renew, suggest } from '../suggesting/index.js';
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

const standing = {
  lists: new Map([
    ['a', ['b']],
    ['b', ['a']],
    ['c', ['a']],
  ]),
  prices: new Map([['a', 0.01]]),
};

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
const explained = await matchmaker.explain('a', 'b', people);
const again = await matchmaker.suggest(people, { limit: 1 });
const standing = { lists: new Map([['a', ['b']], ['b', ['a']], ['c', ['a']]]), prices: new Map([['a', 0.01]]) };
const renewed = await matchmaker.renew(people, ['a'], standing, { limit: 1 });
const texts = await matchmaker.textsToEmbed(people, { multilingual: true });
const { wordLayer } = await import(process.argv[4]);
const learned = createMatchmaker({ threads: 1, words: async () => wordLayer([['quastenflosser', ['coelacanth']]]) });
const fish = [{ id: 'a', offers: [{ text: 'Quastenflosser und ihre Verwandten', use: 'show' }], seeks: [], evidence: [] }];
const further = await learned.textsToEmbed(fish, { multilingual: false });
const without = await matchmaker.textsToEmbed(fish, { multilingual: false });
await learned.close();
clearInterval(ticking);
await matchmaker.close();
console.log(JSON.stringify({ found, told, turns, refused, renewed, texts, stopped, explained, further, without, same: JSON.stringify(again) === JSON.stringify(found) }));
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
    const words = pathToFileURL(join(build, 'text/word-layer.js')).href;
    const { stdout } = await promisify(execFile)(process.execPath, [program, entry, JSON.stringify(people), words]);
    const said = JSON.parse(stdout);
    expect(said.found).toEqual(await suggest(people, { limit: 1 }));
    expect(said.told.at(-1)).toEqual([3, 3]);
    expect(said.turns).toBeGreaterThan(20);
    expect(said.refused).toBe('there is no person nobody');
    expect(said.stopped).toBe('enough');
    expect(said.explained).toEqual(await explain('a', 'b', people));
    expect(said.further.join()).toContain('coelacanth');
    expect(said.without.join()).not.toContain('coelacanth');
    expect(said.same).toBe(true);
    expect(said.renewed).toEqual(await renew(people, ['a'], standing, { limit: 1 }));
    expect(said.texts).toEqual(people.map((person) => textsToEmbed([person], { multilingual: true })));
  });
});
