import { simulate } from './commands/simulate.js';
import { run } from './program.js';
import { terminal } from './terminal.js';

process.exitCode = await run(
  'simulate',
  [simulate((line) => process.stdout.write(`${line}\n`))],
  process.argv.slice(2),
  terminal((text) => process.stderr.write(text), Date.now),
);
