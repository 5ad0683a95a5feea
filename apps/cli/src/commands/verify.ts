import { verify as faultsOf, type Schedule } from '#libs/matchmaking';
import { EXIT, required, type Command } from '../command.js';
import { readJson } from '../files.js';
import { SCHEDULE } from '../problem-schema.js';

/** Whether a schedule keeps every rule of its problem, and its certificate is true. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify --in schedule.json',
  summary: 'Checks a schedule and its certificate by code that shares nothing with what makes them.',
  options: { in: { type: 'string' } },
  async run(values, terminal) {
    const schedule = await readJson<Schedule>(required(values, 'in'), SCHEDULE);
    const faults = await faultsOf(schedule);
    for (const fault of faults) terminal.say(fault);
    if (faults.length > 0) return EXIT.refused;
    const unchecked = schedule.certificate.unserved.filter(({ reason }) => reason === 'would-be-a-change').length;
    if (unchecked > 0)
      terminal.say(
        `unchecked: ${unchecked} pairs stay apart as the repair had no change left for them; what stood before is not in the file`,
      );
    terminal.say(`true: ${schedule.meetings.length} meetings, every rule kept, the bound recomputed`);
    return EXIT.done;
  },
};
