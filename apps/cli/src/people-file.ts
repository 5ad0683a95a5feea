import type { Person, Phrase } from '#libs/matchmaking';
import { InputError } from './command.js';
import { readJson } from './files.js';

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

/** The JSON Schema of a list of people in a file; what it does not name is passed over. */
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
    },
  },
};

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

/** Takes a file's name; gives the people in it. Throws an InputError that names the place where it is not right. */
export async function readPeople(file: string): Promise<Person[]> {
  return peopleOf(await readJson<PersonInFile[]>(file, PEOPLE), file);
}

/** Takes people as they stand at a path of a file; gives them whole. Throws an InputError where an id is there twice. */
export function peopleOf(people: readonly PersonInFile[], file: string, path = ''): Person[] {
  const ids = new Map<string, number>();
  for (const [at, { id }] of people.entries()) {
    const first = ids.get(id);
    if (first !== undefined) throw new InputError(`${file}: ${path}[${at}].id is that of ${path}[${first}]: ${id}`);
    ids.set(id, at);
  }
  return people.map(person);
}
