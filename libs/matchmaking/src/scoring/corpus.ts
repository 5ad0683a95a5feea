import { chanceOf } from '../chance.js';
import type { Vectors } from '../embed/embedder.js';
import type { Person, Phrase, Weights } from '../types.js';
import type { Analysis } from '../text/analyse.js';
import type { Pace } from '../pace.js';
import { Circumstances } from './circumstances.js';
import { Comparison } from './comparison.js';
import { analysisOf, type Entry, type Sides } from './entry.js';
import { Terms } from './terms.js';
import { Texts, type Words } from './texts.js';
import { asText, DEFAULT_WEIGHTS, normalized } from './weights.js';

/** How much a phrase counts as something that its person can give. */
const GIVING = { offer: 1, evidence: 0.75, about: 0.6 } as const;

/** Everybody of one calculation, ready to be compared. */
export interface Corpus {
  readonly people: Person[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By person a number from their id that tells equals apart. */
  readonly chances: Uint32Array;
  readonly weights: Weights;
  readonly sides: Sides[];
  readonly texts: Texts;
  readonly comparison: Comparison;
  readonly circumstances: Circumstances;
}

/** From so many words that say something a text is long, an abstract or a story: titles and phrases have fewer. */
const LONG = 20;

function isLong({ pivot }: Analysis): boolean {
  let words = 0;
  for (const count of pivot.values()) words += count;
  return words >= LONG;
}

/** What somebody says, before it is read. */
interface Said {
  readonly phrase: Phrase;
  readonly weight: number;
  readonly isEvidence: boolean;
}

function saidBy(person: Person): { gives: Said[]; seeks: Said[] } {
  const as =
    (weight: number, isEvidence = false) =>
    (phrase: Phrase) => ({ phrase, weight, isEvidence });
  return {
    gives: [
      ...person.offers.map(as(GIVING.offer)),
      ...person.evidence.map(as(GIVING.evidence, true)),
      ...(person.about ? [person.about] : []).map(as(GIVING.about)),
    ],
    seeks: person.seeks.map(as(1)),
  };
}

function numbersOf(people: readonly Person[]): Map<string, number> {
  const numbers = new Map(people.map((person, number) => [person.id, number]));
  if (numbers.size < people.length) throw new RangeError('two people have the same id');
  return numbers;
}

/** Reads one text after the other and keeps of each what it takes to compare it. */
class Reader {
  readonly words: Words;
  private count = 0;
  private readonly seen = new Set<Phrase>();

  /** Takes the sentence vectors that are there, and texts from before whose numbers and usual words count. */
  constructor(
    private readonly vectors: Vectors | undefined,
    before?: Texts,
  ) {
    const { pivot, german, wording } = before?.known ?? {};
    this.words = { pivot: new Terms(pivot), german: new Terms(german), wording: new Terms(wording) };
  }

  readAll(number: number, person: Person): Sides {
    const { gives, seeks } = saidBy(person);
    const entries = (said: readonly Said[]) => said.map((one) => this.read(number, one));
    return { gives: entries(gives), seeks: entries(seeks) };
  }

  private read(person: number, { phrase, weight, isEvidence }: Said): Entry {
    const analysis = analysisOf(phrase);
    const { pivot, german, wording } = this.words;
    // A phrase that stands on both sides is one text: what is rare is counted by texts.
    const isNew = !this.seen.has(phrase);
    const isGerman = analysis.language === 'de';
    this.seen.add(phrase);
    pivot.add(isNew, analysis.pivot);
    german.add(isNew && isGerman, ...(isGerman ? [analysis.own] : []));
    // Words and neighbouring words are terms of one space; a pair has a blank in it, a word has none.
    wording.add(isNew, analysis.pivot, analysis.neighbours);
    const meaning = this.vectors?.get(embedded(phrase, analysis, this.vectors.multilingual));
    return {
      person,
      text: this.count++,
      phrase,
      weight,
      topics: [...analysis.topics],
      words: [...analysis.pivot.keys()],
      isLong: isLong(analysis),
      isEvidence,
      ...(meaning && { meaning }),
    };
  }
}

const embedded = (phrase: Phrase, analysis: Analysis, multilingual: boolean) =>
  multilingual ? phrase.text : analysis.english;

/**
 * Takes people and whether the embedder reads German; gives the texts whose vectors the engine looks for, each once: as
 * they stand for a multilingual embedder, else with German ones in English words. Empty ones are left out.
 */
export function textsToEmbed(
  people: readonly Person[],
  { multilingual }: { readonly multilingual: boolean },
): string[] {
  const texts = people.flatMap((person) => {
    const { gives, seeks } = saidBy(person);
    return [...gives, ...seeks].map(({ phrase }) => embedded(phrase, analysisOf(phrase), multilingual));
  });
  return [...new Set(texts)].filter((text) => text.trim() !== '');
}

/** How people are read: `isWide` to find who is likely for whom, `threads` that compare them at once. */
export interface Reading {
  readonly weights?: Weights | undefined;
  readonly vectors?: Vectors | undefined;
  readonly isWide?: boolean;
  readonly threads?: number;
  /** By what share of itself all that is said may grow by edits. */
  readonly spare?: number;
}

/** Takes the people of one calculation; reads all their phrases, breathing between people. Throws on a double id. */
export async function buildCorpus(
  people: readonly Person[],
  pace: Pace,
  { weights: said = DEFAULT_WEIGHTS, vectors, isWide = false, threads = 1, spare = 0 }: Reading = {},
): Promise<Corpus> {
  const numbers = numbersOf(people);
  const weights = normalized(said);
  const reader = new Reader(vectors);
  const sides: Sides[] = [];
  for (const [number, person] of people.entries()) {
    sides.push(reader.readAll(number, person));
    await pace.worked(1 + person.offers.length + person.seeks.length + 4 * person.evidence.length);
  }
  const texts = new Texts(sides, reader.words);
  const circumstances = new Circumstances(people, numbers, weights);
  const ids = people.map(({ id }) => id);
  const comparison = new Comparison({ texts, circumstances, weights, threads, isWide, spare }, ids);
  const chances = Uint32Array.from(ids, (id) => chanceOf(id));
  return { people: [...people], numbers, chances, weights, sides, texts, comparison, circumstances };
}

/**
 * Takes everybody, one of them as they are now, and the sentence vectors of what they say; puts their texts in place of those from
 * before. How usual words are and how views spread stays as it was, and a word that nobody has said before counts nothing. Says
 * false, and does nothing, where there is no room for it or something but texts has changed: then everybody has to be read anew.
 */
export function replaceTexts(corpus: Corpus, person: Person, vectors?: Vectors): boolean {
  const number = corpus.numbers.get(person.id) ?? -1;
  const before = corpus.people[number];
  if (!before || circumstancesOf(before) !== circumstancesOf(person)) return false;
  const reader = new Reader(vectors, corpus.texts);
  const sides = reader.readAll(number, person);
  if (!corpus.comparison.live.replace(number, new Texts([sides], reader.words, corpus.texts))) return false;
  corpus.people[number] = person;
  corpus.sides[number] = sides;
  return true;
}

const SAID = new Set(['offers', 'seeks', 'about', 'evidence']);
const circumstancesOf = ({ weights, ...person }: Person) =>
  JSON.stringify([asText(weights), Object.entries(person).filter(([key]) => !SAID.has(key))]);
