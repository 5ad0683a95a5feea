import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Conversations, MESSAGE_RECEIVED } from '../conversations/index.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { NotFound } from '../platform/http/problems.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { messageNotice } from './message-notice.texts.js';

const TEN_MINUTES_MS = 600_000;

/** That somebody has written, for whoever does not look; what they wrote is read in the app alone. */
@Injectable()
export class MessageNotices implements OnModuleInit {
  constructor(
    private readonly conversations: Conversations,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const compose = (accountId: string, ids: NoticeIds) => this.compose(accountId, ids);
    this.notices.define(MESSAGE_RECEIVED, { subject: 'messages', compose, mailWaitsMs: TEN_MINUTES_MS });
  }

  /** Nothing to say once it was read, or once the conversation or everybody else in it is gone for the reader. */
  private async compose(accountId: string, { conversationId = '' }: NoticeIds): Promise<Notice | undefined> {
    const conversation = await this.conversations.find(accountId, conversationId).catch(unlessGone);
    if (!conversation || conversation.unread === 0 || !conversation.canWrite) return undefined;
    const reader = await this.readers.find(accountId, conversation.eventId);
    const path = `/e/${conversation.eventId}/conversations/${conversation.id}`;
    return reader && messageNotice(reader, conversation, new URL(path, this.config.publicUrl).href);
  }
}

function unlessGone(error: unknown): undefined {
  if (!(error instanceof NotFound)) throw error;
}
