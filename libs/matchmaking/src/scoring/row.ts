import type { Corpus } from './corpus.js';
import type { Entry } from './entry.js';
import type { Grounds } from './mutual.js';
import { likenessOf, type Met, strengthOf, together } from './match.js';

/** Each further seek counts half of the better served one before it. */
const NEXT_SEEK = 0.5;
/** A long text says as much of what somebody seeks as so many phrases. */
const LONG_SEEK = 3;
/** Weaker matches count in the score, but are no reason to name; common ground has to be nearer than a match. */
const LEAST_MATCH = 0.15;
const LEAST_PROFILE = 0.15;
const LEAST_LIKENESS = 0.3;

/** What passes between one person and each of the others, by the others' numbers: in [0, 1], and from which matches. */
export class Side {
  readonly values: Float64Array;
  private readonly met: (Met[] | undefined)[] = [];

  constructor(people: number) {
    this.values = new Float64Array(people);
  }

  /** Takes one of the others; gives the matches with them that are worth naming, in no order. */
  matches(other: number): readonly Met[] {
    return this.met[other] ?? [];
  }

  /** Takes one of the others and a match with them that is worth naming; keeps it. */
  keep(other: number, match: Met): void {
    (this.met[other] ??= []).push(match);
  }
}

/** What one person and each of the others give each other, and how near they are in what they give. */
export interface Row {
  readonly theyGive: Side;
  readonly youGive: Side;
  readonly common: Side;
}

/**
 * Takes the strengths with which a person's seeks are served, and the seeks (those without one are phrases); gives what
 * they come to, the best served first, a long text as much as several phrases.
 */
export function served(strengths: readonly number[], seeks: readonly Entry[]): number {
  const ordered = strengths
    .map((strength, at) => ({ strength, share: seeks[at]?.isLong ? LONG_SEEK : 1 }))
    .sort((a, b) => b.strength - a.strength || b.share - a.share);
  let sum = 0;
  let total = 0;
  ordered.forEach(({ strength, share }, rank) => {
    sum += share * NEXT_SEEK ** rank * strength;
    total += share * NEXT_SEEK ** rank;
  });
  return total === 0 ? 0 : sum / total;
}

/** Takes what is sought and what to do with a match worth naming; gives how well each person serves it, in [0, 1]. */
export function servedBy(corpus: Corpus, seek: Entry, keep: (met: Met) => void = () => undefined): Float64Array {
  const best = new Float64Array(corpus.people.length);
  const isNamed = new Uint8Array(corpus.people.length);
  if (!seek.isLong) {
    corpus.gives.compare(seek, (number, topic, words) => {
      const give = corpus.gives.entries[number];
      // Evidence speaks for the profile as a whole: what one text of many names in passing is not what somebody can give.
      if (!give || give.isEvidence) return;
      const strength = strengthOf(topic, words, seek, give);
      if (strength > (best[give.person] ?? 0)) best[give.person] = strength;
      if (strength < LEAST_MATCH) return;
      isNamed[give.person] = 1;
      keep({ seek, give, strength });
    });
  }
  const profiles = corpus.profiles.answering(seek);
  for (let person = 0; person < best.length; person++) {
    const strength = together(best[person] ?? 0, profiles[person] ?? 0, seek);
    best[person] = strength;
    if (strength >= LEAST_PROFILE && !isNamed[person]) nameNearest(corpus, seek, person, strength, keep);
  }
  return best;
}

/** A profile answers as a whole; what is named of it is the text that comes nearest. */
function nameNearest(corpus: Corpus, seek: Entry, person: number, strength: number, keep: (met: Met) => void): void {
  const give = corpus.profiles.nearest(seek, person);
  if (give) keep({ seek, give, strength });
}

function theyGive(corpus: Corpus, seeks: readonly Entry[]): Side {
  const side = new Side(corpus.people.length);
  const best = seeks.map((seek) => servedBy(corpus, seek, (met) => side.keep(met.give.person, met)));
  for (let other = 0; other < side.values.length; other++) {
    side.values[other] = served(
      best.map((row) => row[other] ?? 0),
      seeks,
    );
  }
  return side;
}

function youGive(corpus: Corpus, person: number): Side {
  const side = new Side(corpus.people.length);
  const best = new Float64Array(corpus.seeks.entries.length);
  const isNamed = new Uint8Array(best.length);
  for (const give of corpus.sides[person]?.gives ?? []) {
    if (give.isEvidence) continue;
    corpus.seeks.compare(give, (number, topic, words) => {
      const seek = corpus.seeks.entries[number];
      if (!seek || seek.isLong) return;
      const strength = strengthOf(topic, words, seek, give);
      if (strength > (best[number] ?? 0)) best[number] = strength;
      if (strength < LEAST_MATCH) return;
      isNamed[number] = 1;
      side.keep(seek.person, { seek, give, strength });
    });
  }
  const profile = corpus.profiles.answers(person);
  for (const [number, seek] of corpus.seeks.entries.entries()) {
    const strength = (best[number] = together(best[number] ?? 0, profile[number] ?? 0, seek));
    if (strength < LEAST_PROFILE || isNamed[number]) continue;
    nameNearest(corpus, seek, person, strength, (met) => side.keep(seek.person, met));
  }
  let first = 0;
  for (const [other, { seeks }] of corpus.sides.entries()) {
    side.values[other] = served([...best.subarray(first, first + seeks.length)], seeks);
    first += seeks.length;
  }
  return side;
}

function common(corpus: Corpus, gives: readonly Entry[]): Side {
  const side = new Side(corpus.people.length);
  for (const mine of gives) {
    corpus.gives.compare(mine, (number, topic, words) => {
      const theirs = corpus.gives.entries[number];
      if (!theirs) return;
      const strength = likenessOf(topic, words, mine, theirs);
      if (strength > (side.values[theirs.person] ?? 0)) side.values[theirs.person] = strength;
      if (strength >= LEAST_LIKENESS) side.keep(theirs.person, { seek: mine, give: theirs, strength });
    });
  }
  return side;
}

/** Takes everybody and the number of one person; gives what passes between that one and each of the others. */
export function rowOf(corpus: Corpus, person: number): Row {
  const side = corpus.sides[person];
  if (!side) throw new RangeError(`there is no person number ${person}`);
  return {
    theyGive: theyGive(corpus, side.seeks),
    youGive: youGive(corpus, person),
    common: common(corpus, side.gives),
  };
}

/** Takes everybody and the number of one person; gives what each of the others gives them, without the matches. */
export function received(corpus: Corpus, person: number): Float64Array {
  const seeks = corpus.sides[person]?.seeks ?? [];
  const best = seeks.map((seek) => servedBy(corpus, seek));
  return Float64Array.from(corpus.people, (_, other) =>
    served(
      best.map((row) => row[other] ?? 0),
      seeks,
    ),
  );
}

/** Takes everybody and the number of one person; gives how near each of the others is in what they give. */
export function commonWith(corpus: Corpus, person: number): Float64Array {
  return common(corpus, corpus.sides[person]?.gives ?? []).values;
}

/** Takes a row and one of the others; gives what passes between them, without the matches. */
export function groundsOf(row: Row, other: number): Grounds {
  return {
    theyGive: row.theyGive.values[other] ?? 0,
    youGive: row.youGive.values[other] ?? 0,
    common: row.common.values[other] ?? 0,
  };
}
