import type { Person, Phrase, Weights } from '../types.js';
import { analyse, type Analysis } from '../text/analyse.js';
import type { Pace } from '../pace.js';
import type { Entry } from './entry.js';
import { PhraseIndex } from './phrase-index.js';
import { TermSpace } from './vectors.js';
import { DEFAULT_WEIGHTS, normalized } from './weights.js';

/** How much a phrase counts as something that its person can give. */
const GIVING = { offer: 1, evidence: 0.75, about: 0.6 } as const;

/** A person's phrases: what they can give, and what they seek. */
export interface Sides {
  readonly gives: readonly Entry[];
  readonly seeks: readonly Entry[];
}

/** Everybody of one calculation, with their phrases compared to no one yet. */
export interface Corpus {
  readonly people: readonly Person[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Weights;
  readonly sides: readonly Sides[];
  readonly gives: PhraseIndex;
  readonly seeks: PhraseIndex;
}

interface Read {
  readonly phrase: Phrase;
  readonly weight: number;
  readonly analysis: Analysis;
}

function read(phrase: Phrase, weight: number): Read {
  return { phrase, weight, analysis: analyse(phrase.text, phrase.language, phrase.topic) };
}

function readPerson(person: Person): { gives: Read[]; seeks: Read[] } {
  return {
    gives: [
      ...person.offers.map((phrase) => read(phrase, GIVING.offer)),
      ...person.evidence.map((phrase) => read(phrase, GIVING.evidence)),
      ...(person.about ? [read(person.about, GIVING.about)] : []),
    ],
    seeks: person.seeks.map((phrase) => read(phrase, 1)),
  };
}

function numbersOf(people: readonly Person[]): Map<string, number> {
  const numbers = new Map(people.map((person, number) => [person.id, number]));
  if (numbers.size < people.length) throw new RangeError('two people have the same id');
  return numbers;
}

const isGerman = ({ analysis }: Read) => analysis.language === 'de';

/** Takes the people of one calculation; reads all their phrases, breathing between people. Throws on a double id. */
export async function buildCorpus(
  people: readonly Person[],
  pace: Pace,
  weights: Weights = DEFAULT_WEIGHTS,
): Promise<Corpus> {
  const numbers = numbersOf(people);
  const texts: { gives: Read[]; seeks: Read[] }[] = [];
  for (const person of people) {
    texts.push(readPerson(person));
    await pace.worked(1 + person.offers.length + person.seeks.length + 4 * person.evidence.length);
  }
  const all = texts.flatMap(({ gives, seeks }) => [...gives, ...seeks]);
  const pivots = new TermSpace(all.map(({ analysis }) => analysis.pivot));
  const germans = new TermSpace(all.filter(isGerman).map(({ analysis }) => analysis.own));
  const entry =
    (person: number) =>
    (text: Read): Entry => ({
      ...text,
      person,
      pivot: pivots.vector(text.analysis.pivot),
      ...(isGerman(text) && { german: germans.vector(text.analysis.own) }),
    });
  const sides = texts.map(({ gives, seeks }, person) => ({
    gives: gives.map(entry(person)),
    seeks: seeks.map(entry(person)),
  }));
  return {
    people,
    numbers,
    weights: normalized(weights),
    sides,
    gives: new PhraseIndex(sides.flatMap((side) => side.gives)),
    seeks: new PhraseIndex(sides.flatMap((side) => side.seeks)),
  };
}
