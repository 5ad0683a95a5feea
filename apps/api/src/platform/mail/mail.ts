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
  /** One line in small print below: why this mail came. */
  reason: string;
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
