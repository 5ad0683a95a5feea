import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsNotEmpty, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { EventPersonDto } from '../meetings/index.js';
import { Given } from '../platform/http/given.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class OpenConversationDto {
  /** Somebody with whom there is a request or a meeting. */
  @Given()
  @IsUUID()
  attendeeId?: string;

  /** A meeting; one of two people has the conversation of the two. */
  @Given()
  @IsUUID()
  meetingId?: string;
}

export class SendMessageDto {
  /** What is said; lines are kept. */
  @TrimmedLines()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.conversationText)
  text!: string;
}

export class SendMessageCommandDto extends SendMessageDto {
  @IsUUID()
  conversationId!: string;
}

export class ReadConversationDto {
  /** The last message that was seen. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  number!: number;
}

export class ReadConversationCommandDto extends ReadConversationDto {
  @IsUUID()
  conversationId!: string;
}

export class TalkerDto extends EventPersonDto {
  isMe!: boolean;
  /** False once they are no longer of the meeting that it is about. */
  isMember!: boolean;
}

export class MessageDto {
  /** Counts from 1 within the conversation. */
  number!: number;
  /** Who said it. */
  attendeeId!: string;
  isMine!: boolean;
  text!: string;
  /** ISO 8601, UTC. */
  sentAt!: string;
}

export class MarksDto {
  /** The last number that has reached all others who show it. */
  delivered!: number;
  /** The last number that all others who show it have read. */
  read!: number;
}

export class ConversationDto {
  id!: string;
  eventId!: string;
  /** The meeting whose people talk here; null where it is between two people. */
  meetingId!: string | null;
  /** The viewer first. */
  people!: TalkerDto[];
  /** The newest message; null where nothing was said. */
  last!: MessageDto | null;
  /** Messages of others not read yet, counted to 100. */
  unread!: number;
  /** The last number that the viewer has read. */
  readNumber!: number;
  /** False where the request has ended without a meeting, or nobody is there to read it. */
  canWrite!: boolean;
  /** Null where the viewer or all others do not show theirs. */
  marks!: MarksDto | null;
}

export class ConversationPageDto {
  /** Where something was said, the newest first. */
  items!: ConversationDto[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}

export class MessagePageDto {
  /** The newest first. */
  items!: MessageDto[];
  /** The cursor of the page before these; null at the beginning. */
  next!: string | null;
}

export class SentMessageDto {
  conversationId!: string;
  number!: number;
  /** ISO 8601, UTC. */
  sentAt!: string;
}

export class ReadToDto {
  conversationId!: string;
  /** The last number that counts as read now. */
  number!: number;
}

export class MarksSettingDto {
  /** Whether others see what reached me and what I have read, and I of them. */
  @IsBoolean()
  isShown!: boolean;
}
