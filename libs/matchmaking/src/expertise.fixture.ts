import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from './types.js';
import { person, phrase } from './people.fixture.js';

/** A paper of the samples; some have no abstract. */
export interface Paper {
  readonly title: string;
  readonly abstract: string | null;
}

/** How well a researcher says they know a paper, 1 to 5. */
export interface Rating {
  readonly researcher: string;
  readonly paper: string;
  readonly expertise: number;
}

/** Researchers' own papers, and how well they know others (Stelmakh et al., arXiv 2303.16750). */
export interface ExpertiseData {
  readonly papers: Readonly<Record<string, Paper>>;
  readonly profiles: ReadonlyArray<Readonly<Record<string, readonly Paper[]>>>;
  readonly ratings: readonly Rating[];
}

/** Takes the folder of `expertise-dev` among the samples; gives what is in it. */
export async function readExpertise(folder: string): Promise<ExpertiseData> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const lines = (await readFile(join(folder, 'ratings.csv'), 'utf8')).trim().split(/\r?\n/).slice(1);
  return {
    papers: await read('papers.json'),
    profiles: await Promise.all([1, 2, 3].map((number) => read(`profiles_${number}.json`))),
    ratings: lines.map((line) => {
      const [researcher = '', paper = '', expertise] = line.split(',');
      return { researcher, paper, expertise: Number(expertise) };
    }),
  };
}

/** How much of a profile is given: how many of its texts, and whether their abstracts. */
export interface Cut {
  readonly texts: number;
  readonly titlesOnly: boolean;
}

/** Takes a paper; gives its title, and its abstract unless the title is all. */
export const textOf = ({ title, abstract }: Paper, titlesOnly = false): string =>
  titlesOnly ? title : `${title}. ${abstract ?? ''}`;

/** Takes the data, the number of a profile and what to give of it; gives researchers, and papers as who seeks them. */
export function expertisePeople({ papers, profiles }: ExpertiseData, profile: number, cut: Cut): Person[] {
  const researchers = Object.entries(profiles[profile] ?? {}).map(([id, own]) =>
    person(`researcher ${id}`, {
      evidence: own.slice(0, cut.texts).map((paper, at) => phrase(`${id}-${at}`, textOf(paper, cut.titlesOnly))),
    }),
  );
  const seekers = Object.entries(papers).map(([id, paper]) =>
    person(`paper ${id}`, { seeks: [phrase(id, textOf(paper))] }),
  );
  return [...researchers, ...seekers];
}

/** Takes ratings; gives the pairs to score, the paper as the seeker. */
export const expertisePairs = (ratings: readonly Rating[]): [string, string][] =>
  ratings.map(({ researcher, paper }) => [`paper ${paper}`, `researcher ${researcher}`]);

/** As `score.py` of the samples measures: loss (lower is better), share of easy and of hard pairs in the right order. */
export interface Measured {
  readonly loss: number;
  readonly easy: number;
  readonly hard: number;
}

/**
 * Takes ratings and a score for each, in the same order; gives the weighted Kendall loss over the pairs of papers of each
 * researcher (a pair counts as much as its ratings are apart, a tie half), and how many pairs are in the right order of
 * the easy ones (4 and more against 2 and less) and of the hard ones (both 4 and more).
 */
export function measureExpertise(ratings: readonly Rating[], scores: readonly number[]): Measured {
  const byResearcher = new Map<string, Scored[]>();
  for (const [at, { researcher, expertise }] of ratings.entries()) {
    const rated = byResearcher.get(researcher) ?? [];
    byResearcher.set(researcher, rated);
    rated.push({ expertise, score: scores[at] ?? 0 });
  }
  const sums = { lost: 0, most: 0, easy: 0, easyRight: 0, hard: 0, hardRight: 0 };
  for (const rated of byResearcher.values()) {
    for (const [at, a] of rated.entries()) {
      for (const b of rated.slice(at + 1)) count(sums, a, b);
    }
  }
  return { loss: sums.lost / sums.most, easy: sums.easyRight / sums.easy, hard: sums.hardRight / sums.hard };
}

interface Scored {
  readonly expertise: number;
  readonly score: number;
}

function count(
  sums: Record<'lost' | 'most' | 'easy' | 'easyRight' | 'hard' | 'hardRight', number>,
  a: Scored,
  b: Scored,
) {
  const [more, less] = a.expertise > b.expertise ? [a, b] : [b, a];
  const apart = more.expertise - less.expertise;
  if (apart === 0) return;
  const isRight = more.score > less.score;
  sums.most += apart;
  sums.lost += isRight ? 0 : apart * (more.score === less.score ? 0.5 : 1);
  if (less.expertise >= 4) {
    sums.hard++;
    sums.hardRight += Number(isRight);
  }
  if (more.expertise >= 4 && less.expertise <= 2) {
    sums.easy++;
    sums.easyRight += Number(isRight);
  }
}

/** Takes figures of several samplings; gives their mean, as `score.py` does for several files. */
export function meanOf(all: readonly Measured[]): Measured {
  const mean = (of: (one: Measured) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return { loss: mean((one) => one.loss), easy: mean((one) => one.easy), hard: mean((one) => one.hard) };
}
