import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { isOpen, RequestChanges, stateAt } from '../requests/index.js';
import { endingNotice } from './reminder-notice.texts.js';

/** The kind of notice that reminds of an answer. */
export const ENDING = 'request.ending';

/** What a reminder says, as long as an answer is still waited for; its button opens the answer. */
@Injectable()
export class ReminderNotices implements OnModuleInit {
  constructor(
    private readonly changes: RequestChanges,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(ENDING, { subject: 'requests', compose: (accountId, ids) => this.compose(accountId, ids) });
  }

  private async compose(accountId: string, { requestId = '' }: NoticeIds): Promise<Notice | undefined> {
    const request = await this.changes.read(accountId, requestId);
    const reader = await this.readers.find(accountId, request.eventId);
    const isMine = request.sender.accountId === accountId;
    const me = request.recipients.find((recipient) => recipient.accountId === accountId);
    const other = isMine ? request.recipients.find(({ answer }) => answer === 'other-time') : request.sender;
    const isAwaited = isMine ? request.state === 'countered' : me?.answer === 'open';
    if (!reader || !other?.isHere || !isAwaited || !isOpen(stateAt(request, this.clock.now()))) return undefined;
    const url = new URL(`/e/${request.eventId}/requests/${request.id}`, this.config.publicUrl).href;
    return endingNotice(reader, other, request, url);
  }
}
