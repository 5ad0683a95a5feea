import type { Locale } from '#libs/contracts';

/** What a mail says; the frame, the fonts and the plain text are made from it. */
export interface Mail {
  to: string;
  locale: Locale;
  subject: string;
  paragraphs: string[];
  /** A code to type, shown large. */
  code?: string;
  button?: MailButton;
  /** What several mails would have said, one after the other. */
  parts?: MailPart[];
  /** A calendar file that calendars take in or out by themselves (RFC 6047). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  /** What an answer by mail would be about; where the operator takes in mails, it gets an address of its own. */
  answers?: ReplyTopic;
  /** One line in small print below: why this mail came. */
  reason: string;
}

/** What one person can answer by mail. */
export interface ReplyTopic {
  accountId: string;
  /** A meeting, or else a request. */
  kind: 'meeting' | 'request';
  id: string;
}

/** The one way on from a mail or a part of it. */
export interface MailButton {
  label: string;
  url: string;
}

/** One of several things that a mail says. */
export interface MailPart {
  title: string;
  paragraphs: string[];
  button: MailButton;
}
