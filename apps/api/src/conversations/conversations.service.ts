import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { newId } from '../platform/ids.js';
import type { Conversation, Tie } from './conversation.js';
import { NothingBetween } from './conversation.errors.js';
import { ConversationsRepository } from './conversations.repository.js';

/** Conversations of people who have a request or a meeting: beginning one, finding them again, and whose marks are shown. */
@Injectable()
export class Conversations {
  constructor(
    private readonly repository: ConversationsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async find(accountId: string, conversationId: string): Promise<Conversation> {
    const conversation = await this.repository.find(accountId, conversationId);
    if (!conversation) throw new NotFound();
    return conversation;
  }

  list(accountId: string, eventId: string, page: { cursor?: string; limit: number }): Promise<Page<Conversation>> {
    return this.repository.list(accountId, eventId, page);
  }

  /**
   * The conversation with an attendee or of a meeting, begun where there is none yet.
   * @throws NotFound, NothingBetween
   */
  open(
    accountId: string,
    eventId: string,
    { attendeeId, meetingId }: { attendeeId?: string; meetingId?: string },
  ): Promise<Conversation> {
    const find = () =>
      meetingId === undefined
        ? this.repository.findPair(accountId, eventId, attendeeId ?? accountId)
        : this.findMeeting(accountId, eventId, meetingId);
    return this.database.transaction(async () => {
      const before = await find();
      if (!before) throw new NotFound();
      if (before.conversationId !== null) return this.find(accountId, before.conversationId);
      await this.database.lockAccounts(before.accountIds);
      const tie = await find();
      if (!tie?.canBegin) throw new NothingBetween();
      if (tie.conversationId === null) await this.repository.insert(newId(), eventId, tie, this.clock.now());
      return this.find(accountId, (await find())?.conversationId ?? '');
    });
  }

  /** Whether the account shows what reached it and what it has read, and so sees it of others. */
  showsMarks(accountId: string): Promise<boolean> {
    return this.repository.showsMarks(accountId);
  }

  setMarks(accountId: string, isShown: boolean): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.setMarks(accountId, isShown);
      await this.accountLog.record([accountId], 'account.changed', {});
    });
  }

  /** A meeting of two has the conversation of the two. */
  private async findMeeting(accountId: string, eventId: string, meetingId: string): Promise<Tie | undefined> {
    const tie = await this.repository.findMeeting(accountId, eventId, meetingId);
    const [, other, third] = tie?.attendeeIds ?? [];
    return other !== undefined && third === undefined ? this.repository.findPair(accountId, eventId, other) : tie;
  }
}
