import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { Meeting } from '../meetings/index.js';
import type { Notice } from '../platform/notices/notice.js';
import type { Party, Request } from './request.js';

type Name = Pick<Party, 'givenName' | 'familyName' | 'position' | 'company'>;

/** What says who asks for a meeting, what about, and until when it can be answered. */
export function receivedNotice(reader: MailReader, { sender, purpose, endsAt }: Request, url: string): Notice {
  const who = nameOf(sender);
  const until = whenIn(reader, endsAt);
  const isFormal = reader.addressForm === 'sie';
  const { mail: to, locale, eventName } = reader;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${who} would like to meet you`,
      brief: `“${purpose}”`,
      paragraphs: [
        `${withWork(sender)} would like to meet you at ${eventName}:`,
        `“${purpose}”`,
        `The request ends on ${until}. Accept it, propose another time, or decline in a kind sentence.`,
      ],
      button: { label: 'Answer', url },
      reason: `You get this mail because you take part in ${eventName} and had not seen the request yet.`,
    };
  return {
    to,
    locale,
    subject: `${who} möchte ${isFormal ? 'Sie' : 'dich'} treffen`,
    brief: `„${purpose}“`,
    paragraphs: [
      `${withWork(sender)} möchte ${isFormal ? 'Sie' : 'dich'} bei „${eventName}“ treffen:`,
      `„${purpose}“`,
      isFormal
        ? `Die Anfrage endet am ${until}. Sagen Sie zu, schlagen Sie eine andere Zeit vor oder sagen Sie freundlich ab.`
        : `Die Anfrage endet am ${until}. Sag zu, schlag eine andere Zeit vor oder sag freundlich ab.`,
    ],
    button: { label: 'Antworten', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und noch nicht geantwortet haben.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und noch nicht geantwortet hast.`,
  };
}

/** What says that a request has ended before its receiver could hear of it, and how to ask back. */
export function missedNotice(reader: MailReader, { sender, purpose, endsAt }: Request, url: string): Notice {
  const who = nameOf(sender);
  const ended = whenIn(reader, endsAt);
  const isFormal = reader.addressForm === 'sie';
  const { mail: to, locale, eventName } = reader;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${who} wanted to meet you`,
      brief: `The request ended on ${ended}.`,
      paragraphs: [
        `${withWork(sender)} wanted to meet you at ${eventName}:`,
        `“${purpose}”`,
        `The request ended without an answer on ${ended}. You can ask in turn.`,
      ],
      button: { label: 'Ask in turn', url },
      reason: `You get this mail because you take part in ${eventName}; it waited for the end of your quiet hours.`,
    };
  return {
    to,
    locale,
    subject: `${who} wollte ${isFormal ? 'Sie' : 'dich'} treffen`,
    brief: `Die Anfrage endete am ${ended}.`,
    paragraphs: [
      `${withWork(sender)} wollte ${isFormal ? 'Sie' : 'dich'} bei „${eventName}“ treffen:`,
      `„${purpose}“`,
      isFormal
        ? `Die Anfrage endete am ${ended} ohne Antwort. Sie können nun selbst fragen.`
        : `Die Anfrage endete am ${ended} ohne Antwort. Du kannst nun selbst fragen.`,
    ],
    button: { label: 'Selbst fragen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen; sie hat auf das Ende Ihrer Ruhezeiten gewartet.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst; sie hat auf das Ende deiner Ruhezeiten gewartet.`,
  };
}

/** What says that a meeting is booked: with whom, when and where. */
export function bookedNotice(reader: MailReader, { people, from, place }: Meeting, url: string): Notice {
  const isFormal = reader.addressForm === 'sie';
  const { mail: to, locale, eventName } = reader;
  const names = people.filter(({ isMe, isHere }) => !isMe && isHere).map(nameOf);
  const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const whenAndWhere = `${whenIn(reader, new Date(from))}, ${place.name}`;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `It’s a date: ${who}`,
      brief: whenAndWhere,
      paragraphs: [`Your meeting with ${who} at ${eventName} is booked.`, whenAndWhere],
      button: { label: 'Open agenda', url },
      reason: `You get this mail because you take part in ${eventName} and arranged this meeting.`,
    };
  return {
    to,
    locale,
    subject: `Verabredet: ${who}`,
    brief: whenAndWhere,
    paragraphs: [`${isFormal ? 'Ihr' : 'Dein'} Treffen mit ${who} bei „${eventName}“ ist gebucht.`, whenAndWhere],
    button: { label: 'Agenda öffnen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und dieses Treffen vereinbart haben.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und dieses Treffen vereinbart hast.`,
  };
}

const withWork = (person: Name): string =>
  [nameOf(person), person.position, person.company].filter((part) => part !== '').join(', ');
