import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { CONFIG, type Config } from '../config-token.js';
import { type JobOptions, Jobs } from '../jobs/jobs.js';
import type { ReplyTopic } from '../mail/mail.js';
import { Mailer } from '../mail/mailer.js';
import { digestOf } from './digest.js';
import type { Notice, NoticeIds } from './notice.js';
import { NoticeKinds } from './notice-kinds.js';
import { NoticesRepository } from './notices.repository.js';

const MAIL = 'notice.mail';

/** Mails what waits for a person: all of it in one. */
@Injectable()
export class NoticeMails implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly repository: NoticesRepository,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(MAIL, ({ accountId }) => this.mail(String(accountId)));
  }

  /** Lets a notice wait for the next mail to a person, in the transaction under way; how long, its kind says. */
  async add(accountId: string, kind: string, ids: NoticeIds): Promise<void> {
    const { mailWaitsMs = 0, isInCalendarMail = false } = this.kinds.require(kind);
    if (isInCalendarMail && (await this.repository.takesCalendarMails(accountId))) return;
    await this.repository.addWaiting(accountId, kind, ids);
    if (mailWaitsMs === 0) return this.queue(accountId, {});
    return this.queue(accountId, { runAt: new Date(this.clock.now().getTime() + mailWaitsMs), keepsTime: true });
  }

  /** The queue keeps two mails to one person from leaving at once with the same things in them. */
  private queue(accountId: string, when: Pick<JobOptions, 'runAt' | 'keepsTime'>): Promise<void> {
    const options = { key: `${MAIL}:${accountId}`, queue: `${MAIL}.${accountId.at(-1)}`, isUrgent: true };
    return this.jobs.add(MAIL, { accountId }, { ...options, ...when });
  }

  private async mail(accountId: string): Promise<void> {
    const now = this.clock.now();
    const quietUntil = await this.repository.findQuietUntil(accountId, now);
    if (quietUntil) return this.queue(accountId, { runAt: quietUntil });
    const waiting = await this.repository.findWaiting(accountId);
    const notices: Notice[] = [];
    for (const { kind, ids } of waiting) {
      const notice = await this.kinds.compose(accountId, kind, ids);
      const answers = topicOf(accountId, ids);
      if (notice) notices.push(answers ? { ...notice, answers } : notice);
    }
    const [first, ...others] = notices;
    const settings = new URL('/settings', this.config.publicUrl).href;
    if (first) await this.mailer.send(digestOf([first, ...others], settings));
    await this.repository.close(
      waiting.map(({ id }) => id),
      now,
    );
  }
}

/** What an answer to the mail would be about. */
function topicOf(accountId: string, { requestId, meetingId }: NoticeIds): ReplyTopic | undefined {
  if (requestId !== undefined) return { accountId, kind: 'request', id: requestId };
  return meetingId === undefined ? undefined : { accountId, kind: 'meeting', id: meetingId };
}
