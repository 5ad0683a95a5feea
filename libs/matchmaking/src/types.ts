import type { Vectors } from './embed/embedder.js';

/** Whether others may read a text (`show`) or only the engine may score with it (`match`). */
export type Use = 'show' | 'match';

/** How deep an expertise goes, or has to go: 1 basics, 2 practice, 3 expert. */
export type Level = 1 | 2 | 3;

/** What somebody comes for. */
export type Intent = 'learn' | 'exchange' | 'find-job' | 'hire' | 'collaborate' | 'mentor' | 'be-mentored';

/** One text that a person gave; `topic` is the id of a topic, `language` an ISO 639-1 code (else it is guessed). */
export interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly use: Use;
  readonly topic?: string;
  readonly level?: Level;
  readonly language?: string;
}

/** An attendee's own mark on another: must meet, would like to, rather not. Nobody else learns of it. */
export type WishKind = 'must' | 'like' | 'rather-not';

/** How far somebody has come: 1 in training, 2 starting, 3 experienced, 4 senior, 5 leading. */
export type Seniority = 1 | 2 | 3 | 4 | 5;

/**
 * What counts how much. The worths (`expertise` to `newcomer`, 0 or more) are shares of their sum; `bothWays` in [0, 1] is
 * how much of the expertise counts only as far as it goes both ways. The dials in [-1, 1] turn the whole: below 0 they
 * take away, above 0 they add. `known`: new faces (-1) to old ties (1); `sameOrganization`: others (-1) to colleagues (1);
 * `seniority`: peers (-1) to people far apart (1).
 */
export interface Weights {
  readonly expertise: number;
  readonly common: number;
  readonly intents: number;
  readonly language: number;
  readonly group: number;
  readonly newcomer: number;
  readonly bothWays: number;
  readonly sameOrganization: number;
  readonly known: number;
  readonly seniority: number;
}

/** One attendee as the engine sees them; `knows` are ids of people, an empty `languages` means unknown. */
export interface Person {
  readonly id: string;
  readonly offers: readonly Phrase[];
  readonly seeks: readonly Phrase[];
  readonly about?: Phrase;
  readonly evidence: readonly Phrase[];
  readonly intents: readonly Intent[];
  readonly languages: readonly string[];
  readonly organization?: string;
  readonly groups: readonly string[];
  readonly knows: readonly string[];
  readonly newcomer: boolean;
  readonly wishes?: ReadonlyArray<{ readonly person: string; readonly kind: WishKind }>;
  readonly seniority?: Seniority;
  /** The person's own weights, as `learn` made them; the event's where there are none. */
  readonly weights?: Weights;
}

/** The names that the parts of a score can have. */
export type PartName =
  | 'both-ways'
  | 'they-give'
  | 'you-give'
  | 'common-ground'
  | 'intents'
  | 'common-language'
  | 'common-group'
  | 'newcomer'
  | 'seniority'
  | 'same-organization'
  | 'already-known'
  | 'wishes'
  | 'no-common-language'
  | 'rather-not';

/** One named number of a score; the parts of a score sum to it. */
export interface Part {
  readonly name: PartName;
  readonly value: number;
}

/** Why two people are suggested to each other; the README says what each kind states. */
export type ReasonKind =
  | 'same-topic'
  | 'related-topic'
  | 'similar-words'
  | 'hidden-fit'
  | 'common-ground'
  | 'mentoring'
  | 'collaboration'
  | 'exchange'
  | 'common-group'
  | 'common-language'
  | 'newcomer'
  | 'your-wish'
  | 'no-common-language'
  | 'nothing-known';

/** Who gives whom, seen from the person that the suggestion is for. */
export type Direction = 'they-give' | 'you-give' | 'both';

/** A text quoted in a reason: always of a phrase with use `show`, whole or one sentence of it. */
export interface Quote {
  readonly person: string;
  readonly phrase: string;
  readonly text: string;
}

/** One reason: `from` is the giver's words, `to` the seeker's; `value` is a language code or a group where it is about one. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly direction: Direction;
  readonly from?: Quote;
  readonly to?: Quote;
  readonly topic?: string;
  readonly value?: string;
}

/** What each gives the other, both in [0, 1]. */
export interface Directed {
  readonly theyGive: number;
  readonly youGive: number;
}

/** `other` proposed to `person`: `mutual` is in [0, 1] and the sum of `parts`. */
export interface Suggestion {
  readonly person: string;
  readonly other: string;
  readonly directed: Directed;
  readonly mutual: number;
  readonly parts: readonly Part[];
  readonly reasons: readonly Reason[];
  /** Nothing that either says, intends or wishes speaks for it: it only fills a list or a schedule, and is to be shown as that. */
  readonly filler?: true;
}

/** What a ground gives to a score, and the most it could; the largest that is missing comes first. */
export interface Shortfall {
  readonly ground: 'they-give' | 'you-give' | 'common-ground' | 'intents' | 'common-language' | 'common-group';
  readonly missing: number;
}

/**
 * Something that the person could do and what it would add to the score: offer what the other seeks, seek what the other
 * offers (`quote` is the other's phrase), say a language the other speaks or an intent that fits (`value`).
 */
export interface Change {
  readonly kind: 'offer' | 'seek' | 'language' | 'intent';
  readonly quote?: Quote;
  readonly value?: string;
  readonly gain: number;
}

/** A suggestion with why it is not higher and what the person can do about it, the greatest first. */
export interface Explanation extends Suggestion {
  readonly shortfalls: readonly Shortfall[];
  readonly changes: readonly Change[];
}

/** How often people are shown, counted over all lists; both bounds hold for each person. */
export interface Exposure {
  /** Shown less often only where that is impossible, and then with a proof. Default 0. */
  readonly atLeast?: number;
  /** Never shown more often; lists stay short rather. Default: any number of times. */
  readonly atMost?: number;
  /** Whether every newcomer is promised a place in a list, and one whose owner is in theirs. Default true. */
  readonly newcomers?: boolean;
}

/** How to suggest; without `for` everyone gets a list, without `limit` it holds everybody else. */
export interface SuggestOptions {
  readonly for?: readonly string[];
  /** How many others each person gets at most. */
  readonly limit?: number;
  /** How often one person may be suggested at most, over all lists. */
  readonly exposureLimit?: number;
  /** Fair lists for everyone: how often each person is shown. */
  readonly exposure?: Exposure;
  /** Pairs that are never suggested to each other, in either direction (blocks, exclusions). */
  readonly exclude?: ReadonlyArray<readonly [string, string]>;
  /** What counts how much at this event; the engine's own weights unless said. */
  readonly weights?: Weights;
  /** Sentence vectors of the texts (see `textsToEmbed`); a text without one is scored by its words alone. */
  readonly vectors?: Vectors;
  readonly signal?: AbortSignal;
  /** Called with how many of the lists are done, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}
