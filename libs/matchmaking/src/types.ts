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
  | 'same-organization'
  | 'already-known'
  | 'no-common-language';

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
}

/** How to suggest; without `for` everyone gets a list, without `limit` it holds everybody else. */
export interface SuggestOptions {
  readonly for?: readonly string[];
  /** How many others each person gets at most. */
  readonly limit?: number;
  /** How often one person may be suggested at most, over all lists. */
  readonly exposureLimit?: number;
  /** Pairs that are never suggested to each other, in either direction (blocks, exclusions). */
  readonly exclude?: ReadonlyArray<readonly [string, string]>;
  readonly signal?: AbortSignal;
  /** Called with how many of the lists are done, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}
