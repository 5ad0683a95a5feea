import { type Problem, type ProblemShape, type Schedule, schedule, verify, wholeProblem } from '#libs/matchmaking';
import { median } from '../measure.js';
import { type Part, type Reading, timed } from './part.js';

type Scarcity = (people: number) => Omit<ProblemShape, 'people' | 'seed'>;

const MOST = 6;
/** Twelve slots and six meetings each where nothing else is said. */
const SCARCE: Record<string, Scarcity> = {
  'half available': () => ({ presence: 0.5 }),
  'as many slots as meetings': () => ({ slots: MOST }),
  'tables for 10 %': (people) => ({ tables: people / 20 }),
  'a table for every tenth': (people) => ({ tables: people / 10 }),
};
const SIZES = [
  { people: 200, gap: 0.5, seconds: 5 },
  { people: 2000, gap: 1, seconds: 60 },
];

/** Schedules on made-up conferences: how far below the proven bound, how long, and who meets nobody. */
export const schedules: Part = async function* ({ isLong }) {
  const rounds = isLong ? 5 : 1;
  const plenty = { people: 2000, gap: 0.005, seconds: 2 };
  yield await measure('80 % available', { presence: 0.8 }, plenty, rounds);
  for (const size of isLong ? SIZES : SIZES.slice(0, 1))
    for (const [name, shape] of Object.entries(SCARCE)) yield await measure(name, shape(size.people), size, rounds);
};

async function measure(
  name: string,
  shape: ReturnType<Scarcity>,
  { people, gap: limit, seconds: most }: { people: number; gap: number; seconds: number },
  rounds: number,
): Promise<Reading> {
  const problem = wholeProblem({ people, seed: 1, most: MOST, ...shape });
  const made = [];
  for (let round = 0; round < rounds; round++) made.push(await timed(() => schedule(problem)));
  const [first] = made;
  if (!first) throw new Error('Nothing was measured.');
  const faults = await verify(first.result);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  const gap = 100 * first.result.certificate.gap;
  const cpuSeconds = median(made.map((one) => one.cpuSeconds));
  const alone = withoutMeeting(problem, first.result);
  return {
    id: `schedules ${people}, ${problem.slots.length} slots, ${name}`,
    value: gap,
    unit: '% below the bound',
    goal: `at most ${limit} in ${most} CPU seconds, everybody meets somebody`,
    pass: gap <= limit && cpuSeconds <= most && alone === 0,
    seconds: median(made.map(({ seconds }) => seconds)),
    cpuSeconds,
    spread: [Math.min(...made.map((one) => one.cpuSeconds)), Math.max(...made.map((one) => one.cpuSeconds))],
    meetings: first.result.meetings.length,
    withoutMeeting: alone,
    megabytes: Math.round(process.memoryUsage.rss() / 1e6),
  };
}

/** People without a meeting who share a slot with somebody they could meet. */
function withoutMeeting({ people, pairs, slots }: Problem, { meetings }: Schedule): number {
  const met = new Set(meetings.flatMap((meeting) => meeting.people));
  const open = new Map(
    people.map(({ id, availability = slots.map((slot) => slot.id) }) => [id, new Set(availability)]),
  );
  const couldMeet = new Set<string>();
  for (const [a, b] of pairs)
    if ([...(open.get(a) ?? [])].some((slot) => open.get(b)?.has(slot))) for (const id of [a, b]) couldMeet.add(id);
  return people.filter(({ id }) => couldMeet.has(id) && !met.has(id)).length;
}
