import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProblemShape } from '../problems/index.js';
import { schedule, type PlannedMeeting, type Problem } from '../scheduling/index.js';
import { Book, both } from '../verify/book.js';
import { repair, verifyRepair, type Repaired, type RepairRequest } from './index.js';
import { brokenConference, damage } from './repair.fixture.js';

const few: Problem = {
  people: ['ada', 'bo', 'cy', 'di', 'ed'].map((id) => ({ id, maximum: 3 })),
  slots: [0, 1, 2, 3].map((at) => ({ id: `s${at}`, from: 20 * at, to: 20 * at + 15 })),
  places: [{ id: 'table' }, { id: 'sofa' }],
  pairs: [
    ['ada', 'bo', 5],
    ['cy', 'di', 4],
    ['ada', 'cy', 3],
    ['bo', 'di', 2],
    ['di', 'ed', 1],
  ],
  locks: [{ people: ['bo', 'di', 'ed'], slot: 's3', place: 'sofa' }],
};

/** How much is short, and the value: what is to be best, first the one, then the other. */
type Worth = readonly [short: number, value: number];

function worthOf(problem: Problem, meetings: readonly PlannedMeeting[]): Worth {
  const book = new Book({ ...problem, locks: [] });
  for (const meeting of meetings) book.enter(meeting);
  const alone = new Book(problem);
  const isForbidden = (a: string, b: string): boolean =>
    ['excluded', 'groups-do-not-meet'].includes(alone.reason(a, b)?.reason ?? '');
  let [short, value] = [0, 0];
  for (const [a, b, worth, must = false] of problem.pairs)
    if (book.met.has(both(a, b))) value += worth;
    else if (must && !isForbidden(a, b)) short++;
  for (const { id, minimum = 1, maximum } of problem.people)
    short += Math.max(0, Math.min(minimum, maximum) - book.of(id).length);
  return [short, value];
}

const isWorse = (one: Worth, other: Worth): boolean =>
  one[0] > other[0] || (one[0] === other[0] && one[1] < other[1] - 1e-6);

/** The best of all schedules within some changes, by trying every one: each pair nowhere, or anywhere it may be. */
function exhaustive(problem: Problem, stays: readonly PlannedMeeting[], changes: number): Worth {
  const spotOf = ({ slot, place }: PlannedMeeting): string => `${slot} ${place ?? ''}`;
  const before = new Map(
    stays.map((meeting) => [both(meeting.people[0] ?? '', meeting.people[1] ?? ''), spotOf(meeting)]),
  );
  const spots = problem.slots.flatMap(({ id: slot }) =>
    problem.places.length > 0 ? problem.places.map(({ id: place }) => ({ slot, place })) : [{ slot }],
  );
  let best: Worth = [Infinity, 0];
  const decide = (at: number, meetings: readonly PlannedMeeting[], left: number): void => {
    const [a, b] = problem.pairs[at] ?? [];
    if (a === undefined || b === undefined) {
      const worth = worthOf(problem, [...(problem.locks ?? []), ...meetings]);
      if (isWorse(best, worth)) best = worth;
      return;
    }
    const origin = before.get(both(a, b));
    if (origin === undefined || left > 0) decide(at + 1, meetings, origin === undefined ? left : left - 1);
    const book = new Book(problem);
    for (const meeting of meetings) book.enter(meeting);
    if (book.met.has(both(a, b)) || book.reason(a, b)) return;
    for (const spot of spots) {
      const meeting: PlannedMeeting = { people: [a, b], ...spot };
      const cost = spotOf(meeting) === origin ? 0 : 1;
      const place = book.placesFor(a, b, spot.slot).find(({ id }) => id === (meeting.place ?? ''));
      if (cost <= left && place && book.takes([a, b], spot.slot, place))
        decide(at + 1, [...meetings, meeting], left - cost);
    }
  };
  decide(0, [], changes);
  return best;
}

const shapes = fc.record<ProblemShape>({
  people: fc.integer({ min: 4, max: 14 }),
  seed: fc.nat(10_000),
  slots: fc.integer({ min: 2, max: 6 }),
  presence: fc.constantFrom(0.6, 0.9),
  tables: fc.nat(3),
  most: fc.integer({ min: 1, max: 4 }),
  isRich: fc.boolean(),
});

const worthOfRepaired = ({ schedule: { problem, meetings } }: Repaired): Worth => worthOf(problem, meetings);

