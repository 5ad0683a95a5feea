/** A point in time: a number counts minutes from wherever the caller likes, a string is an ISO 8601 instant with its offset. */
export type Moment = number | string;

/** Somebody to be scheduled. */
export interface ProblemPerson {
  readonly id: string;
  /** How many meetings they should have at least, wherever that is possible; 1 unless said. */
  readonly minimum?: number;
  /** How many meetings they have at most, locked ones included. */
  readonly maximum: number;
  /** Ids of the slots they can come to; all unless said. */
  readonly availability?: readonly string[];
  /** Minutes free between two of their meetings; 0 unless said. */
  readonly rest?: number;
  /** Properties that a place must have for them ("step-free"). */
  readonly needs?: readonly string[];
}

/** One interval [from, to) of the meeting grid. Slots may overlap; nobody is in two that do. */
export interface ProblemSlot {
  readonly id: string;
  readonly from: Moment;
  readonly to: Moment;
}

/** Where meetings are held. */
export interface ProblemPlace {
  readonly id: string;
  /** People in one meeting; 2 unless said. */
  readonly seats?: number;
  /** Meetings at the same time; 1 unless said. */
  readonly parallel?: number;
  readonly properties?: readonly string[];
  /** Ids of the slots it is open in; all unless said. */
  readonly availability?: readonly string[];
}

/** Two people who may be brought together, what that is worth (0 or more), and whether it must be, before any other. */
export type ProblemPair =
  | readonly [a: string, b: string, value: number]
  | readonly [a: string, b: string, value: number, must: boolean];

/** The way from one place to another and back, in minutes; 0 where none is named. */
export type Walk = readonly [from: string, to: string, minutes: number];

/** People of a kind; where `mayMeet` names groups, its members meet only people who are in one of those. */
export interface ProblemGroup {
  readonly id: string;
  readonly people: readonly string[];
  readonly mayMeet?: readonly string[];
}

/** A meeting: two people, or more where it is locked; without a place only where the problem knows none. */
export interface PlannedMeeting {
  readonly people: readonly string[];
  readonly slot: string;
  readonly place?: string;
}

/** Everything a schedule is made from. Plain JSON. */
export interface Problem {
  readonly people: readonly ProblemPerson[];
  readonly slots: readonly ProblemSlot[];
  /** Empty: places are no matter. */
  readonly places: readonly ProblemPlace[];
  readonly pairs: readonly ProblemPair[];
  readonly walks?: readonly Walk[];
  /** Meetings that stand: they are part of every schedule, whatever the rules say of them. */
  readonly locks?: readonly PlannedMeeting[];
  /** Pairs that never meet. */
  readonly exclusions?: ReadonlyArray<readonly [a: string, b: string]>;
  readonly groups?: readonly ProblemGroup[];
}

/** `total`: the greatest sum of values. `worst-off`: first the least served as high as can be, then the sum. */
export type ScheduleMode = 'total' | 'worst-off';

/** Why a wish could not be served; the first that applies, in this order. */
export type UnservedReason =
  | 'excluded'
  | 'groups-do-not-meet'
  | 'no-common-slot'
  | 'no-suitable-place'
  | 'maximum-reached'
  | 'no-common-slot-left'
  | 'no-place-left'
  | 'worth-less-than-others';

/** A pair that does not meet; `people` are those whose maximum or calendar stood in the way. */
export interface UnservedPair {
  readonly pair: readonly [a: string, b: string];
  readonly reason: UnservedReason;
  readonly people: readonly string[];
}

/**
 * The proof of a bound by weak duality, in the order of the problem's lists; all 0 or more except `people`, which is at
 * least minus the reward for the minimum.
 * `people[i]` is the price of a meeting of person i, `personSlots[i][s]` of their time at the start of slot s,
 * `placeSlots[p][s]` of a meeting at place p at the start of slot s (one row for all where there are no places).
 */
export interface Prices {
  readonly people: readonly number[];
  readonly personSlots: ReadonlyArray<readonly number[]>;
  readonly placeSlots: ReadonlyArray<readonly number[]>;
}

/** Proof of how far the least served can be raised: `weights` (0 or more, one a person) say whose values are summed. */
export interface WorstOffProof {
  /** Everybody named in `people` has at least the smaller of this and what they could have alone. */
  readonly level: number;
  /** No schedule serves all of these people at a higher level. */
  readonly bound: number;
  readonly people: readonly string[];
  readonly weights: readonly number[];
  readonly prices: Prices;
}

/** What stands beside a schedule and lets anybody check it. */
export interface Certificate {
  /** SHA-256 of the problem's canonical JSON (keys sorted, no spaces), in hexadecimal. */
  readonly inputs: string;
  readonly mode: ScheduleMode;
  /** The sum of the values of the pairs that meet. */
  readonly value: number;
  /** No schedule that keeps the rules is worth more. */
  readonly bound: number;
  /** (bound - value) / bound; 0 where the bound is. */
  readonly gap: number;
  readonly prices: Prices;
  readonly unserved: readonly UnservedPair[];
  /** People with fewer meetings than their minimum. */
  readonly belowMinimum: readonly string[];
  readonly worstOff?: WorstOffProof;
}

/** A schedule holds the problem it solves and the proof of its worth. Plain JSON. */
export interface Schedule {
  readonly problem: Problem;
  readonly meetings: readonly PlannedMeeting[];
  readonly certificate: Certificate;
}
