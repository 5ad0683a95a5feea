import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { cancelledNotice } from './cancellation-notice.texts.js';

const CANCELLED = 'meeting.cancelled';

/** The notice that a meeting is off. It leaves at once, since nobody is to walk to a table in vain. */
@Injectable()
export class CancellationNotices implements OnModuleInit {
  constructor(
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const compose = (accountId: string, ids: NoticeIds) => this.compose(accountId, ids);
    this.notices.define(CANCELLED, { subject: 'meetings', isInCalendarMail: true, compose });
  }

  /** Tells one of those who were to come. */
  tellCancelled(meetingId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, CANCELLED, { meetingId });
  }

  private async compose(accountId: string, { meetingId = '' }: NoticeIds): Promise<Notice | undefined> {
    const meeting = await this.meetings.find(accountId, meetingId);
    const isMine = meeting.people.some(({ isMe }) => isMe);
    if (!isMine || new Date(meeting.to) <= this.clock.now()) return undefined;
    const reader = await this.readers.find(accountId, meeting.eventId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && cancelledNotice(reader, meeting, url);
  }
}
