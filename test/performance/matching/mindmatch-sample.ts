import { stopwords } from '@orama/stopwords/english';
import Papa from 'papaparse';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** People of a real conference: what they wrote, and with whom they wrote before. */
export interface MindmatchPerson {
  readonly id: string;
  readonly name: string;
  readonly abstracts: string;
  readonly conflicts: readonly string[];
}

interface Row {
  user_id: string;
  fullname: string;
  abstracts: string;
  conflicts: string;
}

/** Takes the folder of the samples; gives the people of this one, or undefined where it is not there. */
export function readMindmatch(samples: string | undefined): MindmatchPerson[] | undefined {
  const file = join(samples ?? '', 'matching/mindmatch/mindmatch_example.csv');
  if (!samples || !existsSync(file)) return undefined;
  const { data } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    id: row.user_id,
    name: row.fullname,
    abstracts: row.abstracts,
    conflicts: row.conflicts.split(';').filter(Boolean),
  }));
}

/** Whom the published tool chose for each of the first people, by their place in the list. */
export function readMindmatchChoices(samples: string): number[][] {
  const file = join(samples, 'matching/mindmatch/output_match.csv');
  const { data } = Papa.parse<{ user_id: string; match_ids: string }>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const places = new Map(data.map(({ user_id: id }, place) => [id, place]));
  return data.map((row) =>
    row.match_ids
      .trim()
      .split(';')
      .map((id) => places.get(id) ?? NaN),
  );
}

/** Whether two people never wrote together. */
export const isApart = (one: MindmatchPerson | undefined, other: MindmatchPerson | undefined): boolean =>
  !one?.conflicts.includes(other?.name ?? '') && !other?.conflicts.includes(one?.name ?? '');

/** A sparse vector of length 1: the numbers of its terms, ascending, and their weights. */
interface Sparse {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

const STOP_WORDS = new Set(stopwords);

function countsOf(text: string, shortest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])
    if (word.length >= shortest && !STOP_WORDS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Takes texts; gives their TF-IDF vectors as issue 3 words it: lower-cased words, in at least 3 texts and at most 85 %
 * of them, 1 + ln(tf), ln((1 + n) / (1 + df)) + 1, length 1.
 */
function tfidf(texts: readonly string[], shortest: number): Sparse[] {
  const counts = texts.map((text) => countsOf(text, shortest));
  const texted = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) texted.set(term, (texted.get(term) ?? 0) + 1);
  const kept = [...texted].filter(([, df]) => df >= 3 && df <= 0.85 * texts.length).map(([term]) => term);
  const numbers = new Map(kept.sort().map((term, number) => [term, number]));
  return counts.map((terms) => {
    const weighted = [...terms].flatMap(([term, tf]) => {
      const number = numbers.get(term);
      const rarity = Math.log((1 + texts.length) / (1 + (texted.get(term) ?? 0))) + 1;
      return number === undefined ? [] : [{ number, weight: (1 + Math.log(tf)) * rarity }];
    });
    weighted.sort((a, b) => a.number - b.number);
    const length = Math.hypot(...weighted.map(({ weight }) => weight)) || 1;
    return {
      terms: Int32Array.from(weighted, ({ number }) => number),
      weights: Float64Array.from(weighted, ({ weight }) => weight / length),
    };
  });
}

/** Takes texts and the characters of the shortest words that count; gives the cosines of their TF-IDF vectors, row by row. */
export function tfidfCosines(texts: readonly string[], shortest = 2): Float64Array[] {
  const vectors = tfidf(texts, shortest);
  const postings = new Map<number, { text: number; weight: number }[]>();
  vectors.forEach(({ terms, weights }, text) =>
    terms.forEach((term, at) => {
      const list = postings.get(term) ?? [];
      postings.set(term, list);
      list.push({ text, weight: weights[at] ?? 0 });
    }),
  );
  return vectors.map(({ terms, weights }) => {
    const row = new Float64Array(vectors.length);
    terms.forEach((term, at) => {
      for (const { text, weight } of postings.get(term) ?? [])
        row[text] = (row[text] ?? 0) + weight * (weights[at] ?? 0);
    });
    return row;
  });
}
