import { assign } from './commands/assign.js';
import { event } from './commands/event.js';
import { score } from './commands/score.js';
import { repair } from './commands/repair.js';
import { rounds } from './commands/rounds.js';
import { schedule } from './commands/schedule.js';
import { verify } from './commands/verify.js';
import { run } from './program.js';
import { terminal } from './terminal.js';

process.exitCode = await run(
  'match',
  [event, assign, repair, rounds, schedule, score, verify],
  process.argv.slice(2),
  terminal((text) => process.stderr.write(text), Date.now),
);
