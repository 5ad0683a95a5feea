import { chance, gaussian } from '../chance.js';

/** How many fields of expertise the market has, and how many candidates each person contributes. */
const FIELDS = 12;
const CANDIDATES = 20;
const DRAWS = 3;
const LEAST_FIT = 0.05;
const NOISE = { least: 0.7, most: 1.3 };

/** Pairs as three columns: pair k joins people `from[k]` and `to[k]` (numbers from 0) and is worth `weight[k]`. */
export interface Pairs {
  readonly people: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/**
 * A market of expertise as conferences know it: everybody offers and seeks a few fields, some fields and some people are
 * much in demand, colleagues are no candidates. A pair is worth the geometric mean of what the two give each other, times
 * their popularity and chance; everybody's 20 best make the list. About n * n / 20 steps.
 */
export function latentPairs(people: number, seed: number): Pairs {
  const market = createMarket(people, chance(seed));
  const found = new Map<number, number>();
  for (let rank = 0; rank < people; rank++)
    for (const { rank: other, value } of candidatesOf(rank, market)) {
      const [low, high] = [market.id(rank), market.id(other)].sort((a, b) => a - b) as [number, number];
      found.set(low * people + high, value);
    }
  const keys = [...found.keys()].sort((a, b) => a - b);
  return {
    people,
    from: Int32Array.from(keys, (key) => Math.floor(key / people)),
    to: Int32Array.from(keys, (key) => key % people),
    weight: Float64Array.from(keys, (key) => Math.round((found.get(key) ?? 0) * 1e6) / 1e6),
  };
}

/** People by rank, the most popular first; `offers` and `seeks` are lists of columns, one a field, one number a rank. */
interface Market {
  readonly people: number;
  readonly id: (rank: number) => number;
  readonly company: Int32Array;
  readonly popularity: Float64Array;
  readonly offers: readonly Float32Array[];
  readonly seeks: readonly Float32Array[];
}

function createMarket(people: number, rng: () => number): Market {
  const companies = Int32Array.from({ length: people }, () => Math.floor((people / 4) * rng() * rng()));
  const popularities = Float64Array.from({ length: people }, () => Math.exp(0.5 * gaussian(rng)));
  const ids = [...popularities.keys()].sort((a, b) => (popularities[b] ?? 0) - (popularities[a] ?? 0));
  return {
    people,
    id: (rank) => ids[rank] ?? 0,
    company: Int32Array.from(ids, (id) => companies[id] ?? 0),
    popularity: Float64Array.from(ids, (id) => popularities[id] ?? 0),
    offers: drawFields(people, rng),
    seeks: drawFields(people, rng),
  };
}

/** Three draws a person, the first fields more often. */
function drawFields(people: number, rng: () => number): Float32Array[] {
  const columns = Array.from({ length: FIELDS }, () => new Float32Array(people));
  for (let person = 0; person < people; person++)
    for (let draw = 0; draw < DRAWS; draw++) {
      const column = columns[Math.floor(FIELDS * rng() * rng())];
      if (column) column[person] = (column[person] ?? 0) + rng();
    }
  return columns;
}

interface Candidate {
  rank: number;
  value: number;
}

/** The best candidates of one person, found from the most popular down until none can be better. */
function candidatesOf(rank: number, { people, company, popularity, offers, seeks }: Market): Candidate[] {
  const best: Candidate[] = [];
  const taken = fits(rank, seeks, offers);
  const given = fits(rank, offers, seeks);
  const most = highest(given) * NOISE.most ** 2;
  const mostOfAll = highest(taken) * most;
  const own = popularity[rank] ?? 0;
  let least = 0;
  for (let other = 0; other < people; other++) {
    const scale = own * (popularity[other] ?? 0);
    if (scale * mostOfAll <= least) break;
    const takes = taken[other] ?? 0;
    if (scale * takes * most <= least || other === rank || company[other] === company[rank]) continue;
    insert(best, { rank: other, value: Math.sqrt(scale * takes * (given[other] ?? 0)) * noiseOf(rank, other) });
    if (best.length === CANDIDATES) least = (best.at(-1)?.value ?? 0) ** 2;
  }
  return best;
}

/** How well everybody's columns fit one person's few fields. */
function fits(rank: number, mine: readonly Float32Array[], theirs: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(mine[0]?.length ?? 0).fill(LEAST_FIT);
  for (const [field, column] of theirs.entries()) {
    const amount = mine[field]?.[rank] ?? 0;
    if (amount > 0)
      for (let other = 0; other < sums.length; other++)
        sums[other] = (sums[other] ?? 0) + amount * (column[other] ?? 0);
  }
  return sums;
}

function highest(values: Float32Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] ?? 0);
  return most;
}

/** Puts a candidate in its place among the best, if it is one of them. */
function insert(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.value ?? 0) < candidate.value) at--;
  best.splice(at, 0, candidate);
  if (best.length > CANDIDATES) best.pop();
}

/** Chance that is the same for both of a pair and needs no memory. */
function noiseOf(one: number, other: number): number {
  let mixed = Math.imul(Math.min(one, other) + 1, 0x9e3779b1) ^ Math.imul(Math.max(one, other) + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return NOISE.least + (NOISE.most - NOISE.least) * (((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296);
}
