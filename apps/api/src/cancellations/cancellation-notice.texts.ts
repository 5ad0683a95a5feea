import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { Meeting } from '../meetings/index.js';
import type { Notice } from '../platform/notices/notice.js';

/** What says that a meeting will not be: who cancelled, which one, and why where they said so. */
export function cancelledNotice(reader: MailReader, meeting: Meeting, url: string): Notice {
  const by = meeting.people.find(({ attendeeId, isHere }) => attendeeId === meeting.cancelledBy && isHere);
  const facts = {
    who: by && nameOf(by),
    which: `${whenIn(reader, new Date(meeting.from))}, ${meeting.place.name}`,
    reason: meeting.cancelReason,
    url,
  };
  return reader.locale === 'en' ? inEnglish(reader, facts) : inGerman(reader, facts);
}

interface Facts {
  /** Undefined where whoever cancelled takes part no longer. */
  who: string | undefined;
  which: string;
  reason: string | null;
  url: string;
}

function inEnglish({ mail: to, locale, eventName }: MailReader, { who, which, reason, url }: Facts): Notice {
  return {
    to,
    locale,
    subject: who ? `${who} cancelled your meeting` : 'A meeting of yours is cancelled',
    brief: which,
    paragraphs: [
      who
        ? `${who} cannot make your meeting at ${eventName} and has cancelled it:`
        : `One of your meetings at ${eventName} is cancelled:`,
      which,
      ...(reason === null ? [] : [`“${reason}”`]),
      'You are free again at this time. If the meeting is also in a calendar of your own, please delete it there.',
    ],
    button: { label: 'See what you can do', url },
    reason: `You get this mail because you take part in ${eventName} and had arranged this meeting.`,
  };
}

function inGerman(reader: MailReader, { who, which, reason, url }: Facts): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const isFormal = addressForm === 'sie';
  const yours = isFormal ? 'Ihr' : 'euer';
  return {
    to,
    locale,
    subject: who
      ? `${who} hat ${yours} Treffen abgesagt`
      : `Eins ${isFormal ? 'Ihrer' : 'deiner'} Treffen ist abgesagt`,
    brief: which,
    paragraphs: [
      who
        ? `${who} kann nicht kommen und hat ${yours} Treffen bei „${eventName}“ abgesagt:`
        : `Eins ${isFormal ? 'Ihrer' : 'deiner'} Treffen bei „${eventName}“ ist abgesagt:`,
      which,
      ...(reason === null ? [] : [`„${reason}“`]),
      isFormal
        ? 'Zu dieser Zeit sind Sie wieder frei. Steht das Treffen auch in einem eigenen Kalender, löschen Sie es bitte dort.'
        : 'Zu dieser Zeit bist du wieder frei. Steht das Treffen auch in einem eigenen Kalender, lösch es bitte dort.',
    ],
    button: { label: 'Ansehen, was jetzt geht', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und zu diesem Treffen verabredet waren.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und zu diesem Treffen verabredet warst.`,
  };
}
