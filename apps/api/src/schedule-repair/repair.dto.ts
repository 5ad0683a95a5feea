import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { BREAKAGES, type BreakageKind, LIMITS } from '#libs/contracts';
import { EventPersonDto, MeetingPlaceDto } from '../meetings/index.js';
import { Given } from '../platform/http/given.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class ProposeRepairDto {
  /** `late`: somebody comes later. `ill`: somebody does not come. `overrun`: nothing can be held before. `place`: one is lost. */
  @IsIn(BREAKAGES)
  @ApiProperty({ enum: BREAKAGES })
  kind!: BreakageKind;

  /** Who is late or ill. */
  @Given()
  @IsUUID()
  attendeeId?: string;

  /** Which place is lost. */
  @Given()
  @IsUUID()
  placeId?: string;

  /** ISO 8601: until when it lasts; needed for who is late and what overruns, else for good. */
  @Given()
  @IsISO8601({ strict: true })
  until?: string;

  /** How many meetings may be moved at most. */
  @IsInt()
  @Min(1)
  @Max(LIMITS.repairMoves)
  most!: number;
}

export class ApplyRepairDto {
  /** Whether meetings that find no other time are cancelled; else they stay as they are. */
  @IsBoolean()
  cancels!: boolean;

  /** What the people read where theirs is cancelled. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  reason?: string;
}

export class RepairSpotDto {
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
  place!: MeetingPlaceDto;
}

export class RepairMoveDto {
  meetingId!: string;
  people!: EventPersonDto[];
  before!: RepairSpotDto;
  after!: RepairSpotDto;
}

export class RepairUnplacedDto {
  meetingId!: string;
  people!: EventPersonDto[];
  before!: RepairSpotDto;
}

export class ScheduleRepairDto {
  id!: string;
  eventId!: string;
  isApplied!: boolean;
  /** What would move, or has, for whom. */
  moves!: RepairMoveDto[];
  /** What cannot be held and finds no other time. */
  unplaced!: RepairUnplacedDto[];
}
