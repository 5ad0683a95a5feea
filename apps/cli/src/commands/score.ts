import { readInstalledWords, score as scorePairs, useWords } from '#libs/matchmaking';
import { EXIT, InputError, required, type Command } from '../command.js';
import { readJson, writeJson } from '../files.js';
import { readPeople } from '../people-file.js';
import { embedPeople } from '../vectors.js';

type Pair = readonly [seeker: string, offerer: string];

const PAIRS = {
  type: 'array',
  items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
};

async function readPairs(file: string, ids: ReadonlySet<string>): Promise<Pair[]> {
  const pairs = await readJson<Pair[]>(file, PAIRS);
  for (const [at, pair] of pairs.entries()) {
    const unknown = pair.findIndex((id) => !ids.has(id));
    if (unknown >= 0)
      throw new InputError(`${file}: [${at}][${unknown}] must be the id of a person, not ${pair[unknown]}`);
    if (pair[0] === pair[1]) throw new InputError(`${file}: [${at}] must name two people, not ${pair[0]} twice`);
  }
  return pairs;
}

/** How well pairs of people fit: what one gives the other, both together, and the parts of it. */
export const score: Command = {
  name: 'score',
  usage: 'score --in people.json --pairs pairs.json --out scores.json [--lexical]',
  summary: 'Scores pairs [seeker, offerer] of people; --lexical compares words alone, without sentence vectors.',
  options: {
    in: { type: 'string' },
    pairs: { type: 'string' },
    out: { type: 'string' },
    lexical: { type: 'boolean' },
  },
  async run(values, terminal) {
    const out = required(values, 'out');
    const { people, passedOver } = await readPeople(required(values, 'in'));
    if (passedOver) terminal.say(passedOver);
    const pairs = await readPairs(required(values, 'pairs'), new Set(people.map(({ id }) => id)));
    useWords(await readInstalledWords());
    const vectors = values['lexical'] === true ? undefined : await embedPeople(people, terminal);
    const scores = await scorePairs(people, pairs, {
      ...(vectors && { vectors }),
      onProgress: (done, total) => terminal.progress('people compared', done, total),
    });
    await writeJson(out, scores);
    return EXIT.done;
  },
};
