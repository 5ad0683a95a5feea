import { assign as assignPairs, assignFairly, type AssignProblem, type AssignOptions } from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command } from '../command.js';
import { checkJson, writeJson } from '../files.js';
import { readPairsFile, type PairsFile } from '../pairs-file.js';
import type { Terminal } from '../terminal.js';

const counts = {
  oneOf: [
    { type: 'integer', minimum: 0 },
    { type: 'array', items: { type: 'integer', minimum: 0 } },
  ],
};

const SCHEMA = {
  type: 'object',
  required: ['people', 'most', 'pairs'],
  properties: {
    people: { type: 'integer', minimum: 0, maximum: 10_000_000 },
    most: counts,
    least: counts,
    fair: { oneOf: [{ type: 'boolean' }, { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 1 }] },
    pairs: { type: 'array' },
  },
};

/** What a file says beside its pairs: `fair` are those whose worst-off come first, true for everybody. */
interface AssignFile {
  readonly people: number;
  readonly most: number | readonly number[];
  readonly least?: number | readonly number[];
  readonly fair?: boolean | readonly number[];
}

type Columns = Pick<PairsFile, 'from' | 'to'>;

const NO_MORE = 2 ** 31 - 1;

/** The pairs of the greatest value, or those that are best for the worst-off, and what proves it. */
export const assign: Command = {
  name: 'assign',
  usage: 'assign --in pairs.json --out result.json [--steps n]',
  summary:
    'Chooses pairs of the greatest value, or the worst-off first, nobody more often than allowed, with a proven bound.',
  options: { in: { type: 'string' }, out: { type: 'string' }, steps: { type: 'string' } },
  async run(values, terminal) {
    const file = required(values, 'in');
    const out = required(values, 'out');
    const { rest, ...pairs } = await readPairsFile(file);
    const said = checkJson<AssignFile>(file, rest, SCHEMA);
    checkPeople(file, said.people, pairs);
    const served = servedOf(file, said);
    const problem: AssignProblem = {
      people: said.people,
      most: perPerson(file, said, 'most'),
      ...(said.least !== undefined && { least: perPerson(file, said, 'least') }),
      ...pairs,
    };
    const steps = values['steps'] === undefined ? {} : { steps: wholeNumber(values, 'steps', 0) };
    const { chosen, ...result } = served ? fairest(problem, served, steps, terminal) : best(problem, steps);
    await writeJson(out, { ...result, chosen: Array.from(chosen, (pair) => [pairs.from[pair], pairs.to[pair]]) });
    terminal.say(`value ${result.value}, at most ${result.bound} (${percent(result)} % below)`);
    return EXIT.done;
  },
};

/** The greatest value, and the prices that prove it. */
function best(problem: AssignProblem, options: AssignOptions) {
  const { value, bound, prices, chosen } = assignPairs(problem, options);
  return { value, bound, prices: Array.from(prices), chosen };
}

/** The worst-off as well off as was found, and the way there from the greatest total. */
function fairest(problem: AssignProblem, served: Int32Array, options: AssignOptions, terminal: Terminal) {
  const found = assignFairly(problem, served, options);
  const front = found.map(({ value, bound, worst }) => ({ value, bound, worst }));
  const { value = 0, bound = 0, worst = 0, worstBound = 0, chosen = new Int32Array() } = found.at(-1) ?? {};
  terminal.say(`the worst-off have ${worst}, at most ${worstBound}`);
  return { value, bound, worst, worstBound, front, chosen };
}

/** One number for each person, from one for all or a list. Throws where the list is of another length. */
function perPerson(file: string, said: AssignFile, field: 'most' | 'least'): Int32Array {
  const { [field]: given = 0, people } = said;
  if (typeof given === 'number') return new Int32Array(people).fill(Math.min(given, NO_MORE));
  if (given.length !== people)
    throw new InputError(`${file}: ${field} must have ${people} numbers, one for each person`);
  return Int32Array.from(given, (count) => Math.min(count, NO_MORE));
}

/** Whose worst-off come first, undefined where the total does. Throws where somebody is nobody, or there is nobody at all. */
function servedOf(file: string, { fair = false, people }: AssignFile): Int32Array | undefined {
  if (fair === false) return undefined;
  if (fair === true && people === 0) throw new InputError(`${file}: people must be 1 or more where fair is true`);
  if (fair === true) return Int32Array.from({ length: people }, (_, person) => person);
  const stranger = fair.findIndex((person) => person >= people);
  if (stranger >= 0) throw new InputError(`${file}: fair[${stranger}] must be below ${people}`);
  return Int32Array.from(fair);
}

/** Throws where a pair names nobody, one person twice, or the two of an earlier pair. */
function checkPeople(file: string, people: number, { from, to }: Columns): void {
  const keys = new Float64Array(from.length);
  for (const [pair, one] of from.entries()) {
    const other = to[pair] ?? 0;
    for (const [column, person] of [one, other].entries())
      if (person >= people || (column === 1 && person === one))
        throw new InputError(`${file}: pairs[${pair}][${column}] must be another person below ${people}`);
    keys[pair] = Math.min(one, other) * people + Math.max(one, other);
  }
  const sorted = keys.slice().sort();
  const twice = sorted.find((key, at) => key === sorted[at + 1]);
  if (twice !== undefined)
    throw new InputError(
      `${file}: pairs[${keys.lastIndexOf(twice)}] must be another pair than pairs[${keys.indexOf(twice)}]`,
    );
}

const percent = ({ value, bound }: { value: number; bound: number }): string =>
  bound === 0 ? '0' : ((100 * (bound - value)) / bound).toPrecision(2);
