import type { Locale } from '#libs/contracts';

/** What a mail says; the frame, the fonts and the plain text are made from it. */
export interface Mail {
  to: string;
  locale: Locale;
  subject: string;
  paragraphs: string[];
  /** A code to type, shown large. */
  code?: string;
  button?: { label: string; url: string };
  /** One line in small print below: why this mail came. */
  reason: string;
}
