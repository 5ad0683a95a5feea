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
      const mail = await this.composers.get(String(payload['kind']))?.(payload);
      if (mail) await this.mailer.send(mail);
    });
  }

  /** Says how mails of a kind are written. @throws where it is said twice */
  define(kind: string, composer: MailComposer): void {
    if (this.composers.has(kind)) throw new Error(`The mail ${kind} is defined twice.`);
    this.composers.set(kind, composer);
  }

  /** Queues a mail in the transaction under way; the payload holds ids only. */
  async queue(kind: string, payload: JobPayload, options: { key?: string; runAt?: Date } = {}): Promise<void> {
    this.requireComposer(kind);
    await this.jobs.add(JOB, { ...payload, kind }, options);
  }

  /** Queues one mail for each payload in the transaction under way, in one statement. */
  async queueAll(kind: string, payloads: readonly JobPayload[]): Promise<void> {
    this.requireComposer(kind);
    await this.jobs.addAll(
      JOB,
      payloads.map((payload) => ({ ...payload, kind })),
    );
  }

  private requireComposer(kind: string): void {
    if (!this.composers.has(kind)) throw new Error(`Nobody writes the mail ${kind}.`);
  }
}
