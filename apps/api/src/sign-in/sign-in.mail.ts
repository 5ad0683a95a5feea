import type { Locale } from '#libs/contracts';
import type { Mail } from '../platform/mail/mail.js';
import type { Secrets } from './sign-in.js';

interface Texts {
  subject: string;
  paragraphs: string[];
  button: string;
  reason: string;
}

/** The mail with link and code, in the language that the person chose on the screen. */
export function writeSignInMail(to: string, locale: Locale, publicUrl: URL, { token, code }: Secrets): Mail {
  const { subject, paragraphs, button, reason } = TEXTS[locale];
  // In the fragment, since browsers send that to nobody: no server's log ever holds the token.
  const url = new URL(`/sign-in#${token}`, publicUrl).href;
  return { to, locale, subject, paragraphs, code, button: { label: button, url }, reason };
}

const TEXTS: Record<Locale, Texts> = {
  de: {
    subject: 'Anmelden bei Treffpunkt',
    paragraphs: [
      'Ein Tipp auf den Knopf, und es geht weiter. Link und Code gelten zehn Minuten und nur einmal.',
      'Wer Treffpunkt als App installiert hat, tippt dort diesen Code ein:',
    ],
    button: 'Anmelden',
    reason:
      'Diese Mail kommt, weil jemand mit dieser Adresse sich bei Treffpunkt anmelden möchte. Ohne Link oder Code passiert nichts; dann einfach löschen.',
  },
  en: {
    subject: 'Sign in to Treffpunkt',
    paragraphs: [
      'One tap on the button and you are in. Link and code work once, for ten minutes.',
      'If you installed Treffpunkt as an app, type this code there:',
    ],
    button: 'Sign in',
    reason:
      'You get this mail because someone wants to sign in to Treffpunkt with this address. Without the link or the code nothing happens; then simply delete it.',
  },
};
