import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ATTENDEE_STATES, type AttendeeState, LIMITS } from '#libs/contracts';
import { PageQuery } from '../platform/http/paging.js';
import { Trimmed } from '../platform/http/trimmed.js';

export class AttendeesQuery extends PageQuery {
  /** Only attendees in this state. */
  @IsOptional()
  @IsIn(ATTENDEE_STATES)
  state?: AttendeeState;

  /** Words in name, company or mail. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  q?: string;
}

export class AttendeeDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  mail!: string;
  position!: string;
  company!: string;
  group!: string;
  state!: AttendeeState;
  /** ISO 8601, UTC. */
  invitedAt!: string | null;
  /** ISO 8601, UTC. */
  joinedAt!: string | null;
  /** How many. */
  offers!: number;
  /** How many. */
  seeks!: number;
}

export class AttendeeCountsDto {
  imported!: number;
  invited!: number;
  joined!: number;
  left!: number;
}

export class AttendeesDto {
  items!: AttendeeDto[];
  next!: string | null;
  /** Of the whole event, whatever the list is narrowed to. */
  counts!: AttendeeCountsDto;
}
