import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { SameCommand } from '../platform/commands/same-command.js';
import { PageQuery } from '../platform/http/paging.js';
import {
  ConversationDto,
  ConversationPageDto,
  MarksSettingDto,
  MessagePageDto,
  OpenConversationDto,
  ReadConversationDto,
  ReadToDto,
  SendMessageDto,
  SentMessageDto,
} from './conversation.dto.js';
import { InConversation } from './conversation.policy.js';
import { Conversations } from './conversations.service.js';
import { Messages } from './messages.service.js';

@ApiTags('conversations')
@Controller('api')
export class ConversationsController {
  constructor(
    private readonly conversations: Conversations,
    private readonly messages: Messages,
  ) {}

  /** My conversations at an event in which something was said, the newest first. */
  @Get('events/:eventId/conversations')
  @Allow(JoinedEvent, 'eventId')
  list(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Query() page: PageQuery,
  ): Promise<ConversationPageDto> {
    return this.conversations.list(accountId, eventId, page);
  }

  /** Opens the conversation with somebody, or of a meeting; begins it where a request or a meeting allows. */
  @Post('events/:eventId/conversations')
  @HttpCode(200)
  @Allow(JoinedEvent, 'eventId')
  open(
    @CurrentViewer() { accountId }: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: OpenConversationDto,
  ): Promise<ConversationDto> {
    return this.conversations.open(accountId, eventId, body);
  }

  /** One conversation: who is in it and how far each has come. */
  @Get('conversations/:conversationId')
  @Allow(InConversation, 'conversationId')
  find(
    @CurrentViewer() { accountId }: Viewer,
    @Param('conversationId') conversationId: string,
  ): Promise<ConversationDto> {
    return this.conversations.find(accountId, conversationId);
  }

  /** What was said, the newest first. */
  @Get('conversations/:conversationId/messages')
  @Allow(InConversation, 'conversationId')
  listMessages(
    @CurrentViewer() { accountId }: Viewer,
    @Param('conversationId') conversationId: string,
    @Query() page: PageQuery,
  ): Promise<MessagePageDto> {
    return this.messages.list(accountId, conversationId, page);
  }

  /** Says something. */
  @Post('conversations/:conversationId/messages')
  @SameCommand('message.send')
  @HttpCode(200)
  @Allow(InConversation, 'conversationId')
  send(
    @CurrentViewer() { accountId }: Viewer,
    @Param('conversationId') conversationId: string,
    @Body() { text }: SendMessageDto,
  ): Promise<SentMessageDto> {
    return this.messages.send(accountId, conversationId, text);
  }

  /** Marks it as read up to a message. */
  @Post('conversations/:conversationId/read')
  @SameCommand('conversation.read')
  @HttpCode(200)
  @Allow(InConversation, 'conversationId')
  read(
    @CurrentViewer() { accountId }: Viewer,
    @Param('conversationId') conversationId: string,
    @Body() { number }: ReadConversationDto,
  ): Promise<ReadToDto> {
    return this.messages.read(accountId, conversationId, number);
  }

  /** Whether others see what reached me and what I have read, and I of them. */
  @Get('conversation-marks')
  @SignedIn()
  async marks(@CurrentViewer() { accountId }: Viewer): Promise<MarksSettingDto> {
    return { isShown: await this.conversations.showsMarks(accountId) };
  }

  /** Shows or hides these marks, both ways. */
  @Put('conversation-marks')
  @SignedIn()
  async setMarks(
    @CurrentViewer() { accountId }: Viewer,
    @Body() { isShown }: MarksSettingDto,
  ): Promise<MarksSettingDto> {
    await this.conversations.setMarks(accountId, isShown);
    return { isShown };
  }
}
