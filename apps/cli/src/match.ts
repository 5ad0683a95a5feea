import { assign } from './commands/assign.js';
import { run } from './program.js';
import { terminal } from './terminal.js';

process.exitCode = await run(
  'match',
  [assign],
  process.argv.slice(2),
  terminal((text) => process.stderr.write(text), Date.now),
);
