import type { Reason, ReasonKind } from '#libs/matchmaking';
import type { MeetingState, RequestState, WishKind } from '#libs/contracts';
import type { Page } from '../platform/http/paging.js';

/** What others see of a joined attendee: nothing that is only for the engine. */
export interface VisiblePerson {
  attendeeId: string;
  givenName: string;
  familyName: string;
  position: string;
  company: string;
  languages: string[];
}

/** The last request between two people, as one of them sees it. */
export interface RequestBetween {
  id: string;
  state: RequestState;
  /** Of the meeting that came of it; null where none has. */
  meetingState: MeetingState | null;
}

/** Somebody proposed to an attendee, and why. */
export interface Suggested extends VisiblePerson {
  /** 1 is the best. */
  rank: number;
  reasons: Reason[];
  request: RequestBetween | null;
  wish: WishKind | null;
}

/** A page of somebody's suggestions, and how fresh it is. */
export interface SuggestionPage extends Page<Suggested> {
  madeAt: Date | null;
  isUpToDate: boolean;
}

/** Everything others may read about a joined attendee. */
export interface Person extends VisiblePerson {
  about: string | null;
  offers: string[];
  seeks: string[];
}

/** The next meeting of two people. */
export interface MeetingBetween {
  id: string;
  from: string;
  to: string;
}

const TURNED = { 'they-give': 'you-give', 'you-give': 'they-give', both: 'both' } as const;

/** What a reason tells of its reader or of the other alone; a mark on somebody is nobody else's to read. */
const ONE_SIDED: readonly ReasonKind[] = ['newcomer', 'nothing-known', 'your-wish'];

/** The same reasons as the other of the two reads them, without those that tell of one of them alone. */
export const turned = (reasons: readonly Reason[]): Reason[] =>
  reasons
    .filter(({ kind }) => !ONE_SIDED.includes(kind))
    .map((reason) => ({ ...reason, direction: TURNED[reason.direction] }));

const ABOUT = 'about:';

/** The engine knows what somebody says about themselves as a phrase; this is its id. */
export const aboutPhraseId = (attendeeId: string): string => `${ABOUT}${attendeeId}`;

/** The ids of the phrases that reasons quote, and of the people whose own words about themselves they quote. */
export function quotedIn(reasons: readonly Reason[]): { phraseIds: string[]; attendeeIds: string[] } {
  const quoted = new Set(
    reasons.flatMap(({ from, to }) => [from?.phrase, to?.phrase]).filter((id) => id !== undefined),
  );
  const isAbout = (id: string): boolean => id.startsWith(ABOUT);
  return {
    phraseIds: [...quoted].filter((id) => !isAbout(id)),
    attendeeIds: [...quoted].filter(isAbout).map((id) => id.slice(ABOUT.length)),
  };
}

/** Only the reasons whose quotes still stand, word for word, in what their authors show today. */
export const stillTrue = (reasons: readonly Reason[], shownToday: ReadonlyMap<string, string>): Reason[] =>
  reasons.filter(({ from, to }) =>
    [from, to].every((quote) => quote === undefined || (shownToday.get(quote.phrase) ?? '').includes(quote.text)),
  );
