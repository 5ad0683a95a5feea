import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { ReplyTopic } from '../platform/mail/mail.js';
import { readCalendarReply } from './calendar-reply.reader.js';
import { CalendarReplies } from './calendar-replies.service.js';
import { MailRepliesRepository } from './mail-replies.repository.js';
import { ReplyAnswers } from './reply-answers.service.js';
import { readReplyMail } from './reply-mail.reader.js';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 30;

/** How a mail was taken: done with, too many for now, in somebody else's name, or no mail at all. */
export type Taken = 'taken' | 'too-many' | 'not-theirs' | 'unreadable';

/** What becomes of a mail to one of our addresses: an answer from a calendar is done, anything else is answered by a link. */
@Injectable()
export class MailReplies {
  constructor(
    private readonly repository: MailRepliesRepository,
    private readonly calendars: CalendarReplies,
    private readonly answers: ReplyAnswers,
    private readonly clock: Clock,
  ) {}

  /** Takes a mail about a topic. What it asked for is done when this returns; the same mail again does nothing. */
  async take(topic: ReplyTopic, raw: Buffer): Promise<Taken> {
    const now = this.clock.now();
    const { accountId } = topic;
    if ((await this.repository.countSince(accountId, new Date(now.getTime() - HOUR_MS))) >= MOST_AN_HOUR)
      return 'too-many';
    const mail = await readReplyMail(raw).catch(() => undefined);
    if (!mail) return 'unreadable';
    if (mail.isBounce || (await this.repository.wasTaken(accountId, mail.hash))) return 'taken';
    const outcome = await this.outcomeOf(topic, mail.calendars);
    await this.repository.noteTaken(accountId, mail.hash, now);
    if (outcome === 'not-theirs') return 'not-theirs';
    // A calendar's answer is meant by somebody, even where a program has sent it for them.
    const isHeard = mail.calendars.length > 0 || !mail.isAutomatic;
    if (outcome !== 'done' && isHeard) await this.answers.send(topic, outcome);
    return 'taken';
  }

  private async outcomeOf({ accountId, kind, id }: ReplyTopic, calendars: readonly string[]) {
    const [text] = calendars;
    const reply = text === undefined ? undefined : readCalendarReply(text);
    if (kind !== 'meeting' || !reply) return 'not-understood';
    return this.calendars.take(accountId, id, reply);
  }
}