/** The meetings that could stay, by the repair that changes nothing. */
async function stays(request: RepairRequest): Promise<readonly PlannedMeeting[]> {
  return (await repair({ ...request, changes: 0 })).schedule.meetings;
}

describe('repair', () => {
  it('finds what trying everything finds, where there is little', async () => {
    const small = fc.record<ProblemShape>({
      people: fc.integer({ min: 3, max: 5 }),
      seed: fc.nat(10_000),
      slots: fc.integer({ min: 2, max: 3 }),
      presence: fc.constantFrom(0.7, 1),
      tables: fc.nat(2),
      most: fc.integer({ min: 1, max: 3 }),
      isRich: fc.boolean(),
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(small, fc.integer({ min: 1, max: 4 }), async (shape, changes) => {
        const request = await brokenConference(shape, changes);
        const repaired = await repair(request, { steps: 300 });
        expect(await verifyRepair(request, repaired)).toEqual([]);
        const { problem } = repaired.schedule;
        const spots = problem.slots.length * Math.max(1, problem.places.length);
        if ((spots + 1) ** problem.pairs.length > 20_000) return;
        const best = exhaustive(problem, await stays(request), changes);
        expect([repaired.isBest, ...worthOfRepaired(repaired)]).toEqual([true, best[0], expect.closeTo(best[1], 6)]);
        compared++;
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('breaks no rule, takes no more changes than it may, and gives no less for more of them', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const request = await brokenConference(shape, 0);
        let last: Worth = [Infinity, 0];
        for (const changes of [0, 1, 2, 5]) {
          const repaired = await repair({ ...request, changes }, { steps: 300 });
          expect([changes, await verifyRepair({ ...request, changes }, repaired)]).toEqual([changes, []]);
          const worth = worthOfRepaired(repaired);
          expect([changes, isWorse(worth, last)]).toEqual([changes, false]);
          last = worth;
        }
      }),
      { numRuns: 10 },
    );
  });

  it('only drops what broke where nothing may change', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const request = await brokenConference(shape, 0);
        const { schedule: after, changes, lost } = await repair(request);
        const keysOf = (meetings: readonly PlannedMeeting[]): string[] =>
          meetings
            .filter(({ people }) => people.length === 2)
            .map((meeting) => JSON.stringify(meeting))
            .sort();
        const gone = new Set(keysOf(lost));
        expect(changes).toEqual([]);
        expect(keysOf(after.meetings)).toEqual(
          expect.arrayContaining(keysOf(request.schedule.meetings).filter((key) => !gone.has(key))),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('gives the same for the same request and seed', async () => {
    const request = await brokenConference({ people: 30, seed: 4, slots: 8, presence: 0.8, tables: 6 }, 7);
    const options = { seed: 3, steps: 500 };
    expect(await repair(request, options)).toEqual(await repair(request, options));
  });

  it('comes near the best where it cannot look at everything', async () => {
    const request = await brokenConference({ people: 30, seed: 9, slots: 10, presence: 0.9 }, 1000);
    const repaired = await repair(request, { steps: 1000 });
    expect(repaired.isBest).toBe(false);
    expect(repaired.schedule.certificate.gap).toBeLessThan(0.03);
  });

  it('moves what stands in the way, tells every change, and what was locked goes on with those who are left', async () => {
    const made = await schedule(few);
    const request: RepairRequest = { schedule: made, broken: { left: ['ed'], slots: ['s0'] }, changes: 9 };
    const repaired = await repair(request);
    expect(await verifyRepair(request, repaired)).toEqual([]);
    expect(repaired.schedule.problem.locks).toEqual([{ people: ['bo', 'di'], slot: 's3', place: 'sofa' }]);
    expect(repaired.schedule.certificate.value).toBe(14);
    const moved = made.meetings.filter(({ slot }) => slot === 's0').length;
    expect(repaired.changes.filter(({ kind }) => kind === 'moved').length).toBeGreaterThanOrEqual(moved);
  });

  it('lets stand what has begun, and brings nobody together in the past', async () => {
    const made = await schedule(few);
    const request: RepairRequest = {
      schedule: made,
      broken: { now: 25, left: ['ada'], places: [{ place: 'table' }] },
      changes: 9,
    };
    const repaired = await repair(request);
    expect(await verifyRepair(request, repaired)).toEqual([]);
    const past = (meetings: readonly PlannedMeeting[]) => meetings.filter(({ slot }) => ['s0', 's1'].includes(slot));
    expect(past(repaired.schedule.meetings)).toEqual(past(made.meetings));
  });

  it('brings those who called a meeting off to no other time', async () => {
    const made = await schedule(few);
    const off = made.meetings.filter(({ people }) => people.includes('ada') && people.includes('bo'));
    const { schedule: after } = await repair({ schedule: made, broken: { cancelled: off }, changes: 9 });
    expect(off).toHaveLength(1);
    expect(after.meetings.filter(({ people }) => people.includes('ada') && people.includes('bo'))).toEqual([]);
  });

  it.each([
    [{ left: ['zoe'] }, 'broken.left[0] names no person: "zoe"'],
    [{ away: [{ person: 'ada', slots: ['s9'] }] }, 'broken.away[0].slots[0] names no slot: "s9"'],
    [{ places: [{ place: 'desk' }] }, 'broken.places[0].place names no place: "desk"'],
    [{ slots: ['s9'] }, 'broken.slots[0] names no slot: "s9"'],
    [{ cancelled: [{ people: ['ada', 'ed'], slot: 's0' }] }, 'broken.cancelled[0] is no meeting of the schedule'],
    [{ now: 'noon' }, 'broken.now is no instant: "noon"'],
  ])('names what is wrong in %j', async (broken, sentence) => {
    const made = await schedule(few);
    await expect(repair({ schedule: made, broken, changes: 1 })).rejects.toThrow(sentence);
  });

  it('refuses a schedule that is none', async () => {
    const made = await schedule(few);
    const twice = [...made.meetings, { people: ['ada', 'zoe'], slot: 's0', place: 'sofa' }];
    const request = { schedule: { ...made, meetings: twice }, broken: {}, changes: 1 };
    await expect(repair(request)).rejects.toThrow(`schedule.meetings[${made.meetings.length}] breaks a rule`);
    const never = { ...request, schedule: { ...made, meetings: [{ people: ['ada', 'bo'], slot: 's9' }] } };
    await expect(repair(never)).rejects.toThrow('schedule.meetings[0] breaks a rule');
    const nobody = { ...made, problem: { ...few, people: [] } };
    await expect(repair({ ...request, schedule: nobody })).rejects.toThrow(
      'schedule.problem.pairs[0][0] names no person',
    );
    await expect(repair({ ...request, changes: -1 })).rejects.toThrow('changes must be a whole number from 0');
  });

  it('stops when it is told to', async () => {
    const request = await brokenConference({ people: 60, seed: 1, slots: 8 }, 50);
    await expect(repair(request, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

describe('verifyRepair', () => {
  type Spoil = (repaired: Repaired, request: RepairRequest) => readonly [RepairRequest, Repaired];
  const cases: ReadonlyArray<readonly [string, Spoil, string]> = [
    ['one change too many', (r, q) => [{ ...q, changes: r.changes.length - 1 }, r], 'changes, where'],
    ['a change that is not told', (r, q) => [q, { ...r, changes: r.changes.slice(1) }], 'changes, not'],
    [
      'somebody who left',
      (r, q) => [{ ...q, broken: { ...q.broken, left: r.schedule.meetings[0]?.people ?? [] } }, r],
      'cannot be held',
    ],
    ['a past meeting moved', (r, q) => [{ ...q, broken: { ...q.broken, now: 1000 } }, r], 'is locked or past'],
    ['another problem', (r, q) => [{ ...q, broken: {} }, r], 'is not what is left of it'],
    [
      'a meeting taken away',
      (r, q) => [q, { ...r, schedule: { ...r.schedule, meetings: r.schedule.meetings.slice(1) } }],
      'certificate.seal',
    ],
  ];
  it.each(cases)('refuses %s', async (_, spoil, sentence) => {
    const { schedule: made, changes } = await brokenConference({ people: 20, seed: 2, slots: 6, tables: 4 }, 5);
    const request = { schedule: made, broken: damage(made.problem, 3, 4), changes };
    const repaired = await repair(request, { steps: 100 });
    expect(await verifyRepair(request, repaired)).toEqual([]);
    const [asked, answered] = spoil(repaired, request);
    expect((await verifyRepair(asked, answered)).join('\n')).toContain(sentence);
  });
});
