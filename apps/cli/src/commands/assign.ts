import { assign as assignPairs } from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command } from '../command.js';
import { checkJson, writeJson } from '../files.js';
import { readPairsFile, type PairsFile } from '../pairs-file.js';

const SCHEMA = {
  type: 'object',
  required: ['people', 'most', 'pairs'],
  properties: {
    people: { type: 'integer', minimum: 0, maximum: 10_000_000 },
    most: {
      oneOf: [
        { type: 'integer', minimum: 0 },
        { type: 'array', items: { type: 'integer', minimum: 0 } },
      ],
    },
    pairs: { type: 'array' },
  },
};

type Columns = Pick<PairsFile, 'from' | 'to'>;

const NO_MORE = 2 ** 31 - 1;

/** The pairs of the greatest value, and the prices that prove it. */
export const assign: Command = {
  name: 'assign',
  usage: 'assign --in pairs.json --out result.json [--steps n]',
  summary: 'Chooses pairs of the greatest value, nobody more often than allowed, with a proven bound.',
  options: { in: { type: 'string' }, out: { type: 'string' }, steps: { type: 'string' } },
  async run(values, terminal) {
    const file = required(values, 'in');
    const out = required(values, 'out');
    const { rest, ...pairs } = await readPairsFile(file);
    const { people, most } = checkJson<{ people: number; most: number | number[] }>(file, rest, SCHEMA);
    checkPeople(file, people, pairs);
    if (typeof most !== 'number' && most.length !== people)
      throw new InputError(`${file}: most must have ${people} numbers, one for each person`);
    const limits =
      typeof most === 'number' ? Math.min(most, NO_MORE) : Int32Array.from(most, (n) => Math.min(n, NO_MORE));
    const result = assignPairs({ people, most: limits, ...pairs }, { steps: wholeNumber(values, 'steps', 240) });
    await writeJson(out, {
      value: result.value,
      bound: result.bound,
      chosen: Array.from(result.chosen, (pair) => [pairs.from[pair], pairs.to[pair]]),
      prices: Array.from(result.prices),
    });
    terminal.say(`value ${result.value}, at most ${result.bound} (${percent(result)} % below)`);
    return EXIT.done;
  },
};

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
