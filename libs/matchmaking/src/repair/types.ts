import type { Moment, PlannedMeeting, Schedule } from '../scheduling/index.js';

/** What went wrong with a schedule, by the ids of its problem. What began before `now` stands and nothing is said of it. */
export interface Broken {
  /** Slots that begin earlier are past; none are unless said. */
  readonly now?: Moment;
  /** People who left, or never came. */
  readonly left?: readonly string[];
  /** Slots that somebody cannot come to after all, as they come late or go early. */
  readonly away?: ReadonlyArray<{ readonly person: string; readonly slots: readonly string[] }>;
  /** Places that are lost, in all slots unless some are named. */
  readonly places?: ReadonlyArray<{ readonly place: string; readonly slots?: readonly string[] }>;
  /** Slots in which nothing can be held. */
  readonly slots?: readonly string[];
  /** Meetings that were called off, by their people and slot. Two who called theirs off do not meet at another time either. */
  readonly cancelled?: ReadonlyArray<{ readonly people: readonly string[]; readonly slot: string }>;
}

/** A schedule, what broke, and how many changes people may be asked to put up with. */
export interface RepairRequest {
  readonly schedule: Schedule;
  readonly broken: Broken;
  /** A whole number from 0. */
  readonly changes: number;
}

/** How to repair: the same request and seed give the same schedule. */
export interface RepairOptions {
  /** 1 unless said. */
  readonly seed?: number;
  /** Steps of the search for 1, 2, 3, 4, 6, 8, 12 and so on changes, a fiftieth of it for the others; 2,400 unless said. */
  readonly steps?: number;
  readonly signal?: AbortSignal;
  /** Called with the changes tried so far and how many there may be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * One change that people are told of. `moved`: a pair meets at another time or place than before, also where it had to be
 * moved. `dropped`: it does not meet, though it could have stayed. `added`: it did not meet before. A meeting that cannot be
 * held and is not brought elsewhere is no change.
 */
export interface Change {
  readonly kind: 'moved' | 'dropped' | 'added';
  readonly people: readonly string[];
  readonly from?: { readonly slot: string; readonly place?: string };
  readonly to?: { readonly slot: string; readonly place?: string };
}

/** A schedule that holds again. */
export interface Repaired {
  /**
   * Its problem is the former one without what broke: past meetings are locked, those who left need no meetings, people and
   * places are there only in what is left of the slots to come.
   */
  readonly schedule: Schedule;
  readonly changes: readonly Change[];
  /** The meetings that could not be held as they were, whether they were moved or not. */
  readonly lost: readonly PlannedMeeting[];
  /** Whether it is known that no schedule within the changes is better: all were looked at. */
  readonly isBest: boolean;
}
