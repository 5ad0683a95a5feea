import type { AddressForm, Locale } from '#libs/contracts';

/** Whom a mail about an event is for, and how to address them. */
export interface MailReader {
  mail: string;
  locale: Locale;
  addressForm: AddressForm;
  eventName: string;
  timeZone: string;
}

/** Ana Núñez; empty for somebody who has left. */
export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`.trim();

/** Day and time in the event's zone, which is named. */
export const whenIn = ({ locale, timeZone }: MailReader, instant: Date): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(instant);
