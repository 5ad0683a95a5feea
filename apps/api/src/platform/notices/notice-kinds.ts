import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { NotFound } from '../http/problems.js';
import type { Notice, NoticeDefinition, NoticeIds } from './notice.js';
import { type NoticeRule, NoticesRepository } from './notices.repository.js';

/** Time to see a mail before the quiet hours. */
const BEFORE_QUIET_MS = 15 * 60_000;

/** The kinds of notice that the features have defined. */
@Injectable()
export class NoticeKinds {
  private readonly definitions = new Map<string, NoticeDefinition>();

  constructor(
    private readonly repository: NoticesRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws where a kind is defined twice */
  define(kind: string, definition: NoticeDefinition): void {
    if (this.definitions.has(kind)) throw new Error(`The notice ${kind} is defined twice.`);
    this.definitions.set(kind, definition);
  }

  /** @throws where nobody writes this kind: its job then fails, is logged and tried again, instead of losing the notice */
  require(kind: string): NoticeDefinition {
    const definition = this.definitions.get(kind);
    if (!definition) throw new Error(`Nobody writes the notice ${kind}.`);
    return definition;
  }

  /** How the person wants to be told of this kind; undefined where there is no such person any more. */
  findRule(accountId: string, kind: string): Promise<NoticeRule | undefined> {
    return this.repository.findRule(accountId, this.require(kind).subject, this.clock.now());
  }

  /** By when somebody must be told who is to see it by then: before the quiet hours that the instant falls into. */
  async beforeQuiet(accountId: string, by: Date): Promise<Date> {
    const quietFrom = await this.repository.findQuietBegin(accountId, by);
    return quietFrom ? new Date(quietFrom.getTime() - BEFORE_QUIET_MS) : by;
  }

  /** What there is to say now; undefined where it matters no more, or what it is about is gone. */
  async compose(accountId: string, kind: string, ids: NoticeIds): Promise<Notice | undefined> {
    try {
      return await this.require(kind).compose(accountId, ids);
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }
}
