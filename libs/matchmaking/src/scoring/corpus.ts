import { chanceOf } from '../chance.js';
import type { Vectors } from '../embed/embedder.js';
import type { Person, Phrase, Weights } from '../types.js';
import { analyse, type Analysis } from '../text/analyse.js';
import type { Pace } from '../pace.js';
import { Circumstances } from './circumstances.js';
import { Comparison } from './comparison.js';
import type { Entry, Sides } from './entry.js';
import { LanguageModel } from './language-model.js';
import { Texts } from './texts.js';
import { TermSpace, type Vector } from './vectors.js';
import { DEFAULT_WEIGHTS, normalized } from './weights.js';

/** How much a phrase counts as something that its person can give. */
const GIVING = { offer: 1, evidence: 0.75, about: 0.6 } as const;

/** Everybody of one calculation, ready to be compared. */
export interface Corpus {
  readonly people: readonly Person[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By person a number from their id that tells equals apart. */
  readonly chances: Uint32Array;
  readonly weights: Weights;
  readonly sides: readonly Sides[];
  /** By person: by how much likelier words are in what they give than elsewhere. */
  readonly profiles: readonly Vector[];
  readonly texts: Texts;
  readonly comparison: Comparison;
  readonly circumstances: Circumstances;
}

interface Read {
  readonly phrase: Phrase;
  readonly weight: number;
  readonly isEvidence: boolean;
  readonly analysis: Analysis;
}

/** From so many words that say something a text is long, an abstract or a story: titles and phrases have fewer. */
const LONG = 20;

function read(phrase: Phrase, weight: number, isEvidence = false): Read {
  return { phrase, weight, isEvidence, analysis: analyse(phrase.text, phrase.language, phrase.topic) };
}

function isLong({ pivot }: Analysis): boolean {
  let words = 0;
  for (const count of pivot.values()) words += count;
  return words >= LONG;
}

/** Words and neighbouring words as terms of one space; a pair has a blank in it, a word has none. */
const wordingOf = ({ pivot, neighbours }: Analysis) => new Map([...pivot, ...neighbours]);

function readPerson(person: Person): { gives: Read[]; seeks: Read[] } {
  return {
    gives: [
      ...person.offers.map((phrase) => read(phrase, GIVING.offer)),
      ...person.evidence.map((phrase) => read(phrase, GIVING.evidence, true)),
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

/** Takes what everybody has said; gives it ready to be compared, how rare each word is among them, and their words. */
function entriesOf(
  texts: ReadonlyArray<{ gives: Read[]; seeks: Read[] }>,
  vectors: Vectors | undefined,
): { sides: Sides[]; words: LanguageModel } {
  // A phrase that stands on both sides is one text: what is rare is counted by texts.
  const both = texts.flatMap(({ gives, seeks }) => [...gives, ...seeks]);
  const all = [...new Map(both.map((text) => [text.phrase, text])).values()];
  const pivots = new TermSpace(all.map(({ analysis }) => analysis.pivot));
  const germans = new TermSpace(all.filter(isGerman).map(({ analysis }) => analysis.own));
  const wordings = new TermSpace(all.map(({ analysis }) => wordingOf(analysis)));
  const words = new LanguageModel(all.map(({ analysis }) => analysis.pivot));
  const entry = (person: number, text: Read): Entry => {
    const meaning = vectors?.get(embedded(text, vectors.multilingual));
    return {
      ...text,
      person,
      pivot: pivots.vector(text.analysis.pivot),
      ...(isGerman(text) && { german: germans.vector(text.analysis.own) }),
      wording: wordings.vector(wordingOf(text.analysis)),
      shares: words.text(text.analysis.pivot),
      isLong: isLong(text.analysis),
      ...(meaning && { meaning }),
    };
  };
  const sides = texts.map(({ gives, seeks }, person) => ({
    gives: gives.map((text) => entry(person, text)),
    seeks: seeks.map((text) => entry(person, text)),
  }));
  return { sides, words };
}

const embedded = ({ phrase, analysis }: Read, multilingual: boolean) => (multilingual ? phrase.text : analysis.english);

/**
 * Takes people and whether the embedder reads German; gives the texts whose vectors the engine looks for, each once: as
 * they stand for a multilingual embedder, else with German ones in English words. Empty ones are left out.
 */
export function textsToEmbed(
  people: readonly Person[],
  { multilingual }: { readonly multilingual: boolean },
): string[] {
  const texts = people.flatMap((person) => {
    const { gives, seeks } = readPerson(person);
    return [...gives, ...seeks].map((text) => embedded(text, multilingual));
  });
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

/** How people are read: `isWide` to find who is likely for whom, `threads` that compare them at once. */
export interface Reading {
  readonly weights?: Weights | undefined;
  readonly vectors?: Vectors | undefined;
  readonly isWide?: boolean;
  readonly threads?: number;
}

/** Takes the people of one calculation; reads all their phrases, breathing between people. Throws on a double id. */
export async function buildCorpus(
  people: readonly Person[],
  pace: Pace,
  { weights: said = DEFAULT_WEIGHTS, vectors, isWide = false, threads = 1 }: Reading = {},
): Promise<Corpus> {
  const numbers = numbersOf(people);
  const weights = normalized(said);
  const read: { gives: Read[]; seeks: Read[] }[] = [];
  for (const person of people) {
    read.push(readPerson(person));
    await pace.worked(1 + person.offers.length + person.seeks.length + 4 * person.evidence.length);
  }
  const { sides, words } = entriesOf(read, vectors);
  const profiles = sides.map(({ gives }) => words.profile(gives.map(({ analysis }) => analysis.pivot)));
  const texts = new Texts(sides, profiles);
  const circumstances = new Circumstances(people, numbers, weights);
  const ids = people.map(({ id }) => id);
  const comparison = new Comparison({ texts, circumstances, weights, threads, isWide }, ids);
  const chances = Uint32Array.from(ids, (id) => chanceOf(id));
  return { people, numbers, chances, weights, sides, profiles, texts, comparison, circumstances };
}
