import { beforeAll, describe, expect, it } from '@jest/globals';
import { fingerprint } from '../certificate/index.js';
import { wholeProblem } from '../problems/index.js';
import { schedule, type Certificate, type Prices, type Problem, type Schedule } from '../scheduling/index.js';
import { Book, both } from './book.js';
import { recomputeBound, whyLacking } from './bound.js';
import { verify } from './index.js';

/** The same with all that can be written. */
type Open<T> = T extends object ? { -readonly [key in keyof T]: Open<T[key]> } : T;
type Forged = Open<Schedule>;

/** Seals a schedule as its forger would; gives what is found in it. */
async function faultsIn(forged: Forged): Promise<string[]> {
  const { seal: _, ...certificate } = { ...forged.certificate, inputs: await fingerprint(forged.problem) };
  const seal = await fingerprint([forged.meetings, certificate]);
  return verify({ ...forged, certificate: { ...certificate, seal } });
}

/** Makes everything beside the problem, its meetings and prices true again, by the words of the checker itself. */
function makeTrue(forged: Forged): void {
  const { problem, meetings, certificate } = forged as Schedule;
  const book = new Book(problem);
  const locked = new Set(problem.locks?.map((lock) => JSON.stringify(lock)));
  for (const meeting of meetings) if (!locked.has(JSON.stringify(meeting))) book.enter(meeting);
  const value = problem.pairs.reduce((sum, [a, b, worth]) => sum + (book.met.has(both(a, b)) ? worth : 0), 0);
  const apart = problem.pairs.filter(([a, b]) => !book.met.has(both(a, b)));
  const spared = { reason: 'would-be-a-change', people: [] };
  const unserved = apart.map(([a, b]) => ({ pair: [a, b], ...(book.reason(a, b) ?? spared) }));
  const { lacking: _, ...rest } = certificate;
  const lacking = whyLacking({ problem, meetings, certificate: rest }, book);
  const belowMinimum = (lacking?.people ?? []).map(({ person }) => person);
  for (const [at, { id }] of problem.people.entries())
    if (belowMinimum.includes(id))
      forged.certificate.prices.people[at] = Math.max(0, certificate.prices.people[at] ?? 0);
  const bound = Math.max(value, recomputeBound(problem, certificate.prices, book.met));
  const gap = bound > 0 ? 1 - value / bound : 0;
  const told = { ...rest, unserved, belowMinimum, value, bound, gap, ...(lacking && { lacking }) };
  forged.certificate = told as unknown as Open<Certificate>;
}

const times = (row: number[], factor: number): void => row.forEach((value, at) => (row[at] = value * factor));
const timesPrices = (prices: Open<Prices>, factor: number): void => {
  for (const row of [prices.people, ...prices.personSlots, ...prices.placeSlots]) times(row, factor);
};
const claimBest = ({ certificate }: Forged): void =>
  void Object.assign(certificate, { bound: certificate.value, gap: 0 });
const keepLocks = (forged: Forged): void => {
  const locked = new Set(forged.problem.locks?.map((lock) => JSON.stringify(lock)));
  forged.meetings = forged.meetings.filter((meeting) => locked.has(JSON.stringify(meeting)));
};
/** The proof of the least served, which claims that they can be raised no further. */
const proofOf = ({ certificate: { worstOff } }: Forged): Open<NonNullable<Certificate['worstOff']>> => {
  if (!worstOff) throw new Error('There is no proof of the least served');
  worstOff.bound = worstOff.level;
  return worstOff;
};

const rich: Problem = wholeProblem({ people: 14, seed: 3, slots: 6, presence: 0.8, tables: 3, most: 3, isRich: true });
/** Six newcomers, and a single meeting for all of them. */
const few: Problem = {
  people: [1, 2, 3, 4, 5, 6].map((id) => ({ id: String(id), maximum: 2, newcomer: true })),
  slots: [{ id: 's', from: 0, to: 15 }],
  places: [{ id: 'x' }],
  pairs: ['12', '13', '14', '15', '16', '23', '24', '25', '26', '34', '35', '36', '45', '46', '56'].map(
    ([a = '', b = '']) => [a, b, 1] as const,
  ),
};

