import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class CancelMeetingDto {
  /** Why, in a sentence that the others read. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  reason?: string;
}

export class CancelMeetingCommandDto extends CancelMeetingDto {
  @IsUUID()
  meetingId!: string;
}
