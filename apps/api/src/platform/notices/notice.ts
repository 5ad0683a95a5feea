import type { NoticeSubject } from '#libs/contracts';
import type { Mail, MailButton } from '../mail/mail.js';

/** What a notice is about: ids by word, never content. */
export type NoticeIds = Record<string, string>;

/** What a person is told outside the app: a mail, and the same in a line for a phone's screen. */
export interface Notice extends Mail {
  /** The line below the subject where there is room for one only. */
  brief: string;
  /** Opens the answer, by mail and by push. */
  button: MailButton;
}

/** How notices of a kind are told. */
export interface NoticeDefinition {
  /** The setting of a person that rules it. */
  subject: NoticeSubject;
  /** What there is to say, read when it is said; undefined where it matters no more. */
  compose: (accountId: string, ids: NoticeIds) => Promise<Notice | undefined>;
  /** How long its mail waits for others to go along, and for the person to see it in the app; ms, at once by default. */
  mailWaitsMs?: number;
  /** Whoever gets calendar files by mail reads the same in one, so this goes by push or not at all. */
  isInCalendarMail?: boolean;
  /** By when its push must be opened, or a mail follows; never where it is left out. */
  openBy?: (accountId: string, ids: NoticeIds) => Promise<Date | undefined>;
}
