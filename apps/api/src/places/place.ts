import type { PlaceKind } from '#libs/contracts';

/** What an organizer says about a place. */
export interface PlaceFacts {
  name: string;
  kind: PlaceKind;
  /** People in one meeting. */
  seats: number;
  /** Meetings at once. */
  parallel: number;
  /** Where a link leads. */
  url: string | null;
  stepFree: boolean;
  quiet: boolean;
  /** The part of the venue it is in, for the way between places; empty where it is not said. */
  area: string;
  /** How to get there, in a sentence; empty where it is not said. */
  directions: string;
}

/** A place where meetings of an event happen. */
export interface Place extends PlaceFacts {
  id: string;
}

/** A meeting that stands in the way of a change: its lane and its time. */
export interface StandingBooking {
  lane: number;
  from: Date;
  to: Date;
}

/** Only a link has an address. */
export const canHaveUrl = (kind: PlaceKind, url: string | null): boolean => kind === 'link' || url === null;

/** The names of so many like places: `Table 1` to `Table n`, or the name itself for a single one. */
export const namesOf = (name: string, count: number | undefined): string[] =>
  count === undefined ? [name] : Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
