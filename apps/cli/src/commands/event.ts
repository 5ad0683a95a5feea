import { join } from 'node:path';
import {
  type ExposureFigures,
  type Problem,
  readInstalledWords,
  type ScheduleFigures,
  scheduleFigures,
  suggestFairly,
  type Suggestion,
  useWords,
} from '#libs/matchmaking';
import { EXIT, InputError, required, wholeNumber, type Command, type OptionValues } from '../command.js';
import { type EventFile, programmeOf, readEvent } from '../event-file.js';
import { writeJson } from '../files.js';
import { makeSchedule, refuseWrong } from '../make-schedule.js';
import { embedPeople } from '../vectors.js';

const NO_LIMIT = 1_000_000;

/** How often people are shown: unless said, from half as often to one and a half times as often as a list is long. */
function exposureOf(values: OptionValues, limit: number): { atLeast: number; atMost: number } {
  const atMost = wholeNumber(values, 'at-most', Math.ceil(1.5 * limit));
  const atLeast = wholeNumber(values, 'at-least', Math.min(atMost, Math.floor(limit / 2)));
  if (atLeast > atMost) throw new InputError(`--at-least ${atLeast} is more than --at-most ${atMost}`);
  return { atLeast, atMost };
}

/** The problem of the schedule, without its pairs. */
function programme(file: EventFile, values: OptionValues): Problem {
  const said = (option: string): number | undefined =>
    values[option] === undefined ? undefined : Math.min(wholeNumber(values, option, 0), NO_LIMIT);
  return programmeOf(file, { slots: said('slots'), places: said('places'), meetings: said('meetings') });
}

/** Whoever is in a list may meet its owner; that is worth their mutual score. */
function pairsOf(suggestions: readonly Suggestion[]): Problem['pairs'] {
  const pairs = new Map<string, Problem['pairs'][number]>();
  for (const { person, other, mutual } of suggestions) {
    const [a, b] = person < other ? [person, other] : [other, person];
    pairs.set(JSON.stringify([a, b]), [a, b, mutual]);
  }
  return [...pairs.values()];
}

function summary({ value, naiveValue, gap, neverShown, leastShown, mostShown }: ExposureFigures): string {
  if (naiveValue === 0) return 'nobody is suggested to anybody';
  const kept = (100 * value) / naiveValue;
  return [
    `kept ${kept.toFixed(2)} % of the value of lists without bounds, ${(100 * gap).toFixed(3)} % below the proven bound`,
    `shown ${leastShown} to ${mostShown} times, ${neverShown} people never`,
  ].join('; ');
}

function scheduleSummary({ meetings, gap, withoutMeeting, pairs, served }: ScheduleFigures): string {
  if (pairs === 0) return 'no meetings: nobody fits anybody';
  return [
    `${meetings} meetings, ${(100 * gap).toFixed(3)} % below the proven bound`,
    `${served} of ${pairs} pairs meet, ${withoutMeeting} people nobody`,
  ].join('; ');
}

/** Suggestions for everyone in a file, a schedule of their meetings, and the figures of how good and how fair they are. */
export const event: Command = {
  name: '',
  usage:
    '--in people.json --out folder [--limit 10] [--at-least n] [--at-most n] [--slots 12] [--places n] [--meetings 6] [--seed 1] [--lexical]',
  summary:
    'Suggests to everyone whom to meet, fairly, and schedules their meetings: suggestions.json, schedule.json, certificate.json and figures.json in the folder.',
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    limit: { type: 'string' },
    'at-least': { type: 'string' },
    'at-most': { type: 'string' },
    slots: { type: 'string' },
    places: { type: 'string' },
    meetings: { type: 'string' },
    seed: { type: 'string' },
    lexical: { type: 'boolean' },
  },
  async run(values, terminal) {
    const out = required(values, 'out');
    const file = required(values, 'in');
    const limit = Math.min(wholeNumber(values, 'limit', 10), NO_LIMIT);
    const exposure = exposureOf(values, limit);
    const seed = wholeNumber(values, 'seed', 1);
    const read = await readEvent(file);
    const plan = programme(read, values);
    // What is wrong there is told before the long work.
    refuseWrong(file, plan);
    const { people, passedOver } = read;
    if (passedOver) terminal.say(passedOver);
    useWords(await readInstalledWords());
    const vectors = values['lexical'] === true ? undefined : await embedPeople(people, terminal);
    const { suggestions, figures, unmet } = await suggestFairly(people, {
      limit,
      exposure,
      ...(vectors && { vectors }),
      onProgress: (done, total) => terminal.progress('lists', done, total),
    });
    await writeJson(join(out, 'suggestions.json'), suggestions);
    if (figures) terminal.say(summary(figures));
    const made = await makeSchedule(file, { ...plan, pairs: pairsOf(suggestions) }, { seed });
    await writeJson(join(out, 'schedule.json'), made);
    await writeJson(join(out, 'certificate.json'), made.certificate);
    const schedule = scheduleFigures(made);
    terminal.say(scheduleSummary(schedule));
    const all = { people: people.length, limit, exposure, suggestions: figures, unmet, schedule };
    await writeJson(join(out, 'figures.json'), all);
    return EXIT.done;
  },
};
