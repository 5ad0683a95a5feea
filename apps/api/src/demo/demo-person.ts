/** What an attendee of the demo event offers or seeks; `topic` is an id of the engine's vocabulary. */
export interface DemoPhrase {
  readonly text: string;
  readonly use: 'show' | 'match';
  readonly topic?: string;
  readonly level?: 1 | 2 | 3;
}

/** What somebody comes for, in the words of the engine. */
export type DemoIntent = 'learn' | 'exchange' | 'find-job' | 'hire' | 'collaborate' | 'mentor' | 'be-mentored';

/** An attendee of the demo event. All of them are invented; their mails end in names that cannot be registered. */
export interface DemoPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly mail: string;
  readonly position: string;
  readonly company: string;
  readonly group: 'speaker' | 'sponsor' | 'newcomer' | 'participant';
  /** ISO 639-1 codes of what they speak. */
  readonly languages: readonly string[];
  /** The language their texts are written in. */
  readonly textLanguage: 'de' | 'en';
  readonly about: string;
  readonly offers: readonly DemoPhrase[];
  readonly seeks: readonly DemoPhrase[];
  readonly intents: readonly DemoIntent[];
}

/** Takes a text, its topic and level; gives a phrase that others may read. */
export function shown(text: string, topic?: string, level?: 1 | 2 | 3): DemoPhrase {
  return { text, use: 'show', ...(topic !== undefined && { topic }), ...(level !== undefined && { level }) };
}

/** Takes a text, its topic and level; gives a phrase that only the engine may use. */
export function hidden(text: string, topic?: string, level?: 1 | 2 | 3): DemoPhrase {
  return { ...shown(text, topic, level), use: 'match' };
}
