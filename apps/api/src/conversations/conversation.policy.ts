import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { ConversationsRepository } from './conversations.repository.js';

/** May read a conversation, and write while it is open: its people, as long as they take part and block nobody of it. */
@Injectable()
export class InConversation implements Policy {
  constructor(private readonly repository: ConversationsRepository) {}

  async allowed(accountId: string, conversationIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwn(accountId, conversationIds));
  }
}
