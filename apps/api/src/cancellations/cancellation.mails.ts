import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { JobPayload } from '../platform/jobs/jobs.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { cancelledMail } from './cancellation-mail.texts.js';

const CANCELLED = 'meeting.cancelled';

/** The mail that a meeting is off. It leaves at once, since nobody is to walk to a table in vain. */
@Injectable()
export class CancellationMails implements OnModuleInit {
  constructor(
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly mails: Mails,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(CANCELLED, (payload) => this.writeCancelled(payload));
  }

  /** Queues the mail to one of those who were to come. */
  queueCancelled(meetingId: string, accountId: string): Promise<void> {
    return this.mails.queue(CANCELLED, { meetingId, accountId }, { key: `${CANCELLED}:${meetingId}:${accountId}` });
  }

  private async writeCancelled({ meetingId, accountId }: JobPayload): Promise<Mail | undefined> {
    const meeting = await this.meetings.find(String(accountId), String(meetingId));
    if (new Date(meeting.to) <= this.clock.now()) return undefined;
    const reader = await this.readers.find(String(accountId), meeting.eventId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && cancelledMail(reader, meeting, url);
  }
}
