import type { MeaningsNotice } from '../meanings/index.js';
import {
  DEFAULT_WEIGHTS,
  learn,
  type Part,
  type Signal,
  SIGNALS,
  type Weights,
  weightsBetween,
} from '#libs/matchmaking';

/** How many people each attendee is proposed. */
export const LIST_LENGTH = 30;

/** How often anybody is proposed, over all lists: the sought are not overrun, and nobody is left out. */
export const EXPOSURE = { atLeast: LIST_LENGTH / 2, atMost: LIST_LENGTH * 1.5 } as const;

/** How well and how fairly the lists of a run came out; shares in [0, 1]. */
export interface RunFigures {
  /** Share of people who are in somebody's list. */
  coverage: number;
  /** Share of suggestions that stand in both lists. */
  mutualShare: number;
  /** Inequality of how often people are shown: 0 for all alike. */
  gini: number;
  /** How often the person shown most is shown. */
  mostShown: number;
}

/** How a run of the engine ended. */
export interface RunEnd {
  state: 'done' | 'failed';
  people: number;
  embedder: string | null;
  notice: MeaningsNotice | null;
  figures: RunFigures | null;
}

/** A run of the engine over one event. */
export interface MatchingRun extends RunEnd {
  id: string;
  startedAt: Date;
  endedAt: Date;
  weights: Weights;
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
 * bounds.
 */
export function learned(chosen: Weights, deeds: readonly Deed[]): Learned {
  const signals = new Map<string, Signal[]>(deeds.map(({ person }) => [person, []]));
  for (const deed of deeds) signals.get(deed.person)?.push(signalOf(chosen, deed));
  const event = learn(chosen, [...signals.values()].flat());
  return { event, own: new Map([...signals].map(([person, own]) => [person, learn(event, own)])) };
}

const signalOf = (chosen: Weights, { kind, parts, weights: [own, theirs] }: Deed): Signal => ({
  parts,
  value: SIGNALS[kind],
  weights: weightsBetween(own ?? chosen, theirs ?? chosen),
});

/** Who is shown to whom, as far as figures go. */
interface Shown {
  readonly person: string;
  readonly other: string;
}

/** Takes the ids of all people and the suggestions made; gives how well and how fairly they came out. */
export function figuresOf(ids: readonly string[], shown: readonly Shown[]): RunFigures {
  const times = new Map(ids.map((id) => [id, 0]));
  for (const { other } of shown) times.set(other, (times.get(other) ?? 0) + 1);
  const pairs = new Set(shown.map(({ person, other }) => `${person} ${other}`));
  const mutual = shown.filter(({ person, other }) => pairs.has(`${other} ${person}`)).length;
  const counts = [...times.values()].sort((a, b) => a - b);
  const weighted = counts.reduce((sum, count, index) => sum + (2 * (index + 1) - counts.length - 1) * count, 0);
  return {
    coverage: share(counts.filter((count) => count > 0).length, counts.length),
    mutualShare: share(mutual, shown.length),
    gini: share(weighted, counts.length * shown.length),
    mostShown: counts.at(-1) ?? 0,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** What counts where nobody has chosen. */
export const USUAL_WEIGHTS: Weights = DEFAULT_WEIGHTS;
