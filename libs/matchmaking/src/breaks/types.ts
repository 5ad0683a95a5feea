/** A meeting of two participants and when it may be held: 1 in the morning, 2 in the afternoon, 3 at any time. */
export type BreaksMeeting = readonly [a: number, b: number, session: 1 | 2 | 3];

/**
 * Business meetings to be placed so that nobody idles: the form of the published B2B instances (Bofill et al., CP 2014).
 * Participants and slots are numbered from 0.
 */
export interface BreaksProblem {
  readonly name?: string;
  readonly participants: number;
  readonly meetings: readonly BreaksMeeting[];
  /** Meetings at the same time. */
  readonly tables: number;
  readonly slots: number;
  /** How many of the slots are in the morning, the first ones. */
  readonly morning: number;
  /** For each participant the slots in which they cannot meet; all can unless said. */
  readonly forbidden?: ReadonlyArray<readonly number[]>;
  /** For each meeting the number of its slot counted from 1, or 0 where it is free; all are free unless said. */
  readonly fixed?: readonly number[];
}

/** When and where a meeting is held, from 0; null where no slot was found for it. */
export interface BreaksMeetingPlan {
  readonly people: readonly [a: number, b: number];
  readonly slot: number | null;
  readonly table: number | null;
}

/** The problem and its meetings, in the problem's order. */
export interface BreaksSchedule {
  readonly problem: BreaksProblem;
  readonly meetings: readonly BreaksMeetingPlan[];
  /** Idle times: groups of free slots between two meetings of the same participant, summed over all. */
  readonly breaks: number;
  /** No schedule of all meetings has fewer. */
  readonly bound: number;
  /** Indices of meetings without a slot. */
  readonly unplaced: readonly number[];
}

/** How to place meetings: the same seed and steps give the same calendar. */
export interface BreaksOptions {
  /** 1 unless said. */
  readonly seed?: number;
  /** How many moves are tried at most; 30 million unless said, five to eight seconds. Stops early at the bound. */
  readonly steps?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Whether a file's content has the form of a B2B instance: it is told by its participants, tables and slots, all numbers. */
export function isBreaksProblem(content: unknown): content is BreaksProblem {
  if (typeof content !== 'object' || content === null) return false;
  const { participants, tables, slots, meetings } = content as Record<string, unknown>;
  return [participants, tables, slots].every((n) => typeof n === 'number') && Array.isArray(meetings);
}
