import { type MailReader, nameOf } from '../attendees/index.js';
import type { Conversation } from '../conversations/index.js';
import type { Notice } from '../platform/notices/notice.js';

/** What says that somebody has written: who, and how much is unread. */
export function messageNotice(reader: MailReader, { people, unread }: Conversation, url: string): Notice {
  const names = people.filter(({ isMe, isHere, isMember }) => !isMe && isHere && isMember).map(nameOf);
  const who = new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(names);
  const facts = { who, isGroup: names.length > 1, unread, url };
  return reader.locale === 'en' ? inEnglish(reader, facts) : inGerman(reader, facts);
}

interface Facts {
  who: string;
  isGroup: boolean;
  unread: number;
  url: string;
}

function inEnglish({ mail: to, locale, eventName }: MailReader, { who, isGroup, unread, url }: Facts): Notice {
  const subject = isGroup ? `New messages in your group: ${who}` : `${who} has written to you`;
  const brief = unread === 1 ? 'One message you have not read.' : `${unread} messages you have not read.`;
  return {
    to,
    locale,
    subject,
    brief,
    paragraphs: [`${subject}, at ${eventName}.`, brief],
    button: { label: 'Read', url },
    reason: `You get this mail because you take part in ${eventName}. Your settings say which news reach you by mail.`,
  };
}

function inGerman(reader: MailReader, { who, isGroup, unread, url }: Facts): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const isFormal = addressForm === 'sie';
  const toYou = isFormal ? 'Ihnen' : 'dir';
  const subject = isGroup ? `Neue Nachrichten in der Runde: ${who}` : `${who} hat ${toYou} geschrieben`;
  const brief = unread === 1 ? 'Eine ungelesene Nachricht.' : `${unread} ungelesene Nachrichten.`;
  const get = isFormal ? 'Sie bekommen diese Mail, weil Sie' : 'Du bekommst diese Mail, weil du';
  const take = isFormal ? 'teilnehmen' : 'teilnimmst';
  const own = isFormal ? 'Ihren' : 'deinen';
  return {
    to,
    locale,
    subject,
    brief,
    paragraphs: [`${subject}, bei ${eventName}.`, brief],
    button: { label: 'Lesen', url },
    reason: `${get} an ${eventName} ${take}. Was als Mail kommt, steht in ${own} Einstellungen.`,
  };
}
