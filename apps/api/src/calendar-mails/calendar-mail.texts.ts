import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { Meeting } from '../meetings/index.js';
import type { Mail } from '../platform/mail/mail.js';

interface Told {
  /** The meeting is off, or goes on without the reader. */
  isOff: boolean;
  /** It was told of before, or has changed since it was made. */
  isChanged: boolean;
  /** Answers by mail are understood. */
  takesAnswers: boolean;
  url: string;
}

/** What goes along with a calendar file: the same in words, so that no other mail has to. */
export function calendarMail(reader: MailReader, meeting: Meeting, told: Told): Mail {
  const isMine = meeting.people.some(({ isMe }) => isMe);
  const names = meeting.people.filter(({ isMe, isHere }) => isMine && !isMe && isHere).map(nameOf);
  const by = meeting.people.find(({ attendeeId, isHere }) => isMine && attendeeId === meeting.cancelledBy && isHere);
  const facts = {
    who: new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(names),
    by: by && !by.isMe ? nameOf(by) : undefined,
    which: `${whenIn(reader, new Date(meeting.from))}, ${meeting.place.name}`,
    quoted: (told.isOff ? meeting.cancelReason : meeting.purpose) ?? '',
  };
  return reader.locale === 'en' ? inEnglish(reader, facts, told) : inGerman(reader, facts, told);
}

interface Facts {
  /** Those whom the reader meets, as far as the reader sees them. */
  who: string;
  /** Who cancelled it, where that was somebody else. */
  by: string | undefined;
  which: string;
  quoted: string;
}

function inEnglish(
  { mail: to, locale, eventName }: MailReader,
  { who, by, which, quoted }: Facts,
  { isOff, isChanged, takesAnswers, url }: Told,
): Mail {
  const word = isOff ? 'Cancelled' : isChanged ? 'Changed' : 'For your calendar';
  return {
    to,
    locale,
    subject: `${word}: ${who === '' ? 'meeting' : `meeting with ${who}`}`,
    paragraphs: [
      ...(isOff ? [by ? `${by} cannot make it. This meeting is off:` : 'This meeting is off:'] : []),
      which,
      ...(quoted === '' ? [] : [`“${quoted}”`]),
      ...(takesAnswers && !isOff
        ? ['A yes or no from your calendar reaches us: a no cancels the meeting and tells the others.']
        : []),
    ],
    button: { label: isOff ? 'See what you can do' : 'See the meeting', url },
    reason: `You get this mail because you asked for your meetings at ${eventName} as calendar files. The settings turn that off.`,
  };
}

function inGerman(reader: MailReader, facts: Facts, { isOff, isChanged, takesAnswers, url }: Told): Mail {
  const { mail: to, locale, eventName, addressForm } = reader;
  const { who, by, which, quoted } = facts;
  const isFormal = addressForm === 'sie';
  const word = isOff ? 'Abgesagt' : isChanged ? 'Geändert' : 'Für den Kalender';
  return {
    to,
    locale,
    subject: `${word}: ${who === '' ? 'Treffen' : `Treffen mit ${who}`}`,
    paragraphs: [
      ...(isOff ? [by ? `${by} kann nicht kommen. Es entfällt:` : 'Es entfällt:'] : []),
      which,
      ...(quoted === '' ? [] : [`„${quoted}“`]),
      ...(takesAnswers && !isOff
        ? [
            `Eine Zusage oder Absage aus ${isFormal ? 'Ihrem' : 'deinem'} Kalender kommt an: Eine Absage sagt das Treffen ab, und die anderen erfahren es.`,
          ]
        : []),
    ],
    button: { label: isOff ? 'Ansehen, was jetzt geht' : 'Treffen ansehen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie Ihre Treffen bei „${eventName}“ als Kalenderdateien wünschen. In den Einstellungen lässt sich das ausschalten.`
      : `Du bekommst diese Mail, weil du deine Treffen bei „${eventName}“ als Kalenderdateien wünschst. In den Einstellungen lässt sich das ausschalten.`,
  };
}
