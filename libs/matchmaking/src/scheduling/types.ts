/** A point in time: a number counts minutes from wherever the caller likes, a string is an ISO 8601 instant with its offset. */
export type Moment = number | string;

/** Somebody to be scheduled. */
export interface ProblemPerson {
  readonly id: string;
  /** How many meetings they should have at least, wherever that is possible; 1 unless said. */
  readonly minimum?: number;
  /** Here for the first time: they have a meeting before anybody else's minimum counts, wherever that is possible. */
  readonly newcomer?: boolean;
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
  /** What the schedule is to be good at; `total` unless said. */
  readonly mode?: ScheduleMode;
}

/** `total`: the greatest sum of values. `worst-off`: first the least served as high as can be, then the sum. */
export type ScheduleMode = 'total' | 'worst-off';

/** Why a pair does not meet; the first that applies, in this order, the last only after a repair. */
export type UnservedReason =
  | 'excluded'
  | 'groups-do-not-meet'
  | 'no-common-slot'
  | 'no-suitable-place'
  | 'maximum-reached'
  | 'no-common-slot-left'
  | 'no-place-left'
  | 'would-be-a-change';

/** A pair that does not meet; `people` are those whose maximum or calendar stood in the way. */
export interface UnservedPair {
  readonly pair: readonly [a: string, b: string];
  readonly reason: UnservedReason;
  readonly people: readonly string[];
}

/**
 * The proof of a bound by weak duality, in the order of the problem's lists: what a meeting of person i costs
 * (`people[i]`; below 0 only for those who have their minimum), their time at the start of slot s (`personSlots[i][s]`, 0
 * or more) and room at place p at the start of slot s (`placeSlots[p][s]`, 0 or more).
 */
export interface Prices {
  readonly people: readonly number[];
  readonly personSlots: ReadonlyArray<readonly number[]>;
  readonly placeSlots: ReadonlyArray<readonly number[]>;
}

/**
 * Proof of how high the least served could be raised. Somebody is at a level when their meetings are worth as much, or as
 * much as the best of their pairs alone, up to their maximum, would be.
 */
export interface WorstOffProof {
  /** The level of everybody who has a meeting. */
  readonly level: number;
  /** No schedule brings all of these people to a higher level. */
  readonly bound: number;
  /** How much each person's value counts in the proof, in the order of the problem; 0 for those without a meeting. */
  readonly weights: readonly number[];
  readonly prices: Prices;
}

/**
 * Why somebody has fewer meetings than their minimum. `impossible`: no schedule gives them more. `fewest`: no schedule leaves
 * fewer newcomers without a meeting or, of those who are not, fewer meetings of minimums and musts undone: whoever had more
 * would take them from others who count as much. `unproven`: neither was found.
 */
export type LackReason = 'impossible' | 'fewest' | 'unproven';

/** What is known of those who have fewer meetings than their minimum. */
export interface Lacking {
  /** In the order of the problem. */
  readonly people: ReadonlyArray<{ readonly person: string; readonly reason: LackReason }>;
  /**
   * The proofs of `fewest` by weak duality: prices of people from -1, where each newcomer's first meeting is to be had
   * (`newcomers`), or each meeting of a minimum and each must-meeting (`minimums`), and nothing else is worth anything.
   */
  readonly newcomers?: Prices;
  readonly minimums?: Prices;
}

/** What stands beside a schedule and lets anybody check it. */
export interface Certificate {
  /** SHA-256 of the problem's canonical JSON (keys sorted, no spaces), in hexadecimal. */
  readonly inputs: string;
  readonly mode: ScheduleMode;
  /** The sum of the values of the pairs that meet. */
  readonly value: number;
  /**
   * No schedule is worth more that keeps the rules, gives everybody not named in `belowMinimum` their minimum, and brings
   * together the pairs that must meet, but for the unserved ones.
   */
  readonly bound: number;
  /** (bound - value) / bound; 0 where the bound is. */
  readonly gap: number;
  readonly prices: Prices;
  readonly unserved: readonly UnservedPair[];
  /** People with fewer meetings than their minimum. */
  readonly belowMinimum: readonly string[];
  /** Why; missing where there are none. */
  readonly lacking?: Lacking;
  /** After a repair: how many changes there might be. Pairs that could meet may then stay apart. */
  readonly changes?: number;
  readonly worstOff?: WorstOffProof;
  /** The same hash of the list [meetings, certificate without its seal]: shows any change, if not who made it. */
  readonly seal: string;
}

/** A schedule holds the problem it solves and the proof of its worth. Plain JSON. */
export interface Schedule {
  readonly problem: Problem;
  readonly meetings: readonly PlannedMeeting[];
  readonly certificate: Certificate;
}
