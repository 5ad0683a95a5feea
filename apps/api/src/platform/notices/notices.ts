import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { NoticeWay } from '#libs/contracts';
import { Database } from '../database/database.js';
import { type JobPayload, Jobs } from '../jobs/jobs.js';
import type { NoticeDefinition, NoticeIds } from './notice.js';
import { NoticeKinds } from './notice-kinds.js';
import { NoticeMails } from './notice-mails.js';
import type { PushedNotice } from './notice-pushes.repository.js';
import { NoticePushes } from './notice-pushes.js';

const TELL = 'notice.tell';

/** The one door for telling a person something outside the app. How it reaches them is decided when it is said. */
@Injectable()
export class Notices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly mails: NoticeMails,
    private readonly pushes: NoticePushes,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(TELL, (payload) => this.say(payload));
  }

  /** Says how notices of a kind are told. @throws where it is said twice */
  define(kind: string, definition: NoticeDefinition): void {
    this.kinds.define(kind, definition);
  }

  /** Tells a person, in the transaction under way; the same told again before it left is told once. */
  async tell(accountId: string, kind: string, ids: NoticeIds): Promise<void> {
    this.kinds.require(kind);
    await this.add({ ...ids, kind, accountId });
  }

  /** Whether a push about this lies unopened, so that a mail follows it, or has. */
  isFollowed(accountId: string, kind: string, ids: NoticeIds): Promise<boolean> {
    return this.pushes.isUnopened({ accountId, kind, ids });
  }

  private async say(payload: JobPayload): Promise<void> {
    const { kind, accountId, ...ids } = payload as { kind: string; accountId: string } & NoticeIds;
    const rule = await this.kinds.findRule(accountId, kind);
    if (!rule || rule.way === 'none') return;
    if (rule.quietUntil) return this.add(payload, rule.quietUntil);
    await this.database.transaction(() => this.send(rule.way, { accountId, kind, ids }));
  }

  private async send(way: NoticeWay, { accountId, kind, ids }: PushedNotice): Promise<void> {
    const devices = way === 'push' ? await this.pushes.findDevices(accountId) : [];
    if (devices.length > 0) await this.pushes.queue({ accountId, kind, ids }, devices);
    else await this.mails.add(accountId, kind, ids);
  }

  private add(payload: JobPayload, runAt?: Date): Promise<void> {
    const key = ['notice', ...Object.values(payload)].join(':');
    return this.jobs.add(TELL, payload, { key, isUrgent: true, ...(runAt && { runAt }) });
  }
}
