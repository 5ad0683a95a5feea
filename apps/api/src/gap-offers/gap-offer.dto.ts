import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { GAP_OFFER_STATES, type GapOfferState, LIMITS } from '#libs/contracts';
import { EventPersonDto } from '../meetings/index.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class TakeGapOfferDto {
  /** What the meeting would be about; said only where a new request has to be sent. */
  @TrimmedLines()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.purpose)
  purpose!: string;
}

export class GapOfferDto {
  id!: string;
  eventId!: string;
  /** The cancelled meeting that left the time. */
  meetingId!: string;
  slotId!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
  /** Who could come instead. */
  person!: EventPersonDto;
  /** They have asked already, and a yes books at once; otherwise they are asked. */
  hasAsked!: boolean;
  @ApiProperty({ enum: GAP_OFFER_STATES })
  state!: GapOfferState;
}

export class GapOffersDto {
  items!: GapOfferDto[];
}

export class TakenGapOfferDto {
  offer!: GapOfferDto;
  /** What was sent, or accepted. */
  requestId!: string;
  /** The meeting, where it is booked already. */
  @ApiProperty({ type: String, nullable: true })
  meetingId!: string | null;
}
