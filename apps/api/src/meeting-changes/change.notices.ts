import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { stateAt } from './change.js';
import { movedNotice, proposedNotice } from './change-notice.texts.js';
import { ChangesRepository } from './changes.repository.js';

/** Whoever has the page open sees it at once; the mail is for the others. */
const PATIENCE_MS = 5 * 60_000;
const PROPOSED = 'meeting.change-proposed';
const MOVED = 'meeting.moved';

/** Notices about changes of booked meetings: one is proposed; one has come to be, which leaves at once, since nobody is to walk to the old table. */
@Injectable()
export class ChangeNotices implements OnModuleInit {
  constructor(
    private readonly repository: ChangesRepository,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(PROPOSED, {
      subject: 'meetings',
      mailWaitsMs: PATIENCE_MS,
      compose: (accountId, ids) => this.compose(accountId, ids, 'open', proposedNotice),
    });
    this.notices.define(MOVED, {
      subject: 'meetings',
      isInCalendarMail: true,
      compose: (accountId, ids) => this.compose(accountId, ids, 'agreed', movedNotice),
    });
  }

  /** Tells one whose answer is asked for. */
  tellProposed(changeId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, PROPOSED, { changeId });
  }

  /** Tells one whom the move concerns. */
  tellMoved(changeId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, MOVED, { changeId });
  }

  private async compose(
    accountId: string,
    { changeId = '' }: NoticeIds,
    state: 'open' | 'agreed',
    text: typeof movedNotice,
  ): Promise<Notice | undefined> {
    const change = await this.repository.find(accountId, changeId);
    const now = this.clock.now();
    const me = change?.people.find(({ isMe }) => isMe);
    if (!change || !me || stateAt(change, now) !== state || new Date(change.to) <= now) return undefined;
    if (state === 'open' && me.answer !== 'open') return undefined;
    const reader = await this.readers.find(accountId, change.eventId);
    const path = `/e/${change.eventId}/changes/${change.id}`;
    return reader && text(reader, change, new URL(path, this.config.publicUrl).href);
  }
}
