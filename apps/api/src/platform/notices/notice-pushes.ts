import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { type JobPayload, Jobs } from '../jobs/jobs.js';
import { PushDevices } from '../push/push-devices.js';
import type { PushOutcome } from '../push/push-service.js';
import type { Notice } from './notice.js';
import { NoticeKinds } from './notice-kinds.js';
import { NoticePushesRepository, type PushedNotice } from './notice-pushes.repository.js';
import { PushFollowUps } from './push-follow-ups.js';

const PUSH = 'notice.push';
/** So often a push service that is busy or away is asked before the push counts as lost. */
const TRIES = 5;

/** Pushes notices to a person's devices. */
@Injectable()
export class NoticePushes implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly repository: NoticePushesRepository,
    private readonly devices: PushDevices,
    private readonly followUps: PushFollowUps,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(PUSH, (payload) => this.push(payload));
  }

  /** The devices that a push to a person goes to; none where only a mail reaches them. */
  findDevices(accountId: string): Promise<string[]> {
    return this.devices.findLive(accountId);
  }

  /** Sends a notice to devices, in the transaction under way. */
  async queue(pushed: PushedNotice, sessionIds: readonly string[]): Promise<void> {
    const noticeId = await this.repository.add(pushed, sessionIds, this.clock.now());
    for (const sessionId of sessionIds) await this.again({ noticeId, sessionId, attempt: 1 });
    await this.followUps.plan(noticeId, pushed);
  }

  /** Whether a device has taken a push of this notice, or still may, and nobody has opened it. */
  isUnopened(pushed: PushedNotice): Promise<boolean> {
    return this.repository.isUnopened(pushed);
  }

  private async push(payload: JobPayload): Promise<void> {
    const { noticeId, sessionId, attempt } = payload as { noticeId: string; sessionId: string; attempt: number };
    const pushed = await this.repository.find(noticeId, sessionId);
    if (!pushed) return;
    const { accountId, kind, ids } = pushed;
    const notice = await this.kinds.compose(accountId, kind, ids);
    const outcome = notice ? await this.send(noticeId, sessionId, pushed, notice) : { kind: 'taken' as const };
    if (outcome.kind === 'taken') return this.followUps.settle(noticeId, sessionId, 'taken');
    if (outcome.kind !== 'later' || attempt >= TRIES) return this.followUps.settle(noticeId, sessionId, 'failed');
    return this.again({ noticeId, sessionId, attempt: attempt + 1 }, outcome.inMs * attempt);
  }

  private send(noticeId: string, sessionId: string, { kind, ids }: PushedNotice, notice: Notice): Promise<PushOutcome> {
    const { subject: title, brief: body, locale, button } = notice;
    const tag = [kind, ...Object.values(ids)].join(':');
    const { mailWaitsMs = 0 } = this.kinds.require(kind);
    return this.devices.push(sessionId, { id: noticeId, title, body, locale, url: button.url, tag }, mailWaitsMs === 0);
  }

  private again(payload: JobPayload, inMs = 0): Promise<void> {
    const key = `${PUSH}:${String(payload['noticeId'])}:${String(payload['sessionId'])}`;
    const when = inMs === 0 ? {} : { runAt: new Date(this.clock.now().getTime() + inMs) };
    return this.jobs.add(PUSH, payload, { key, isUrgent: true, ...when });
  }
}
