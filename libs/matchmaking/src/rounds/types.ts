/** Somebody who takes part in rounds. */
export interface RoundsPerson {
  readonly id: string;
  readonly organization?: string;
  /** Names of what they are versed in; equal names mean the same. */
  readonly expertise?: readonly string[];
  readonly newcomer?: boolean;
  /** Ids of people they knew before. */
  readonly knows?: readonly string[];
  /** Number of the first round they are there for, from 1; 1 unless said. */
  readonly from?: number;
  /** Number of the last round they are there for; all that follow unless said. */
  readonly until?: number;
}

/** A table and how many people it takes. */
export interface RoundsTable {
  readonly id: string;
  readonly seats: number;
}

/** What tables are mixed by; what is not named here is mixed as the comment says. */
export interface RoundsMix {
  /** Whether people of one organization sit `apart` (unless said) or wherever. */
  readonly organization?: 'apart' | 'any';
  /** Whether a table should unlike expertise (`spread`), like expertise (`gather`), or wherever (unless said). */
  readonly expertise?: 'spread' | 'gather' | 'any';
  /** Whether first-timers are `spread` over the tables (unless said) or wherever. */
  readonly newcomers?: 'spread' | 'any';
}

/** People at a table in one round; in a trio of a round of pairs, who has something in common with both others. */
export interface RoundTable {
  readonly table: string;
  readonly people: readonly string[];
  readonly bridge?: string;
}

/** Who sits where in one round, and who has no seat in it. */
export interface Round {
  /** From 1. */
  readonly round: number;
  readonly tables: readonly RoundTable[];
  readonly pausing: readonly string[];
}

/** Speed networking (two seats) or round tables. Plain JSON. */
export interface RoundsProblem {
  readonly people: readonly RoundsPerson[];
  /** How many rounds there are in all, those already held included. */
  readonly rounds: number;
  /** How many people one table takes. */
  readonly seats: number;
  /** How many tables there are, or which with how many seats; as many as are needed unless said. */
  readonly tables?: number | readonly RoundsTable[];
  /** What becomes of the one left over in a round of pairs: a third at a table (unless said), or a pause. */
  readonly odd?: 'trio' | 'pause';
  readonly mix?: RoundsMix;
  /** Who would like to sit with whom, once. */
  readonly wishes?: ReadonlyArray<readonly [from: string, to: string]>;
  /** Pairs that should never sit together. */
  readonly apart?: ReadonlyArray<readonly [a: string, b: string]>;
  /** Rounds that were held: they count as met, and planning goes on after them. People in them need not be there any more. */
  readonly held?: readonly Round[];
  /** An earlier plan of the rounds to come, to be kept as far as it serves. */
  readonly planned?: readonly Round[];
}

/** How to plan rounds: the same seed and steps give the same rounds. */
export interface RoundsOptions {
  /** 1 unless said. */
  readonly seed?: number;
  /** How many exchanges are tried at most; 900,000 unless said, and four times that where no construction helps. Stops early where nothing is left to improve. */
  readonly steps?: number;
}

/** What a wish ran into, the first that applies; the last three say what serving it would have cost at least. */
export type WishObstacle =
  | 'unknown-person'
  | 'apart'
  | 'never-there-together'
  | 'same-organization'
  | 'more-wishes-than-seats'
  | 'a-repeat'
  | 'another-wish'
  | 'the-mix';

/** A wish that was not served: why, and whose other wishes would have had to give way. */
export interface UnservedWish {
  readonly wish: readonly [from: string, to: string];
  readonly obstacle: WishObstacle;
  readonly others: ReadonlyArray<readonly [from: string, to: string]>;
}

/** How good a plan is, over the rounds planned; a bound says how low the figure before it could be at best. */
export interface RoundsFigures {
  /** Times that two people sit together who have sat together before, in a held or a planned round. */
  readonly repeats: number;
  readonly repeatsBound: number;
  /** Pairs of one organization at a table, summed over the rounds. */
  readonly sameOrganization: number;
  readonly sameOrganizationBound: number;
  /** Pairs of first-timers at a table, summed over the rounds. */
  readonly newcomersTogether: number;
  readonly newcomersTogetherBound: number;
  /** Shared names of expertise of pairs at a table, summed over the rounds. */
  readonly sharedExpertise: number;
  /** Pairs at a table that should never sit together. */
  readonly apartTogether: number;
  /** Different people that somebody meets in the planned rounds, on average. */
  readonly metOnAverage: number;
  /** Pauses of whoever pauses most. */
  readonly mostPauses: number;
  readonly wishes: number;
  readonly wishesServed: number;
  /** How the start was made: a design over a finite field, a known design, a circle of pairs, the earlier plan, the design of the held rounds, or search alone. */
  readonly start: RoundsStart;
}

/** What the rounds were begun from: a finite field, a known design, the circle, rounds before, or search alone. */
export type RoundsStart = 'field' | 'known-design' | 'circle' | 'planned' | 'recovered' | 'search';

/** The problem, the rounds after those held, their figures, and the wishes that were not served. */
export interface RoundsPlan {
  readonly problem: RoundsProblem;
  readonly rounds: readonly Round[];
  readonly figures: RoundsFigures;
  readonly unserved: readonly UnservedWish[];
}
