import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { TooMany } from '../platform/http/problems.js';
import { Notices } from '../platform/notices/notices.js';
import type { Page } from '../platform/http/paging.js';
import { type Message, MESSAGE_RECEIVED, paceSince, secondsToWait } from './conversation.js';
import { ConversationClosed } from './conversation.errors.js';
import { Conversations } from './conversations.service.js';
import { MessagesRepository } from './messages.repository.js';

/** Writing and reading. News of it carry ids only: what was said is read under the rules of the moment. */
@Injectable()
export class Messages {
  constructor(
    private readonly repository: MessagesRepository,
    private readonly conversations: Conversations,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** A page of what the account may read, the newest first; handing it over is delivering it. */
  async list(
    accountId: string,
    conversationId: string,
    page: { cursor?: string; limit: number },
  ): Promise<Page<Message>> {
    if (page.cursor === undefined) await this.deliver(accountId, conversationId);
    return this.repository.list(accountId, conversationId, page);
  }

  /** Says something, under the conversation's next number. @throws ConversationClosed, TooMany, NotFound */
  send(
    accountId: string,
    conversationId: string,
    text: string,
  ): Promise<{ conversationId: string; number: number; sentAt: string }> {
    return this.database.transaction(async () => {
      // A block that begins meanwhile has to wait, or be seen.
      await this.database.lockAccounts(await this.repository.findAccounts(conversationId));
      const { canWrite, eventId } = await this.conversations.find(accountId, conversationId);
      if (!canWrite) throw new ConversationClosed();
      const now = this.clock.now();
      const pace = await this.repository.findPace(accountId, paceSince(now));
      const wait = secondsToWait(pace, LIMITS.messagesPerMinute, now);
      if (wait > 0) throw new TooMany(wait);
      const number = await this.repository.insert(accountId, conversationId, text, now);
      const ids = { conversationId, eventId };
      const reached = await this.repository.findReached(accountId, conversationId);
      await this.accountLog.recordEach([
        ...reached.map((reader) => ({ accountId: reader, kind: MESSAGE_RECEIVED, ids }) as const),
        { accountId, kind: 'conversation.changed' as const, ids },
      ]);
      for (const reader of reached) await this.notices.tell(reader, MESSAGE_RECEIVED, { conversationId });
      return { conversationId, number, sentAt: now.toISOString() };
    });
  }

  /** Says that the account has read up to a number. @throws NotFound */
  read(accountId: string, conversationId: string, number: number): Promise<{ conversationId: string; number: number }> {
    return this.database.transaction(async () => {
      const { readNumber, eventId } = await this.conversations.find(accountId, conversationId);
      const read = await this.repository.read(accountId, conversationId, number);
      if (read === undefined) return { conversationId, number: readNumber };
      await this.tellMarks(accountId, conversationId, eventId, [accountId]);
      return { conversationId, number: read };
    });
  }

  private deliver(accountId: string, conversationId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.repository.deliver(accountId, conversationId))) return;
      const { eventId } = await this.conversations.find(accountId, conversationId);
      await this.tellMarks(accountId, conversationId, eventId, []);
    });
  }

  private async tellMarks(
    accountId: string,
    conversationId: string,
    eventId: string,
    also: readonly string[],
  ): Promise<void> {
    const told = [...(await this.repository.findMarked(accountId, conversationId)), ...also];
    await this.accountLog.record(told, 'conversation.changed', { conversationId, eventId });
  }
}
