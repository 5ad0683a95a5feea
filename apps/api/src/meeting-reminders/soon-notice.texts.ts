import { type MailReader, nameOf, whenIn } from '../attendees/index.js';
import type { MeetingWay } from '../getting-there/index.js';
import type { Meeting } from '../meetings/index.js';
import type { Notice } from '../platform/notices/notice.js';

interface Soon {
  way: MeetingWay;
  /** Until it begins. */
  minutes: number;
  url: string;
}

/** What says that a meeting begins soon: with whom, where, and how to get there. */
export function soonNotice(reader: MailReader, meeting: Meeting, { way, minutes, url }: Soon): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const others = meeting.people.filter(({ isMe, isHere }) => !isMe && isHere).map(nameOf);
  const who = new Intl.ListFormat(locale, { type: 'conjunction' }).format(others);
  const { name, url: link } = meeting.place;
  const where = [name, way.area].filter((part) => part !== '').join(', ');
  const walk = walkOf(way, name, locale === 'en');
  const paragraphs = [`${whenIn(reader, new Date(meeting.from))}: ${where}`, walk, way.directions, link ?? ''];
  const said = paragraphs.filter((part) => part !== '');
  const brief = [where, walk].filter((part) => part !== '').join('. ');
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `In ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: ${who || 'your meeting'}`,
      brief,
      paragraphs: said,
      button: { label: 'See the meeting', url },
      reason: `You get this reminder because you have arranged this meeting at ${eventName}.`,
    };
  const isFormal = addressForm === 'sie';
  return {
    to,
    locale,
    subject: `In ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}: ${who || (isFormal ? 'Ihr Treffen' : 'dein Treffen')}`,
    brief,
    paragraphs: said,
    button: { label: 'Treffen ansehen', url },
    reason: isFormal
      ? `Sie erhalten diese Erinnerung, weil Sie bei „${eventName}“ zu diesem Treffen verabredet sind.`
      : `Du bekommst diese Erinnerung, weil du bei „${eventName}“ zu diesem Treffen verabredet bist.`,
  };
}

/** How far it is from where one is; empty where nothing tells. */
function walkOf({ from, minutes, isNextDoor }: MeetingWay, to: string, isEnglish: boolean): string {
  if (from === null) return '';
  if (from === to) return isEnglish ? 'The same place as now' : 'Derselbe Ort wie jetzt';
  if (isNextDoor) return isEnglish ? `Next door to ${from}` : `Gleich neben ${from}`;
  if (minutes === null) return '';
  return isEnglish ? `${minutes} minutes’ walk from ${from}` : `${minutes} Minuten Weg von ${from}`;
}
