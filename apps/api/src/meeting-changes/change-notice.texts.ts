import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { Notice } from '../platform/notices/notice.js';
import type { ChangePerson, MeetingChange } from './change.js';

/** What asks whether a meeting may be changed: by whom, from what to what, until when. */
export function proposedNotice(reader: MailReader, change: MeetingChange, url: string): Notice {
  const { mail: to, locale, eventName } = reader;
  const isFormal = reader.addressForm === 'sie';
  const by = change.people.find(({ attendeeId, isHere }) => attendeeId === change.proposedBy && isHere);
  const until = whenIn(reader, new Date(change.endsAt));
  const facts = [...factsOf(reader, change), ...(change.message === null ? [] : [quoted(reader, change.message)])];
  if (locale === 'en')
    return {
      to,
      locale,
      subject: by ? `${nameOf(by)} would like to change a meeting` : 'A meeting is to be changed',
      brief: briefOf(facts),
      paragraphs: [
        `There is a proposal for a meeting at ${eventName}:`,
        ...facts,
        `It stands until ${until}. Until everyone has agreed, the meeting stays as it is booked.`,
      ],
      button: { label: 'Answer', url },
      reason: `You get this mail because you take part in ${eventName} and have not answered the proposal yet.`,
    };
  return {
    to,
    locale,
    subject: by ? `${nameOf(by)} möchte ein Treffen ändern` : 'Ein Treffen soll sich ändern',
    brief: briefOf(facts),
    paragraphs: [
      `Für ein Treffen bei „${eventName}“ gibt es einen Vorschlag:`,
      ...facts,
      `Er gilt bis ${until}. Bis alle zugestimmt haben, bleibt das Treffen, wie es gebucht ist.`,
    ],
    button: { label: 'Antworten', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und auf den Vorschlag noch nicht geantwortet haben.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und auf den Vorschlag noch nicht geantwortet hast.`,
  };
}

/** What says that a meeting has been changed, as everybody agreed. */
export function movedNotice(reader: MailReader, change: MeetingChange, url: string): Notice {
  const { mail: to, locale, eventName } = reader;
  const isFormal = reader.addressForm === 'sie';
  const facts = factsOf(reader, change);
  if (locale === 'en')
    return {
      to,
      locale,
      subject: 'Agreed: a meeting has changed',
      brief: briefOf(facts),
      paragraphs: [`Everyone has agreed, and your meeting at ${eventName} is changed:`, ...facts],
      button: { label: 'See the meeting', url },
      reason: `You get this mail because you take part in ${eventName} and the meeting concerns you.`,
    };
  return {
    to,
    locale,
    subject: 'Vereinbart: Ein Treffen hat sich geändert',
    brief: briefOf(facts),
    paragraphs: [`Alle haben zugestimmt, das Treffen bei „${eventName}“ ist geändert:`, ...facts],
    button: { label: 'Treffen ansehen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und das Treffen Sie betrifft.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und das Treffen dich betrifft.`,
  };
}

/** What would be different, a line each. */
function factsOf(reader: MailReader, { from, before, place, people }: MeetingChange): string[] {
  const isEnglish = reader.locale === 'en';
  const line = (en: string, de: string, said: string): string => `${isEnglish ? en : de}: ${said}`;
  const names = (part: ChangePerson['part']): string =>
    people
      .filter((person) => person.part === part && person.isHere)
      .map(nameOf)
      .join(', ');
  const lines = [line('With', 'Mit', names('stays'))];
  const when = whenIn(reader, new Date(from));
  const was = whenIn(reader, new Date(before.from));
  lines.push(
    from === before.from
      ? line('When', 'Wann', when)
      : line('When', 'Wann', `${when} (${isEnglish ? 'was' : 'bisher'} ${was})`),
  );
  if (place && place.id !== before.place.id)
    lines.push(line('Where', 'Wo', `${place.name} (${isEnglish ? 'was' : 'bisher'} ${before.place.name})`));
  if (names('joins')) lines.push(line('Joining', 'Neu dabei', names('joins')));
  if (names('leaves')) lines.push(line('No longer there', 'Nicht mehr dabei', names('leaves')));
  return lines;
}

const quoted = ({ locale }: MailReader, text: string): string => (locale === 'en' ? `“${text}”` : `„${text}“`);

/** Where there is room for one line: with whom, and when. */
const briefOf = (facts: readonly string[]): string => facts.slice(0, 2).join(', ');
