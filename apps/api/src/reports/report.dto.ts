import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { PageQuery } from '../platform/http/paging.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class ReportedMessageDto {
  @IsUUID()
  conversationId!: string;

  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  number!: number;
}

export class MakeReportDto {
  /** What is wrong, in the reporter's words. */
  @TrimmedLines()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.reportReason)
  reason!: string;

  /** A message of the person that the reporter may read; without one the report is about the person. */
  @Given()
  @ValidateNested()
  @Type(() => ReportedMessageDto)
  message?: ReportedMessageDto;
}

export class MadeReportDto {
  id!: string;
}

export class ReportsQuery extends PageQuery {
  /** Whether to list what nobody has resolved yet, or what somebody has. */
  @IsIn(['open', 'resolved'])
  state: 'open' | 'resolved' = 'open';
}

export class ResolveReportDto {
  /** What was done, for the other organizers. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.reportReason)
  resolution?: string;
}

export class KeptMessageDto {
  text!: string;
  /** ISO 8601, UTC. */
  sentAt!: string;
}

export class KeptPersonDto {
  position!: string;
  company!: string;
  about!: string;
}

export class KeptDto {
  /** Null where the person was reported, not a message. */
  message!: KeptMessageDto | null;
  /** What the person showed to the event then. */
  person!: KeptPersonDto;
}

export class ReportDto {
  id!: string;
  /** Null once they are no attendee any more. */
  reporterId!: string | null;
  reporterName!: string;
  /** Null once they are no attendee any more. */
  aboutId!: string | null;
  aboutName!: string;
  reason!: string;
  kept!: KeptDto;
  /** ISO 8601, UTC. */
  madeAt!: string;
  /** ISO 8601, UTC; null while it is open. */
  resolvedAt!: string | null;
  /** The organizer's name. */
  resolvedBy!: string | null;
  resolution!: string | null;
}

export class ReportPageDto {
  /** The newest first. */
  items!: ReportDto[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
