import type { AttendeeState, Intent, Locale, PhraseUse } from '#libs/contracts';

/** One offer or seek of an attendee, in their own words. */
export interface Phrase {
  id: string;
  text: string;
  topicId: string | null;
  level: 1 | 2 | 3 | null;
  /** Whether others may read it or only the engine may weigh it. */
  use: PhraseUse;
  language: Locale | null;
}

/** What an attendee says of themselves at one event, as they see it. */
export interface Profile {
  id: string;
  eventId: string;
  state: AttendeeState;
  givenName: string;
  familyName: string;
  mail: string;
  position: string;
  company: string;
  phone: string;
  about: string;
  aboutUse: PhraseUse;
  /** ISO 639-1 codes of what they speak. */
  languages: string[];
  intents: Intent[];
  group: string;
  /** How many requests may arrive a day; null for the event's own number. */
  requestsPerDay: number | null;
  offers: Phrase[];
  seeks: Phrase[];
  rulesSeenAt: Date | null;
}

/** What an attendee may change of their profile. */
export type ProfileChange = Partial<
  Pick<
    Profile,
    | 'givenName'
    | 'familyName'
    | 'position'
    | 'company'
    | 'about'
    | 'aboutUse'
    | 'languages'
    | 'intents'
    | 'requestsPerDay'
  >
>;

/** A phrase as its author sends it: with the id of one that stays, without for a new one. */
export type PhraseDraft = Omit<Phrase, 'id'> & { id?: string };

/** Enough for good suggestions: a name, and something on both sides. */
export const isComplete = ({ givenName, familyName, offers, seeks }: Profile): boolean =>
  givenName !== '' && familyName !== '' && offers.length > 0 && seeks.length > 0;

/** The fields whose value a change really alters: an import leaves exactly these alone from then on. */
export function alteredFields(profile: Profile, change: ProfileChange): (keyof ProfileChange)[] {
  const fields = Object.keys(change) as (keyof ProfileChange)[];
  return fields.filter((field) => {
    const value = change[field];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(profile[field]);
  });
}

/** Whether two lists of phrases say the same in the same order. */
export function saysTheSame(phrases: readonly Phrase[], drafts: readonly PhraseDraft[]): boolean {
  const said = ({ text, topicId, level, use, language }: PhraseDraft): unknown[] => [
    text,
    topicId,
    level,
    use,
    language,
  ];
  return JSON.stringify(phrases.map(said)) === JSON.stringify(drafts.map(said));
}
