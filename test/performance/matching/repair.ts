import { chance, repair as mend, schedule, verifyRepair, wholeProblem } from '#libs/matchmaking';
import { timed, type Part } from './part.js';

/** A quarter of the people stay away, and the most CPU seconds that a repair may take. */
const ABSENT = 0.25;
const SECONDS = 1;

/** Repairs of a conference that a quarter of its people did not come to, by the most changes; beside it doing nothing. */
export const repair: Part = async function* ({ isLong }) {
  for (const people of isLong ? [100, 300, 1000] : [300]) {
    const problem = wholeProblem({ people, seed: 5, presence: 0.8, tables: people / 5 });
    const before = await schedule(problem);
    const rng = chance(7);
    const left = problem.people.map(({ id }) => id).filter(() => rng() < ABSENT);
    let nothing = 0;
    for (const changes of [0, 1, 5, 20, 50, 200]) {
      const request = { schedule: before, broken: { left }, changes };
      const { result, ...time } = await timed(() => mend(request));
      const faults = await verifyRepair(request, result);
      if (faults.length > 0) throw new Error(`${people} people, ${changes} changes: ${faults.join('; ')}`);
      const { value, belowMinimum } = result.schedule.certificate;
      if (changes === 0) nothing = value;
      yield {
        id: `repair ${people} people within ${changes} changes`,
        value: (100 * (value - nothing)) / (before.certificate.value - nothing),
        unit: '% of the lost value saved',
        goal: `at most ${SECONDS} CPU seconds for 300 people`,
        ...(people <= 300 && { pass: time.cpuSeconds <= SECONDS }),
        bar: 'nothing done',
        barValue: 0,
        ...time,
        changes: result.changes.length,
        meetings: result.schedule.meetings.length,
        belowMinimum: belowMinimum.length,
      };
    }
  }
};