describe('a forger who seals anew', () => {
  const made: Record<string, Schedule> = {};
  beforeAll(async () => {
    const options = { priceSteps: 200, searchSteps: 4 };
    made['rich'] = await schedule(rich, options);
    made['fair'] = await schedule({ ...rich, mode: 'worst-off' }, options);
    made['few'] = await schedule(few);
  });
  const copy = (name: string): Forged => JSON.parse(JSON.stringify(made[name])) as Forged;

  it.each(['rich', 'fair', 'few'])('finds nothing wrong before: %s', async (name) => {
    expect(await faultsIn(copy(name))).toEqual([]);
    const forged = copy(name);
    if (name === 'rich') makeTrue(forged);
    expect(await faultsIn(forged)).toEqual([]);
  });

  const wrongProof = 'certificate.worstOff is not true';
  const cases: Array<[what: string, of: string, tamper: (forged: Forged) => void, told: RegExp | string]> = [
    [
      'prices without an end',
      'rich',
      (forged) => {
        forged.certificate.prices.placeSlots[0]?.fill(1e308);
        claimBest(forged);
      },
      /certificate.(bound|prices)/,
    ],
    [
      'prices of which rounding loses what is theirs',
      'rich',
      (forged) => {
        timesPrices(forged.certificate.prices, 1e20);
        claimBest(forged);
      },
      /certificate.(bound|prices)/,
    ],
    [
      'values without an end',
      'rich',
      (forged) => {
        for (const pair of forged.problem.pairs) pair[2] = 1e308;
        makeTrue(forged);
        Object.assign(forged.certificate, { value: 5, bound: 7, gap: 0 });
      },
      /certificate.value/,
    ],
    [
      'values below every tolerance',
      'rich',
      (forged) => {
        for (const pair of forged.problem.pairs) pair[2] *= 1e-9;
        timesPrices(forged.certificate.prices, 1e-9);
        keepLocks(forged);
        forged.certificate.changes = 0;
        makeTrue(forged);
        claimBest(forged);
      },
      /certificate.(bound|prices)/,
    ],
    [
      'no weights',
      'fair',
      (forged) => {
        const { weights, prices } = proofOf(forged);
        times(weights, 0);
        timesPrices(prices, 0);
      },
      wrongProof,
    ],
    [
      'weights below every tolerance',
      'fair',
      (forged) => {
        const { weights, prices } = proofOf(forged);
        times(weights, 1e-9);
        timesPrices(prices, 1e-9);
      },
      wrongProof,
    ],
    [
      'prices of the least served without an end',
      'fair',
      (forged) => void proofOf(forged).prices.placeSlots[0]?.fill(1e308),
      wrongProof,
    ],
    [
      'the proof of the least served taken out',
      'fair',
      ({ certificate }) => {
        delete certificate.worstOff;
        certificate.mode = 'total';
      },
      'certificate.mode is not that of the problem and the proof',
    ],
    [
      'a proof that no reason needs',
      'few',
      ({ certificate: { lacking, prices } }) => void (lacking && (lacking.minimums = prices)),
      'certificate.belowMinimum or lacking is not true',
    ],
    [
      'reasons where nobody lacks',
      'rich',
      ({ certificate }) => {
        if (certificate.lacking === undefined) certificate.lacking = { people: [] };
      },
      'certificate.belowMinimum or lacking is not true',
    ],
    [
      'one pair twice',
      'rich',
      ({ problem: { pairs }, meetings }) => pairs.push(pairOf(meetings, false)),
      /pairs\[\d+\]/,
    ],
    [
      'one pair twice, turned',
      'rich',
      ({ problem: { pairs }, meetings }) => pairs.push(pairOf(meetings, true)),
      /pairs\[/,
    ],
    ['a pair of strangers', 'rich', ({ problem }) => problem.pairs.push(['ghost', 'ghoul', 5]), /problem.pairs\[\d+\]/],
    ['a pair of one', 'rich', ({ problem }) => problem.pairs.push(['p0', 'p0', 5]), /problem.pairs\[\d+\]/],
    [
      'a slot that ends first',
      'rich',
      ({ problem: { slots } }) => void (slots[5] && (slots[5].to = 'never')),
      /slots\[5\]/,
    ],
    [
      'one person twice',
      'rich',
      ({ problem, certificate: { prices } }) => {
        problem.people.push({ ...problem.people[0], id: 'p0', maximum: 9 });
        prices.people.push(0);
        prices.personSlots.push(problem.slots.map(() => 0));
      },
      'problem.people[14] is there twice',
    ],
  ];
  it.each(cases)('is found out: %s', async (_, name, tamper, told) => {
    const forged = copy(name);
    tamper(forged);
    const isOfProblem = String(told).includes('[');
    if (isOfProblem && name === 'rich') makeTrue(forged);
    const faults = (await faultsIn(forged)).join('\n');
    expect(faults).toEqual(typeof told === 'string' ? told : expect.stringMatching(told));
  });
});

/** The pair of the last meeting, once more. */
function pairOf(meetings: Forged['meetings'], isTurned: boolean): [string, string, number] {
  const [a = '', b = ''] = meetings.at(-1)?.people ?? [];
  return isTurned ? [b, a, 50] : [a, b, 50];
}
