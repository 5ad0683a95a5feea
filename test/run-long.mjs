// `npm run test:long`: every suite that has a long size, one after the other, in that size. Takes hours; `npm run test:long --
// histories` runs those whose path has that word.
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
if (suites.length === 0) throw new Error(`No suite with a long size has ${words.join(' and ')} in its path.`);
console.log(`In their long size:\n${suites.map((path) => `  - ${path}`).join('\n')}`);

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const child = spawn(process.execPath, [...jest, '-c', 'jest.config.js', '--runInBand', '--runTestsByPath', ...suites], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test', TEST_LONG: 'true' },
});
child.once('exit', (code) => process.exit(code ?? 1));
