import type { Mail } from '../mail/mail.js';
import type { Notice } from './notice.js';

/** One mail for what came together in a short time; a single thing is a mail of its own. */
export function digestOf(notices: readonly [Notice, ...Notice[]], settingsUrl: string): Mail {
  const [first] = notices;
  if (notices.length === 1) return first;
  const { to, locale } = first;
  const parts = notices.map(({ subject, paragraphs, button }) => ({ title: subject, paragraphs, button }));
  const count = notices.length;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${count} pieces of news: ${first.subject}, …`,
      paragraphs: [],
      parts,
      reason: `This mail puts together what came within a short time. What is sent is chosen in the settings: ${settingsUrl}`,
    };
  return {
    to,
    locale,
    subject: `${count} Neuigkeiten: ${first.subject}, …`,
    paragraphs: [],
    parts,
    reason: `Diese Mail fasst zusammen, was in kurzer Zeit zusammenkam. Was kommt, lässt sich in den Einstellungen wählen: ${settingsUrl}`,
  };
}
