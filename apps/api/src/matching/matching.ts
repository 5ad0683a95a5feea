import type { MeaningsNotice } from '../meanings/index.js';
import {
  DEFAULT_WEIGHTS,
  learn,
  type Part,
  type Person,
  type ShownFigures,
  type Signal,
  SIGNALS,
  type Weights,
  weightsBetween,
} from '#libs/matchmaking';

/** How many people each attendee is proposed. */
export const LIST_LENGTH = 30;

/** How often anybody is proposed, over all lists: the sought are not overrun, and nobody is left out. */
export const EXPOSURE = { atLeast: LIST_LENGTH / 2, atMost: LIST_LENGTH * 1.5 } as const;

/** How well and how fairly everybody's lists stand after a run; shares in [0, 1]. */
export type RunFigures = Pick<ShownFigures, 'coverage' | 'mutualShare' | 'gini' | 'mostShown'>;

/** How a run of the engine ended. */
export interface RunEnd {
  state: 'done' | 'failed';
  people: number;
  embedder: string | null;
  notice: MeaningsNotice | null;
  figures: RunFigures | null;
  /** How many lists it made. */
  lists: number;
}

/** A run of the engine over one event. */
export interface MatchingRun extends RunEnd {
  id: string;
  startedAt: Date;
  endedAt: Date;
  weights: Weights;
  /** Whose changes it followed; null for a run for everybody. */
  changed: string[] | null;
}

/** What an attendee did about another, with the parts that the pair's score had then. */
export interface Deed {
  person: string;
  other: string;
  kind: keyof typeof SIGNALS;
  parts: Part[];
  /** By which the pair was scored, the person's and the other's; null where nobody knows any more. */
  weights: [Weights | null, Weights | null];
}

/** What the engine goes by at an event, learned from what people did. */
export interface Learned {
  event: Weights;
  own: Map<string, Weights>;
}

/**
 * What counts for the event and for each person who did something: from what the organizer chose, moved slowly and within
 * bounds. `held` are the event's where they are not to move.
 */
export function learned(chosen: Weights, deeds: readonly Deed[], held?: Weights): Learned {
  const signals = new Map<string, Signal[]>(deeds.map(({ person }) => [person, []]));
  for (const deed of deeds) signals.get(deed.person)?.push(signalOf(chosen, deed));
  const event = held ?? learn(chosen, [...signals.values()].flat());
  return { event, own: new Map([...signals].map(([person, own]) => [person, learn(event, own)])) };
}

const signalOf = (chosen: Weights, { kind, parts, weights: [own, theirs] }: Deed): Signal => ({
  parts,
  value: SIGNALS[kind],
  weights: weightsBetween(own ?? chosen, theirs ?? chosen),
});

/** The last run for everybody, as far as runs go on from it that renew only the lists that changes touch. */
export interface BaseRun {
  weights: Weights;
  embedder: string | null;
  /** What showing each person once costs, by attendee. */
  prices: Record<string, number>;
  /** How many people's changes have been followed since. */
  changesSince: number;
  /** The last run that ended well, whomever it was for. */
  lastRun: string;
}

/** Among so many people one change may be followed before everybody's lists are made anew: prices age with each. */
const PEOPLE_A_CHANGE = 10;

/** What is known when a run begins. */
interface Situation {
  /** Whose changes are to be followed; undefined where the whole event's. */
  changed: readonly string[] | undefined;
  people: readonly Pick<Person, 'id'>[];
  base: BaseRun | undefined;
  embedder: string | null;
}

/**
 * Whose lists, and whichever these touch, are enough to renew; undefined where everybody's have to be made: nobody knows who
 * has changed, many have, others take part than in the last run for everybody, or texts are compared otherwise.
 */
export function whomToRenew({ changed, people, base, embedder }: Situation): string[] | undefined {
  if (!changed || changed.length === 0 || !base || base.embedder !== embedder) return undefined;
  const { prices, changesSince } = base;
  if (people.length !== Object.keys(prices).length || people.some(({ id }) => !(id in prices))) return undefined;
  if ((changesSince + changed.length) * PEOPLE_A_CHANGE > people.length) return undefined;
  return people.flatMap(({ id }) => (changed.includes(id) ? [id] : []));
}

type ListsById = ReadonlyMap<string, readonly string[]>;

/** Whether somebody is in no list any more who was in one, or a newcomer in no pair who find each other. */
export function isLeftOut(people: readonly Person[], before: ListsById, after: ListsById): boolean {
  const shown = (lists: ListsById) => new Set([...lists.values()].flat());
  const finds = (lists: ListsById, id: string) => (lists.get(id) ?? []).some((other) => lists.get(other)?.includes(id));
  const [was, is] = [shown(before), shown(after)];
  return people.some(
    ({ id, newcomer }) => (was.has(id) && !is.has(id)) || (newcomer && finds(before, id) && !finds(after, id)),
  );
}

/** What counts where nobody has chosen. */
export const USUAL_WEIGHTS: Weights = DEFAULT_WEIGHTS;
