import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { InConversation } from './conversation.policy.js';
import { ConversationsController } from './conversations.controller.js';
import { ConversationsGateway } from './conversations.gateway.js';
import { ConversationsLeaving } from './conversations-leaving.service.js';
import { ConversationsRepository } from './conversations.repository.js';
import { Conversations } from './conversations.service.js';
import { MessagesRepository } from './messages.repository.js';
import { Messages } from './messages.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [ConversationsController],
  providers: [
    Conversations,
    ConversationsRepository,
    Messages,
    MessagesRepository,
    ConversationsGateway,
    ConversationsLeaving,
    InConversation,
  ],
  exports: [Conversations],
})
export class ConversationsModule {}
