import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, type MeetingOutcome, type Worth, WORTHS } from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export class StateMeetingDto {
  /** Whether it took place. */
  @IsBoolean()
  tookPlace!: boolean;

  /** Attendees of the meeting who were not there; oneself too, where that is so. */
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest + 1)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  missing!: string[];
}

export class ReviewMeetingDto {
  /** Was it worth the time? Nobody else learns it; suggestions do. */
  @IsOptional()
  @IsIn(WORTHS)
  @ApiProperty({ enum: WORTHS, nullable: true, required: false })
  worth?: Worth | null;

  /** Of one's own; empty takes it away. */
  @Given()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.note)
  note?: string;

  /** What one has said one would send or do; empty takes it away, with its date. */
  @Given()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  promise?: string;

  /** YYYY-MM-DD: until when. */
  @IsOptional()
  @Matches(DATE)
  @IsDateString({ strict: true })
  @ApiProperty({ type: String, nullable: true, required: false })
  promiseDue?: string | null;

  /** Whether one would like to keep in touch; the others learn it where they would too. */
  @IsOptional()
  @IsBoolean()
  @ApiProperty({ type: Boolean, nullable: true, required: false })
  keepsTouch?: boolean | null;
}

export class MeetingStatementDto {
  attendeeId!: string;
  isMine!: boolean;
  tookPlace!: boolean;
  /** Attendees who were not there, as this person says. */
  missing!: string[];
  /** ISO 8601, UTC. */
  statedAt!: string;
}

export class MeetingReviewDto {
  worth!: Worth | null;
  note!: string | null;
  promise!: string | null;
  /** YYYY-MM-DD. */
  promiseDue!: string | null;
  keepsTouch!: boolean | null;
}

export class MeetingAfterDto {
  meetingId!: string;
  /** What the statements come to; null before anybody has said anything. */
  outcome!: MeetingOutcome | null;
  /** Whether there is something to say already: it has begun and was not cancelled. */
  canState!: boolean;
  /** Each person's own, all of them kept. */
  statements!: MeetingStatementDto[];
  /** One's own; null before one has written any. */
  review!: MeetingReviewDto | null;
  /** Attendees who would like to keep in touch as much as oneself. */
  keepingTouch!: string[];
}
