import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { Notice } from '../platform/notices/notice.js';
import type { Request } from '../requests/index.js';

/** What says that an answer is still waited for, and until when. */
export function endingNotice(
  reader: MailReader,
  other: { givenName: string; familyName: string },
  { purpose, endsAt }: Request,
  url: string,
): Notice {
  const who = nameOf(other);
  const until = whenIn(reader, endsAt);
  const isFormal = reader.addressForm === 'sie';
  const { mail: to, locale, eventName } = reader;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${who} is waiting for your answer`,
      brief: `The request ends on ${until}.`,
      paragraphs: [
        `“${purpose}”`,
        `The request at ${eventName} ends on ${until}. A yes, another time or a kind no takes a moment.`,
      ],
      button: { label: 'Answer', url },
      reason: `You get this one reminder because you take part in ${eventName} and an answer of yours is awaited.`,
    };
  return {
    to,
    locale,
    subject: isFormal ? `${who} wartet auf Ihre Antwort` : `${who} wartet auf deine Antwort`,
    brief: `Die Anfrage endet am ${until}.`,
    paragraphs: [
      `„${purpose}“`,
      `Die Anfrage bei „${eventName}“ endet am ${until}. Ein Ja, eine andere Zeit oder ein freundliches Nein dauert nur einen Moment.`,
    ],
    button: { label: 'Antworten', url },
    reason: isFormal
      ? `Sie erhalten diese eine Erinnerung, weil Sie an „${eventName}“ teilnehmen und Ihre Antwort noch aussteht.`
      : `Du bekommst diese eine Erinnerung, weil du an „${eventName}“ teilnimmst und deine Antwort noch aussteht.`,
  };
}
