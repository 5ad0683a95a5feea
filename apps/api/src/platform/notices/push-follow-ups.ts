import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { NoticeKinds } from './notice-kinds.js';
import { NoticeMails } from './notice-mails.js';
import { NoticePushesRepository, type PushedNotice } from './notice-pushes.repository.js';

const FOLLOW = 'notice.follow';

/** The mail that follows a push: where no device took it, or where it must not be missed and nobody opened it in time. */
@Injectable()
export class PushFollowUps implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly repository: NoticePushesRepository,
    private readonly mails: NoticeMails,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(FOLLOW, ({ noticeId }) =>
      this.database.transaction(async () => this.mail(await this.repository.takeUnopened(String(noticeId)))),
    );
  }

  /** Plans the mail for the time at which a push of this kind should have been opened; quiet hours would hold it back. */
  async plan(noticeId: string, { accountId, kind, ids }: PushedNotice): Promise<void> {
    const { openBy, mailWaitsMs = 0 } = this.kinds.require(kind);
    const by = await openBy?.(accountId, ids);
    if (!by) return;
    const leaves = await this.kinds.beforeQuiet(accountId, by);
    const earliest = this.clock.now().getTime() + mailWaitsMs;
    await this.jobs.add(FOLLOW, { noticeId, accountId }, { runAt: new Date(Math.max(leaves.getTime(), earliest)) });
  }

  /** Keeps what became of a push; a mail goes once every device has failed. */
  settle(noticeId: string, sessionId: string, state: 'taken' | 'failed'): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.settle(noticeId, sessionId, state);
      if (state === 'failed') await this.mail(await this.repository.giveUp(noticeId));
    });
  }

  private async mail(pushed: PushedNotice | undefined): Promise<void> {
    if (pushed) await this.mails.add(pushed.accountId, pushed.kind, pushed.ids);
  }
}
