import type { AddressForm, Locale } from '#libs/contracts';

/** What an invitation leads to. */
export interface Invitation {
  eventId: string;
  eventName: string;
  organizationName: string;
  /** `YYYY-MM-DD`, both days included. */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  addressForm: AddressForm;
  /** The event's last day is over, in its own zone. */
  hasEnded: boolean;
  mail: string;
  givenName: string;
  familyName: string;
  locale: Locale;
}

/** A mail address that its owner recognizes and nobody else learns: `m…t@example.org`. */
export function maskMail(mail: string): string {
  const at = mail.lastIndexOf('@');
  const [first = '', ...rest] = mail.slice(0, at);
  return `${first}…${rest.length > 1 ? rest.at(-1) : ''}${mail.slice(at)}`;
}
