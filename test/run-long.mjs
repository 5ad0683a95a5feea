// `npm run test:long`: every suite that has a long size, one after the other, in that size, and the simulated conference.
// Takes hours; `npm run test:long -- histories` runs those whose path has that word, `-- conference` the conference.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);

const suites = ['apps', 'libs', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith('spec.ts') && !path.includes('node_modules'))
  .filter((path) => readFileSync(join(root, path), 'utf8').includes('TEST_LONG'))
  .filter((path) => words.every((word) => path.includes(word)))
  .sort();
const conference = 'conference';
const isWanted = words.every((word) => conference.includes(word));
if (suites.length === 0 && !isWanted)
  throw new Error(`No suite with a long size has ${words.join(' and ')} in its path.`);
console.log(
  `In their long size:\n${[...suites, ...(isWanted ? [conference] : [])].map((name) => `  - ${name}`).join('\n')}`,
);

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const env = { ...process.env, NODE_ENV: 'test', TEST_LONG: 'true' };

/** Gives the code a program ends with. */
const run = (program, args) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
    child.once('exit', (code) => resolve(code ?? 1));
  });

const tests =
  suites.length > 0
    ? await run(process.execPath, [...jest, '-c', 'jest.config.js', '--runInBand', '--runTestsByPath', ...suites])
    : 0;
const held = isWanted ? await run('npm', ['run', '-s', 'simulate', '--', '--conference']) : 0;
process.exitCode = tests || held;
