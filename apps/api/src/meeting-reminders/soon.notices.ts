import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { GettingThere } from '../getting-there/index.js';
import { Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { soonNotice } from './soon-notice.texts.js';

const SOON = 'meeting.soon';

/** The notice that a meeting begins soon. It leaves at once; held back until the meeting has begun, it says nothing. */
@Injectable()
export class SoonNotices implements OnModuleInit {
  constructor(
    private readonly meetings: Meetings,
    private readonly gettingThere: GettingThere,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(SOON, {
      subject: 'reminders',
      compose: (accountId, { meetingId = '' }) => this.compose(accountId, meetingId),
    });
  }

  tellSoon(meetingId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, SOON, { meetingId });
  }

  private async compose(accountId: string, meetingId: string): Promise<Notice | undefined> {
    const meeting = await this.meetings.find(accountId, meetingId);
    const minutes = Math.ceil((new Date(meeting.from).getTime() - this.clock.now().getTime()) / 60_000);
    const isMine = meeting.people.some(({ isMe }) => isMe);
    if (!isMine || meeting.state !== 'scheduled' || minutes <= 0) return undefined;
    const reader = await this.readers.find(accountId, meeting.eventId);
    const way = await this.gettingThere.find(accountId, meetingId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && soonNotice(reader, meeting, { way, minutes, url });
  }
}
