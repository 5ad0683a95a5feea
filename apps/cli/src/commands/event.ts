import { join } from 'node:path';
import { type ExposureFigures, readInstalledWords, suggestFairly, useWords } from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command, type OptionValues } from '../command.js';
import { writeJson } from '../files.js';
import { readPeople } from '../people-file.js';
import { embedPeople } from '../vectors.js';

const NO_LIMIT = 1_000_000;

/** How often people are shown: unless said, from half as often to one and a half times as often as a list is long. */
function exposureOf(values: OptionValues, limit: number): { atLeast: number; atMost: number } {
  const atMost = wholeNumber(values, 'at-most', Math.ceil(1.5 * limit));
  const atLeast = wholeNumber(values, 'at-least', Math.min(atMost, Math.floor(limit / 2)));
  if (atLeast > atMost) throw new InputError(`--at-least ${atLeast} is more than --at-most ${atMost}`);
  return { atLeast, atMost };
}

function summary({ value, naiveValue, gap, neverShown, leastShown, mostShown }: ExposureFigures): string {
  const kept = naiveValue > 0 ? (100 * value) / naiveValue : 100;
  return [
    `kept ${kept.toFixed(2)} % of the value of lists without bounds, ${(100 * gap).toFixed(3)} % below the proven bound`,
    `shown ${leastShown} to ${mostShown} times, ${neverShown} people never`,
  ].join('; ');
}

/** A list of suggestions for everyone in a file, with the figures of how good and how fair they are. */
export const event: Command = {
  name: '',
  usage: '--in people.json --out folder [--limit 10] [--at-least n] [--at-most n] [--lexical]',
  summary: 'Suggests to everyone whom to meet, fairly: suggestions.json and figures.json in the folder.',
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    limit: { type: 'string' },
    'at-least': { type: 'string' },
    'at-most': { type: 'string' },
    lexical: { type: 'boolean' },
  },
  async run(values, terminal) {
    const out = required(values, 'out');
    const limit = Math.min(wholeNumber(values, 'limit', 10), NO_LIMIT);
    const exposure = exposureOf(values, limit);
    const people = await readPeople(required(values, 'in'));
    useWords(await readInstalledWords());
    const vectors = values['lexical'] === true ? undefined : await embedPeople(people, terminal);
    const { suggestions, figures, unmet } = await suggestFairly(people, {
      limit,
      exposure,
      ...(vectors && { vectors }),
      onProgress: (done, total) => terminal.progress('lists', done, total),
    });
    await writeJson(join(out, 'suggestions.json'), suggestions);
    await writeJson(join(out, 'figures.json'), { people: people.length, limit, exposure, suggestions: figures, unmet });
    if (figures) terminal.say(summary(figures));
    return EXIT.done;
  },
};
