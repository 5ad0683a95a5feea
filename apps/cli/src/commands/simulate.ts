import {
  chance,
  repair,
  schedule,
  wholeProblem,
  type PlannedMeeting,
  type Problem,
  type Schedule,
} from '#libs/matchmaking';
import { EXIT, InputError, wholeNumber, type Command, type OptionValues } from '../command.js';
import type { Terminal } from '../terminal.js';

/** What was done about those who did not come, and what that was worth. */
interface Outcome {
  /** `nothing`, `repair 5` (with so many changes at most), `anew`. */
  readonly way: string;
  readonly changes: number;
  readonly meetings: number;
  readonly value: number;
  /** People who came, could have met somebody before, and meet nobody. */
  readonly alone: number;
  readonly cpuSeconds: number;
}

/** One made-up conference whose people did not all come. */
interface Conference {
  readonly seed: number;
  readonly people: number;
  readonly absent: number;
  readonly meetings: number;
  readonly value: number;
  readonly outcomes: readonly Outcome[];
}

const USUAL = { people: 100, conferences: 5, absent: 25, changes: '1,2,5,10,20,50' };

/**
 * Makes conferences, lets a share of their people stay away, and tells what doing nothing, repairs and scheduling anew save
 * of what was lost. Takes where to write a line of JSON for each conference; the table is for the person.
 */
export const simulate = (write: (line: string) => void): Command => ({
  name: '',
  usage: '[--people n] [--conferences n] [--absent percent] [--changes 1,2,5] [--tables n] [--seed n]',
  summary:
    'Lets people of made-up conferences stay away; shows what share of the loss repairs save, by their changes. ' +
    'With --conference [--people n] [--days n] [--processes n] [--speed n]: a whole conference against the real product.',
  options: Object.fromEntries(
    ['people', 'conferences', 'absent', 'changes', 'tables', 'seed'].map((name) => [name, { type: 'string' as const }]),
  ),
  async run(values, terminal) {
    const count = wholeNumber(values, 'conferences', USUAL.conferences);
    const seed = wholeNumber(values, 'seed', 1);
    const changes = readChanges(values);
    const held: Conference[] = [];
    for (let at = 0; at < count; at++) {
      const conference = await hold(values, seed + at, changes);
      held.push(conference);
      write(JSON.stringify(conference));
      terminal.progress('conferences', at + 1, count);
    }
    tell(held, terminal);
    return EXIT.done;
  },
});

function readChanges({ changes = USUAL.changes }: OptionValues): number[] {
  if (typeof changes !== 'string' || !/^\d+(,\d+)*$/.test(changes))
    throw new InputError('--changes must be whole numbers with commas between');
  return changes.split(',').map(Number);
}

async function hold(values: OptionValues, seed: number, changes: readonly number[]): Promise<Conference> {
  const people = wholeNumber(values, 'people', USUAL.people);
  const tables = wholeNumber(values, 'tables', Math.ceil(people / 5));
  const problem = wholeProblem({ people, seed, tables, presence: 0.8 });
  const before = await schedule(problem, { seed });
  const rng = chance(seed);
  const share = wholeNumber(values, 'absent', USUAL.absent) / 100;
  const left = problem.people.map(({ id }) => id).filter(() => rng() < share);
  const outcomes: Outcome[] = [];
  let [after, kept] = [before.problem, before.meetings];
  for (const limit of [0, ...changes]) {
    const { result, cpuSeconds } = await timed(() =>
      repair({ schedule: before, broken: { left }, changes: limit }, { seed }),
    );
    if (limit === 0) [after, kept] = [result.schedule.problem, result.schedule.meetings];
    outcomes.push(outcome(limit === 0 ? 'nothing' : `repair ${limit}`, result.schedule, kept, cpuSeconds));
  }
  const { result, cpuSeconds } = await timed(() => schedule(after, { seed }));
  outcomes.push(outcome('anew', result, kept, cpuSeconds));
  const { value } = before.certificate;
  return { seed, people, absent: left.length, meetings: before.meetings.length, value, outcomes };
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; cpuSeconds: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, cpuSeconds: (user + system) / 1e6 };
}

function outcome(way: string, made: Schedule, kept: readonly PlannedMeeting[], cpuSeconds: number): Outcome {
  const { problem, meetings, certificate } = made;
  return {
    way,
    changes: changesBetween(kept, meetings),
    meetings: meetings.length,
    value: certificate.value,
    alone: alone(problem, meetings),
    cpuSeconds,
  };
}

/** Pairs that meet at another time or place, no more or anew. */
function changesBetween(before: readonly PlannedMeeting[], after: readonly PlannedMeeting[]): number {
  const spots = (meetings: readonly PlannedMeeting[]): Map<string, string> =>
    new Map(meetings.map(({ people, slot, place }) => [JSON.stringify([...people].sort()), `${slot} ${place ?? ''}`]));
  const [one, other] = [spots(before), spots(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((pair) => one.get(pair) !== other.get(pair)).length;
}

function alone({ people, slots }: Problem, meetings: readonly PlannedMeeting[]): number {
  const met = new Set(meetings.flatMap(({ people }) => people));
  return people.filter(({ id, availability = slots }) => availability.length > 0 && !met.has(id)).length;
}

/** The table: means over all conferences; shares are of the value and the meetings lost where nothing is done. */
function tell(held: readonly Conference[], terminal: Terminal): void {
  const rows = (held[0]?.outcomes ?? []).map(({ way }, at) => {
    const mean = (of: (one: Outcome, nothing: Outcome, whole: Conference) => number): number =>
      held.reduce((sum, whole) => {
        const [one, nothing] = [whole.outcomes[at], whole.outcomes[0]];
        return sum + (one && nothing ? of(one, nothing, whole) : 0);
      }, 0) / held.length;
    const share = (saved: number, lost: number): number => (lost > 0 ? (100 * saved) / lost : 100);
    return [
      way,
      mean(({ changes }) => changes).toFixed(1),
      mean(({ value }, nothing, whole) => share(value - nothing.value, whole.value - nothing.value)).toFixed(1),
      mean(({ meetings }, nothing, whole) =>
        share(meetings - nothing.meetings, whole.meetings - nothing.meetings),
      ).toFixed(1),
      mean(({ alone }) => alone).toFixed(1),
      mean(({ cpuSeconds }) => cpuSeconds).toFixed(2),
    ];
  });
  const table = [['way', 'changes', 'value saved %', 'meetings saved %', 'alone', 'CPU s'], ...rows];
  for (const row of table)
    terminal.say(row.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(17))).join(''));
}
