import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { ConversationsModule } from '../conversations/index.js';
import { MessageNotices } from './message-notices.service.js';

@Module({ imports: [AttendeesModule, ConversationsModule], providers: [MessageNotices] })
export class MessageNoticesModule {}
