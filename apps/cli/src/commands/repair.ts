import {
  ProblemError,
  repair as mend,
  type Repaired,
  type RepairRequest,
  type ScheduleChange,
} from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command } from '../command.js';
import { readJson, writeJson } from '../files.js';
import { REPAIR_REQUEST } from '../problem-schema.js';

/** Makes a broken schedule hold again, with no more changes than the file says. */
export const repair: Command = {
  name: 'repair',
  usage: 'repair --in broken.json --out schedule.json [--seed n]',
  summary: 'Makes a schedule hold again after people left or places were lost, with few changes; says each of them.',
  options: { in: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
  async run(values, terminal) {
    const file = required(values, 'in');
    const out = required(values, 'out');
    const request = await readJson<RepairRequest>(file, REPAIR_REQUEST);
    const onProgress = (done: number, total: number): void => terminal.progress('changes tried', done, total);
    const seed = wholeNumber(values, 'seed', 1);
    const repaired = await mend(request, { seed, onProgress }).catch((error: unknown) => {
      throw error instanceof ProblemError ? new InputError(`${file}: ${error.message}`) : error;
    });
    await writeJson(out, repaired.schedule);
    for (const change of repaired.changes) terminal.say(lineOf(change));
    terminal.say(summaryOf(request, repaired));
    return EXIT.done;
  },
};

/** "moved: a and b, from s1 at t2 to s3 at t2". */
function lineOf({ kind, people, from, to }: ScheduleChange): string {
  const at = (spot: ScheduleChange['to']): string => (spot ? [spot.slot, spot.place].filter(Boolean).join(' at ') : '');
  const way = [from && `from ${at(from)}`, to && `to ${at(to)}`].filter(Boolean).join(' ');
  return `${kind}: ${people.join(' and ')}, ${way}`;
}

function summaryOf({ schedule: before }: RepairRequest, { schedule, changes, lost, isBest }: Repaired): string {
  const { value, belowMinimum } = schedule.certificate;
  return (
    `${lost.length} meetings lost, ${changes.length} changes${isBest ? ' (no others are better)' : ''}: ` +
    `value ${value} of ${before.certificate.value}, ${belowMinimum.length} people with too few`
  );
}
