import type { Locale } from '#libs/contracts';

/** Where and when two people met, and about what; null or empty where nobody knows. */
export interface Met {
  readonly at: Date | null;
  readonly eventName: string | null;
  readonly placeName: string | null;
  readonly about: string | null;
  /** The IANA time zone whose date it was. */
  readonly timeZone: string;
}

/** Says in one line where and when two people met: "Getroffen: Stadtgespräche, 4. März 2027, Tisch 3 – Wärmenetze". */
export function metRemark({ at, eventName, placeName, about, timeZone }: Met, locale: Locale): string {
  const date = at && new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: 'long', timeZone }).format(at);
  const parts = [eventName, date, placeName].filter((part) => part !== null && part !== '');
  const subject = about === null || about === '' ? '' : ` – ${about}`;
  return `${locale === 'de' ? 'Getroffen' : 'Met'}: ${parts.join(', ')}${subject}`;
}

const LANGUAGES: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };
