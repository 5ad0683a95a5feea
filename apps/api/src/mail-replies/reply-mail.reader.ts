import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';

/** What matters of a mail that came in. */
export interface ReplyMail {
  /** Says that nobody received something: it answers nothing, and nothing answers it. */
  isBounce: boolean;
  /** A program has written it: nothing that is only words is answered. */
  isAutomatic: boolean;
  /** The same for the same mail, however often it comes. */
  hash: Buffer;
  /** Calendar files in it. */
  calendars: string[];
}

/** A calendar file of one answer is far smaller. */
const MOST_CALENDAR = 64 * 1024;

/** Reads a mail as it came (RFC 5322). @throws where it is none */
export async function readReplyMail(raw: Buffer): Promise<ReplyMail> {
  const mail = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    maxChildNodes: 100,
  });
  const header = (name: string): string => mail.headerLines.find(({ key }) => key === name)?.line.toLowerCase() ?? '';
  const isBounce = /multipart\/report|message\/delivery-status/.test(header('content-type'));
  const submitted = header('auto-submitted').replace('auto-submitted:', '').trim();
  const isBulk = /bulk|list|junk/.test(header('precedence')) || header('list-id') !== '';
  const calendars = mail.attachments
    .filter(({ contentType, filename = '' }) => contentType === 'text/calendar' || /\.ics$/i.test(filename))
    .filter(({ content }) => content.length <= MOST_CALENDAR)
    .map(({ content }) => content.toString('utf8'));
  return {
    isBounce,
    isAutomatic: isBounce || isBulk || (submitted !== '' && !submitted.startsWith('no')),
    hash: createHash('sha256')
      .update(mail.messageId ?? raw)
      .digest(),
    calendars,
  };
}
