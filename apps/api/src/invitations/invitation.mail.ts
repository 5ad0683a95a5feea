import type { Locale } from '#libs/contracts';
import type { Mail } from '../platform/mail/mail.js';
import type { Invitation } from './invitation.js';

/** The kind of mail. */
export const INVITATION = 'invitation';

interface Words {
  greeting: string;
  paragraphs: string[];
  button: string;
  reason: string;
}

/** The mail that invites one attendee, in their language and the event's form of address. */
export function invitationMail(invitation: Invitation, url: string): Mail {
  const { locale, mail, eventName, addressForm } = invitation;
  const days = daysOf(invitation, locale);
  const words =
    locale === 'en'
      ? english(invitation, days)
      : addressForm === 'sie'
        ? formal(invitation, days)
        : familiar(invitation, days);
  return {
    to: mail,
    locale,
    subject: `${locale === 'de' ? 'Einladung' : 'Invitation'}: ${eventName}`,
    paragraphs: [words.greeting, ...words.paragraphs],
    button: { label: words.button, url },
    reason: words.reason,
  };
}

function familiar({ givenName, organizationName, eventName }: Invitation, days: string): Words {
  return {
    greeting: givenName === '' ? 'Hallo,' : `Hallo ${givenName},`,
    paragraphs: [
      `${organizationName} lädt dich zu „${eventName}“ ein, ${days}.`,
      'Sag kurz, was du anbietest und was du suchst: Dann siehst du, wer dir weiterhilft und wem du weiterhilfst, und ihr verabredet euch mit zwei Handgriffen. Ein Passwort brauchst du nicht.',
    ],
    button: 'Einladung öffnen',
    reason: `Diese Mail kommt, weil ${organizationName} deine Adresse für diese Veranstaltung eingetragen hat. Andere Teilnehmende sehen dich erst, wenn du beitrittst.`,
  };
}

function formal({ givenName, familyName, organizationName, eventName }: Invitation, days: string): Words {
  const name = `${givenName} ${familyName}`.trim();
  return {
    greeting: name === '' ? 'Guten Tag,' : `Guten Tag ${name},`,
    paragraphs: [
      `${organizationName} lädt Sie zu „${eventName}“ ein, ${days}.`,
      'Sagen Sie kurz, was Sie anbieten und was Sie suchen: Dann sehen Sie, wer Ihnen weiterhilft und wem Sie weiterhelfen, und verabreden sich mit zwei Handgriffen. Ein Passwort brauchen Sie nicht.',
    ],
    button: 'Einladung öffnen',
    reason: `Diese Mail kommt, weil ${organizationName} Ihre Adresse für diese Veranstaltung eingetragen hat. Andere Teilnehmende sehen Sie erst, wenn Sie beitreten.`,
  };
}

function english({ givenName, organizationName, eventName }: Invitation, days: string): Words {
  return {
    greeting: givenName === '' ? 'Hello,' : `Hello ${givenName},`,
    paragraphs: [
      `${organizationName} invites you to “${eventName}”, ${days}.`,
      'Say briefly what you offer and what you seek: you then see who can help you and whom you can help, and arrange to meet in two taps. You need no password.',
    ],
    button: 'Open the invitation',
    reason: `You get this mail because ${organizationName} entered your address for this event. Other attendees see you only once you join.`,
  };
}

function daysOf({ startsOn, endsOn }: Invitation, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(startsOn), new Date(endsOn));
}
