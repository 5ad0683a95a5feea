import type { Chance } from './chance.js';
import type { FastTime } from './fast-time.js';
import type { Measured } from './phone.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** When somebody is at the event. A no-show never comes; whoever is late comes in the course of the first morning. */
export interface Coming {
  kind: 'comes' | 'late' | 'no-show';
  from: number;
  /** Whether they tell the desk. */
  tells: boolean;
}

/** Somebody of the event, as everybody knows them. */
export interface Somebody {
  attendeeId: string;
  accountId: string;
  coming: Coming;
  /** Attendees whom they would like to meet. */
  wishes: string[];
}

/** What all who take part in a simulated event share. */
export interface Hall {
  eventId: string;
  time: FastTime;
  chance: Chance;
  measured: Measured;
  /** The first morning's beginning and the last evening. */
  opens: number;
  closes: number;
  people: ReadonlyMap<string, Somebody>;
  /** Every request that was sent, with its attendees. */
  requests: Map<string, readonly string[]>;
  /** Meetings as those who held them know it: both were there. */
  held: Set<string>;
  counts: Record<'changesAgreed' | 'freeNow' | 'spontaneous' | 'cancelled' | 'lateSaid', number>;
  /** Tells the desk that somebody did not come. */
  missing: (attendeeId: string) => void;
}

/** Whether somebody is at the event at an instant. */
export const isThere = ({ coming }: Somebody, at: number): boolean => coming.kind !== 'no-show' && coming.from <= at;
