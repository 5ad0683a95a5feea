import { DEFAULT_WEIGHTS, type Person, type Phrase, WEIGHT_LIMITS, WORTHS } from '#libs/matchmaking';
import { InputError } from './command.js';
import { readJson } from './files.js';
import { ATTENDANCE } from './problem-schema.js';

/** A text in a file: itself, or with what is known of it; without `use` it is not quoted. */
type Text = string | (Omit<Phrase, 'id' | 'use'> & Partial<Pick<Phrase, 'id' | 'use'>>);

type Texts = 'offers' | 'seeks' | 'about' | 'evidence';

/** A person in a file: all but the id may be missing. */
export type PersonInFile = { readonly id: string } & Partial<Omit<Person, 'id' | Texts>> & {
    readonly offers?: readonly Text[];
    readonly seeks?: readonly Text[];
    readonly evidence?: readonly Text[];
    readonly about?: Text;
  };

const TEXT = {
  type: ['string', 'object'],
  required: ['text'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    use: { enum: ['show', 'match'] },
    topic: { type: 'string' },
    level: { enum: [1, 2, 3] },
    language: { type: 'string' },
  },
};

const TEXTS = { type: 'array', items: TEXT };
const NAMES = { type: 'array', items: { type: 'string' } };

const within = ({ least, most }: { readonly least: number; readonly most: number }) => ({
  type: 'number',
  minimum: least,
  maximum: most,
});
const WORTH = within(WEIGHT_LIMITS.worth);
const DIAL = within(WEIGHT_LIMITS.dial);
const WEIGHTS = {
  type: 'object',
  required: Object.keys(DEFAULT_WEIGHTS),
  additionalProperties: false,
  properties: {
    expertise: WORTH,
    common: WORTH,
    intents: WORTH,
    language: WORTH,
    group: WORTH,
    newcomer: WORTH,
    bothWays: within(WEIGHT_LIMITS.bothWays),
    sameOrganization: DIAL,
    known: DIAL,
    seniority: DIAL,
  },
};
const WISH = {
  type: 'object',
  required: ['person', 'kind'],
  additionalProperties: false,
  properties: { person: { type: 'string', minLength: 1 }, kind: { enum: ['must', 'like', 'rather-not'] } },
};

/** The JSON Schema of a list of people in a file; what it does not name is passed over, and told. */
export const PEOPLE = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', minLength: 1 },
      offers: TEXTS,
      seeks: TEXTS,
      about: TEXT,
      evidence: TEXTS,
      intents: {
        type: 'array',
        items: { enum: ['learn', 'exchange', 'find-job', 'hire', 'collaborate', 'mentor', 'be-mentored'] },
      },
      languages: NAMES,
      organization: { type: 'string' },
      groups: NAMES,
      knows: NAMES,
      newcomer: { type: 'boolean' },
      seniority: { enum: [1, 2, 3, 4, 5] },
      wishes: { type: 'array', items: WISH },
      weights: WEIGHTS,
    },
  },
};

const KNOWN = [...Object.keys(PEOPLE.items.properties), ...Object.keys(ATTENDANCE)];

/**
 * Takes people as they stand in a file; gives a sentence about the names in it that mean nothing here, with those that
 * would, or undefined where all are known: a word written wrong would leave somebody of whom nothing is known.
 */
export function passedOver(people: readonly object[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of people.flatMap(Object.keys))
    if (!KNOWN.includes(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  const names = [...counts].map(([name, count]) => `${name} (${count})`).join(', ');
  return `Passed over, for they mean nothing here: ${names}. Known are ${KNOWN.join(', ')}.`;
}

function phrase(text: Text, id: string): Phrase {
  return typeof text === 'string' ? { id, text, use: 'match' } : { id, use: 'match', ...text };
}

function person({ offers = [], seeks = [], evidence = [], about, ...rest }: PersonInFile): Person {
  const phrases = (texts: readonly Text[], side: string) => texts.map((text, at) => phrase(text, `${side}-${at}`));
  return {
    intents: [],
    languages: [],
    groups: [],
    knows: [],
    newcomer: false,
    ...rest,
    offers: phrases(offers, 'offer'),
    seeks: phrases(seeks, 'seek'),
    evidence: phrases(evidence, 'evidence'),
    ...(about !== undefined && { about: phrase(about, 'about') }),
  };
}

/**
 * Takes a file's name; gives the people in it, and what in it was passed over. Throws an InputError that names the place
 * where it is not right.
 */
export async function readPeople(file: string): Promise<{ people: Person[]; passedOver: string | undefined }> {
  const people = await readJson<PersonInFile[]>(file, PEOPLE);
  return { people: peopleOf(people, file), passedOver: passedOver(people) };
}

/** Takes people as they stand at a path of a file; gives them whole. Throws an InputError where an id is there twice. */
export function peopleOf(people: readonly PersonInFile[], file: string, path = ''): Person[] {
  const ids = new Map<string, number>();
  for (const [at, { id, weights }] of people.entries()) {
    if (weights && WORTHS.every((name) => weights[name] === 0))
      throw new InputError(`${file}: ${path}[${at}].weights must give at least one of ${WORTHS.join(', ')} above 0`);
    const first = ids.get(id);
    if (first !== undefined) throw new InputError(`${file}: ${path}[${at}].id is that of ${path}[${first}]: ${id}`);
    ids.set(id, at);
  }
  return people.map(person);
}
