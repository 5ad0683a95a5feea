import type { Locale } from '#libs/contracts';

/** Where and when two people met; the names are null where nobody knows. */
export interface Met {
  readonly at: Date;
  readonly eventName: string | null;
  readonly placeName: string | null;
  /** The IANA time zone whose date it was. */
  readonly timeZone: string;
}

/** Says in one line where and when two people met: "Getroffen: Stadtgespräche, 4. März 2027, Tisch 3". */
export function metRemark({ at, eventName, placeName, timeZone }: Met, locale: Locale): string {
  const date = new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone }).format(at);
  const parts = [eventName, date, placeName].filter((part) => part !== null && part !== '');
  return `${locale === 'de' ? 'Getroffen' : 'Met'}: ${parts.join(', ')}`;
}

const LANGUAGES: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
