/**
 * Who may meet whom: pair k joins people `from[k]` and `to[k]` (numbers from 0, never the same) and is worth `weight[k]`.
 * Nobody gets more than `most` pairs, one number for all or one for each person.
 */
export interface AssignProblem {
  readonly people: number;
  readonly most: number | Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** How much work `assign` may do; the same options give the same answer. */
export interface AssignOptions {
  /** Sweeps over all people to find the prices; 120 unless said. */
  readonly steps?: number;
  /** Asked between two sweeps; where it says true, the search ends with what it has. */
  readonly isOver?: () => boolean;
}

/** The pairs chosen, and the proof of how good they are. */
export interface Assignment {
  /** The weights of the chosen pairs, summed. */
  readonly value: number;
  /** No choice is worth more: `boundOf` the prices. */
  readonly bound: number;
  /** Numbers of pairs, rising. */
  readonly chosen: Int32Array;
  /** What a place in each person's list is worth, 0 or more. */
  readonly prices: Float64Array;
}

/** The most pairs of each person as one column. */
export const mostOfEach = ({ people, most }: AssignProblem): Int32Array =>
  typeof most === 'number' ? new Int32Array(people).fill(most) : most;
