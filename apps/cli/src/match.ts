import { run } from './program.js';
import { terminal } from './terminal.js';

process.exitCode = await run(
  'match',
  [],
  process.argv.slice(2),
  terminal((text) => process.stderr.write(text), Date.now),
);
