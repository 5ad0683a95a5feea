/**
 * Who may meet whom: pair k joins people `from[k]` and `to[k]` (numbers from 0, never the same) and is worth `weight[k]`.
 * Nobody gets more than `most` pairs, one number for all or one for each person, nor less than `least` of each, wherever
 * that is possible.
 */
export interface AssignProblem {
  readonly people: number;
  readonly most: number | Int32Array;
  readonly least?: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** How much work `assign` may do; the same options give the same answer. */
export interface AssignOptions {
  /** Sweeps over all people to find the prices; 240 unless said. */
  readonly steps?: number;
  /** Chance that decides among choices nearly as good; 1 unless said. */
  readonly seed?: number;
  /** Asked between two sweeps; where it says true, the search ends with what it has. */
  readonly isOver?: () => boolean;
}

/** The pairs chosen, and the proof of how good they are. */
export interface Assignment {
  /** The weights of the chosen pairs, summed. */
  readonly value: number;
  /** No choice that gives everybody their least is worth more: `boundOf` the prices. */
  readonly bound: number;
  /** Numbers of pairs, rising. */
  readonly chosen: Int32Array;
  /** What a pair more or less of each person is worth; below 0 only where they have a least. */
  readonly prices: Float64Array;
}

/** The most pairs of each person as one column. */
export const mostOfEach = ({ people, most }: AssignProblem): Int32Array =>
  typeof most === 'number' ? new Int32Array(people).fill(most) : most;
