import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { JobPayload } from '../platform/jobs/jobs.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { MailReaders } from './mail-readers.repository.js';
import { cancelledMail } from './meeting-mail.texts.js';
import { MeetingsRepository } from './meetings.repository.js';

const CANCELLED = 'meeting.cancelled';

/** Mails about meetings: one is off. It leaves at once, since nobody is to walk to a table in vain. */
@Injectable()
export class MeetingMails implements OnModuleInit {
  constructor(
    private readonly repository: MeetingsRepository,
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
    const meeting = await this.repository.find(String(accountId), String(meetingId));
    if (!meeting || new Date(meeting.to) <= this.clock.now()) return undefined;
    const reader = await this.readers.find(String(accountId), meeting.eventId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && cancelledMail(reader, meeting, url);
  }
}
