import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { simulate } from './commands/simulate.js';
import { run } from './program.js';
import { terminal } from './terminal.js';

/** A whole conference against the real product: it needs what the tests start the product with, in a process of its own. */
const CONFERENCE = [
  '--disable-warning=ExperimentalWarning',
  'test/support/run-typescript.mjs',
  'test/simulation/main.ts',
];

const words = process.argv.slice(2);
if (words.includes('--conference')) {
  const conference = spawn(process.execPath, [...CONFERENCE, ...words], { stdio: 'inherit' });
  const [code] = (await once(conference, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} else
  process.exitCode = await run(
    'simulate',
    [simulate((line) => process.stdout.write(`${line}\n`))],
    words,
    terminal((text) => process.stderr.write(text), Date.now),
  );
