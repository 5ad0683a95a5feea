import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  type Answer,
  LIMITS,
  type MeetingState,
  REQUEST_ACTS,
  type RequestAct,
  type RequestState,
} from '#libs/contracts';
import { EventPersonDto, MeetingDto } from '../meetings/index.js';
import { Given } from '../platform/http/given.js';
import { PageQuery } from '../platform/http/paging.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

const listed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : value;
const spoken = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class SendRequestDto {
  /** The attendees asked. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  to!: string[];

  /** What it is about, in a sentence or two. */
  @TrimmedLines()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.purpose)
  purpose!: string;

  /** Times at which the sender could come; at least one, unless any time will do. */
  @IsArray()
  @ArrayMaxSize(LIMITS.slotsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  slotIds!: string[];

  /** Topics it is about. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.phrasesPerSide)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  topicIds?: string[];

  /** Whether any time will do at which all are free; the recipients choose. */
  @Given()
  @IsBoolean()
  anyTime?: boolean;

  /** How many of those asked must say yes; all where it is left out. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(LIMITS.recipientsPerRequest)
  quorum?: number;
}

export class SendRequestCommandDto extends SendRequestDto {
  @IsUUID()
  eventId!: string;
}

export class AcceptRequestDto {
  @IsUUID()
  slotId!: string;
}

export class AcceptRequestCommandDto extends AcceptRequestDto {
  @IsUUID()
  requestId!: string;
}

export class DeclineRequestDto {
  /** A kind sentence. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  message?: string;
}

export class RefuseRequestDto extends DeclineRequestDto {
  /** Whether the two may go on talking. */
  @Given()
  @IsBoolean()
  conversationOpen?: boolean;
}

export class DeclineRequestCommandDto extends RefuseRequestDto {
  @IsUUID()
  requestId!: string;
}

export class CounterRequestDto extends DeclineRequestDto {
  /** Other times at which the one who proposes them could come. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.slotsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  slotIds!: string[];
}

export class CounterRequestCommandDto extends CounterRequestDto {
  @IsUUID()
  requestId!: string;
}

export class WithdrawRequestCommandDto {
  @IsUUID()
  requestId!: string;
}

/** Which of the own requests. */
export class RequestsQuery extends PageQuery {
  /** Those one got, or those one sent. */
  @IsIn(['received', 'sent'])
  box: 'received' | 'sent' = 'received';

  /** Only those still open, or only those ended. */
  @IsOptional()
  @Transform(spoken)
  @IsBoolean()
  open?: boolean;
}

/** Whose times. */
export class TimesQuery {
  /** Attendees who must be free as well, separated by commas. */
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  with: string[] = [];
}

export class FreeSlotDto {
  id!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
}

export class FreeSlotsDto {
  items!: FreeSlotDto[];
  next!: string | null;
}

export class RequestSlotDto extends FreeSlotDto {
  /** The attendee who named it. */
  proposedBy!: string;
}

export class RequestRecipientDto extends EventPersonDto {
  answer!: Answer;
  message!: string | null;
}

export class RequestedMeetingDto {
  id!: string;
  state!: MeetingState;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
  /** The attendee who cancelled it; null while it stands. */
  cancelledBy!: string | null;
  /** What they said; null where they said nothing. */
  cancelReason!: string | null;
  /** ISO 8601, UTC; null while it stands. */
  cancelledAt!: string | null;
}

export class RequestStoryDto {
  /** ISO 8601, UTC. */
  at!: string;
  /** What was done; null where it is not known. */
  @ApiProperty({ enum: REQUEST_ACTS, nullable: true })
  act!: RequestAct | null;
  /** The attendee who did it; null where time or the line did. */
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;
  /** Where the request stood afterwards. */
  state!: RequestState;
  @ApiProperty({ type: String, nullable: true })
  message!: string | null;
}

export class RequestDto {
  id!: string;
  eventId!: string;
  state!: RequestState;
  /** Whether the viewer sent it. */
  isMine!: boolean;
  sender!: EventPersonDto;
  recipients!: RequestRecipientDto[];
  purpose!: string;
  /** What the sender said along with their last answer to other times; null where they said nothing. */
  senderMessage!: string | null;
  /** The attendee with whose no it ended; null unless it was declined. */
  declinedBy!: string | null;
  topicIds!: string[];
  /** Whether any time will do at which all are free, as long as the sender has named none. */
  anyTime!: boolean;
  /** How many of those asked must say yes. */
  quorum!: number;
  /** Its place in the line of those who take no more today; null unless it waits. */
  @ApiProperty({ type: Number, nullable: true })
  placeInLine!: number | null;
  /** Whether the no that ended it leaves the conversation open. */
  conversationOpen!: boolean;
  /** Who did what, in order; the same for all its people. */
  story!: RequestStoryDto[];
  /** The times on the table. */
  slots!: RequestSlotDto[];
  /** Times that were on the table before, those named last first; none once the request has ended. */
  earlierSlots!: RequestSlotDto[];
  /** Those of them that the viewer can accept and that are still free for everybody. */
  freeSlots!: FreeSlotDto[];
  /** ISO 8601, UTC. */
  sentAt!: string;
  /** When it ends unanswered; fixed at sending. ISO 8601, UTC. */
  endsAt!: string;
  endedAt!: string | null;
  meetingId!: string | null;
  /** What came of it; null where nothing has. */
  meeting!: RequestedMeetingDto | null;
}

export class RequestPageDto {
  items!: RequestDto[];
  next!: string | null;
}

export class AcceptedRequestDto {
  request!: RequestDto;
  /** Null while others still have to answer. */
  meeting!: MeetingDto | null;
}
