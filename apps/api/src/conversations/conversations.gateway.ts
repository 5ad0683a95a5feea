import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SocketBinder } from '../platform/realtime/socket-binder.js';
import { ReadConversationCommandDto, SendMessageCommandDto } from './conversation.dto.js';
import { InConversation } from './conversation.policy.js';
import { Messages } from './messages.service.js';

const ofConversation = ({ conversationId }: { conversationId: string }): string[] => [conversationId];

/** The socket's commands of conversations: the same services as over HTTP. */
@Injectable()
export class ConversationsGateway implements OnModuleInit {
  constructor(
    private readonly binder: SocketBinder,
    private readonly messages: Messages,
  ) {}

  onModuleInit(): void {
    this.binder.bind('message.send', {
      body: SendMessageCommandDto,
      access: { policy: InConversation, ids: ofConversation },
      handle: ({ accountId }, { conversationId, text }) => this.messages.send(accountId, conversationId, text),
    });
    this.binder.bind('conversation.read', {
      body: ReadConversationCommandDto,
      access: { policy: InConversation, ids: ofConversation },
      handle: ({ accountId }, { conversationId, number }) => this.messages.read(accountId, conversationId, number),
    });
  }
}
