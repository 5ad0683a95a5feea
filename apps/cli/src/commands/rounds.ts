import { planRounds, type RoundsProblem } from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command } from '../command.js';
import { readJson, writeJson } from '../files.js';

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const pairs = { type: 'array', items: { type: 'array', items: text, minItems: 2, maxItems: 2 } };
const number = { type: 'integer', minimum: 1, maximum: 100_000 };
const seats = { type: 'integer', minimum: 2, maximum: 10_000 };

const person = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: text,
    organization: text,
    expertise: texts,
    newcomer: { type: 'boolean' },
    knows: texts,
    from: number,
    until: number,
  },
};

const listOfRounds = {
  type: 'array',
  items: {
    type: 'object',
    required: ['round', 'tables', 'pausing'],
    properties: {
      round: number,
      tables: {
        type: 'array',
        items: { type: 'object', required: ['table', 'people'], properties: { table: text, people: texts } },
      },
      pausing: texts,
    },
  },
};

const SCHEMA = {
  type: 'object',
  required: ['people', 'rounds', 'seats'],
  additionalProperties: false,
  properties: {
    people: { type: 'array', items: person, maxItems: 10_000 },
    rounds: { type: 'integer', minimum: 0, maximum: 1000 },
    seats,
    tables: {
      type: ['integer', 'array'],
      minimum: 1,
      items: {
        type: 'object',
        required: ['id', 'seats'],
        additionalProperties: false,
        properties: { id: text, seats },
      },
    },
    odd: { enum: ['trio', 'pause'] },
    mix: {
      type: 'object',
      additionalProperties: false,
      properties: {
        organization: { enum: ['apart', 'any'] },
        expertise: { enum: ['spread', 'gather', 'any'] },
        newcomers: { enum: ['spread', 'any'] },
      },
    },
    wishes: pairs,
    apart: pairs,
    held: listOfRounds,
    planned: listOfRounds,
  },
};

/** Who sits with whom in each round, so that nobody meets twice. */
export const rounds: Command = {
  name: 'rounds',
  usage: 'rounds --in problem.json --out rounds.json [--seed n] [--steps n]',
  summary: 'Plans speed networking or round tables: nobody meets twice where that is possible, then mix and wishes.',
  options: { in: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' }, steps: { type: 'string' } },
  async run(values, terminal) {
    const file = required(values, 'in');
    const out = required(values, 'out');
    const problem = await readJson<RoundsProblem>(file, SCHEMA);
    refuseTwice(file, 'people', problem.people);
    if (typeof problem.tables === 'object') refuseTwice(file, 'tables', problem.tables);
    const seed = wholeNumber(values, 'seed', 1);
    const steps = values['steps'] === undefined ? {} : { steps: wholeNumber(values, 'steps', 0) };
    const plan = planRounds(problem, { seed, ...steps });
    await writeJson(out, plan);
    const { repeats, repeatsBound, sameOrganization, wishes, wishesServed } = plan.figures;
    terminal.say(
      `${plan.rounds.length} rounds: ${repeats} repeats (at least ${repeatsBound}), ` +
        `${sameOrganization} pairs of one organization, ${wishesServed} of ${wishes} wishes`,
    );
    return EXIT.done;
  },
};

/** Throws where an id stands for two things. */
function refuseTwice(file: string, list: string, things: readonly { readonly id: string }[]): void {
  const seen = new Map<string, number>();
  for (const [index, { id }] of things.entries()) {
    const before = seen.get(id);
    if (before !== undefined) throw new InputError(`${file}: ${list}[${index}].id is that of ${list}[${before}]`);
    seen.set(id, index);
  }
}
