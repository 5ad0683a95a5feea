import { scheduleBreaks, type BreaksProblem, type Problem } from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command, type OptionValues } from '../command.js';
import { readJson, writeJson } from '../files.js';
import { makeSchedule } from '../make-schedule.js';
import { PROBLEM } from '../problem-schema.js';
import type { Terminal } from '../terminal.js';

const whole = { type: 'integer', minimum: 0 };

const BREAKS_SCHEMA = {
  type: 'object',
  required: ['participants', 'meetings', 'tables', 'slots', 'morning'],
  properties: {
    name: { type: 'string' },
    participants: { type: 'integer', minimum: 0, maximum: 100_000 },
    meetings: {
      type: 'array',
      items: {
        type: 'array',
        items: [whole, whole, { enum: [1, 2, 3] }],
        minItems: 3,
        additionalItems: false,
      },
    },
    tables: { type: 'integer', minimum: 1 },
    slots: { type: 'integer', minimum: 1, maximum: 10_000 },
    morning: whole,
    forbidden: { type: 'array', items: { type: 'array', items: whole } },
    fixed: { type: 'array', items: whole },
  },
};

/** Brings wishes to slots and places; a B2B file is known by its participants. */
export const schedule: Command = {
  name: 'schedule',
  usage: 'schedule --in problem.json --out schedule.json [--seed n] [--steps n]',
  summary: 'Brings wishes to slots and places, with a proof; or all meetings of a B2B file with few idle times.',
  options: { in: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' }, steps: { type: 'string' } },
  async run(values, terminal) {
    const file = required(values, 'in');
    const out = required(values, 'out');
    const { participants } = await readJson<{ participants?: unknown }>(file, { type: 'object' });
    if (participants === undefined)
      return bringTogether(file, await readJson<Problem>(file, PROBLEM), out, values, terminal);
    return placeBusinessMeetings(file, await readJson<BreaksProblem>(file, BREAKS_SCHEMA), out, values, terminal);
  },
};

/** Writes the schedule of a problem, with its certificate. */
async function bringTogether(
  file: string,
  problem: Problem,
  out: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<typeof EXIT.done> {
  const steps = values['steps'] === undefined ? {} : { searchSteps: wholeNumber(values, 'steps', 0) };
  const made = await makeSchedule(file, problem, { seed: wholeNumber(values, 'seed', 1), ...steps });
  await writeJson(out, made);
  const { value, bound, gap, unserved, belowMinimum, lacking, worstOff } = made.certificate;
  const unproven = (lacking?.people ?? []).filter(({ reason }) => reason === 'unproven').length;
  terminal.say(`value ${value}, at most ${bound} (${(100 * gap).toPrecision(2)} % below)`);
  if (worstOff) terminal.say(`the least served have ${worstOff.level}, at most ${worstOff.bound}`);
  terminal.say(
    `${made.meetings.length} meetings; ${unserved.length} wishes unserved, ${belowMinimum.length} people with too few`,
  );
  if (belowMinimum.length > 0)
    terminal.say(`${belowMinimum.length - unproven} of them provably as few as can be, ${unproven} unproven`);
  return EXIT.done;
}

/** Writes the schedule of a B2B file; the answer is no where a meeting found no place. */
async function placeBusinessMeetings(
  file: string,
  problem: BreaksProblem,
  out: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<typeof EXIT.done | typeof EXIT.refused> {
  refuseStrangers(file, problem);
  const seed = wholeNumber(values, 'seed', 1);
  const steps = values['steps'] === undefined ? {} : { steps: wholeNumber(values, 'steps', 0) };
  const onProgress = (done: number, total: number): void => terminal.progress('tried', done, total);
  const { breaks, bound, unplaced, ...plan } = scheduleBreaks(problem, { seed, ...steps, onProgress });
  await writeJson(out, { ...plan, breaks, bound, unplaced });
  terminal.say(`${breaks} idle times (at least ${bound}), ${unplaced.length} meetings without a place`);
  return unplaced.length === 0 ? EXIT.done : EXIT.refused;
}

/** Throws where a meeting, a list or a number names somebody or something that is not there. */
function refuseStrangers(
  file: string,
  { meetings, participants, slots, morning, forbidden, fixed }: BreaksProblem,
): void {
  const refuse = (what: string): never => {
    throw new InputError(`${file}: ${what}`);
  };
  if (morning > slots) refuse(`morning must be at most ${slots}`);
  for (const [index, [a, b]] of meetings.entries()) {
    if (a >= participants) refuse(`meetings[${index}][0] must be below ${participants}`);
    if (b >= participants || b === a) refuse(`meetings[${index}][1] must be another participant below ${participants}`);
  }
  if (forbidden && forbidden.length !== participants) refuse(`forbidden must have ${participants} lists`);
  for (const [person, list] of (forbidden ?? []).entries())
    for (const [index, slot] of list.entries())
      if (slot >= slots) refuse(`forbidden[${person}][${index}] must be below ${slots}`);
  if (fixed && fixed.length !== meetings.length) refuse(`fixed must have ${meetings.length} numbers`);
  for (const [index, slot] of (fixed ?? []).entries())
    if (slot > slots) refuse(`fixed[${index}] must be at most ${slots}`);
}
