import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, type JobPayload } from '../jobs/jobs.js';
import { Mailer } from './mailer.js';
import type { Mail } from './mail.js';

/** Writes a mail from ids at the time it is sent; undefined where there is nothing to say any more. */
export type MailComposer = (payload: JobPayload) => Promise<Mail | undefined>;

const JOB = 'mail.send';

/** Mails as jobs: queued with the change that causes them, written from today's data when they leave. */
@Injectable()
export class Mails implements OnModuleInit {
  private readonly composers = new Map<string, MailComposer>();

  constructor(
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, async (payload) => {
      const compose = this.requireComposer(String(payload['kind']));
      const mail = await compose(payload);
      if (mail) await this.mailer.send(mail);
    });
  }

  /** Says how mails of a kind are written. @throws where it is said twice */
  define(kind: string, composer: MailComposer): void {
    if (this.composers.has(kind)) throw new Error(`The mail ${kind} is defined twice.`);
    this.composers.set(kind, composer);
  }

  /** Queues a mail in the transaction under way, before other work; the payload holds ids only. */
  async queue(kind: string, payload: JobPayload, options: { key?: string; runAt?: Date } = {}): Promise<void> {
    this.requireComposer(kind);
    await this.jobs.add(JOB, { ...payload, kind }, { ...options, isUrgent: true });
  }

  /** Queues one mail for each payload in the transaction under way, in one statement; single mails go before them. */
  async queueAll(kind: string, payloads: readonly JobPayload[]): Promise<void> {
    this.requireComposer(kind);
    await this.jobs.addAll(
      JOB,
      payloads.map((payload) => ({ ...payload, kind })),
    );
  }

  /** @throws where nobody writes this kind: its job then fails, is logged and tried again, instead of losing the mail */
  private requireComposer(kind: string): MailComposer {
    const composer = this.composers.get(kind);
    if (!composer) throw new Error(`Nobody writes the mail ${kind}.`);
    return composer;
  }
}
