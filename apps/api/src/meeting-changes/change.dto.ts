import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type ChangePart, type ChangeState, type ConsentAnswer, LIMITS } from '#libs/contracts';
import { EventPersonDto, MeetingPlaceDto } from '../meetings/index.js';
import { Given } from '../platform/http/given.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

const listed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : value;

export class ProposeChangeDto {
  /** Another time. */
  @Given()
  @IsUUID()
  slotId?: string;

  /** Another place; without one, the present place where it is free, else any. */
  @Given()
  @IsUUID()
  placeId?: string;

  /** Attendees who would come too. */
  @Given()
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  joining?: string[];

  /** Attendees who would come no longer. */
  @Given()
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  leaving?: string[];

  /** Why, in a sentence that the others read. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  message?: string;

  /** The open proposal that this one takes the place of. */
  @Given()
  @IsUUID()
  instead?: string;
}

export class ProposeChangeCommandDto extends ProposeChangeDto {
  @IsUUID()
  meetingId!: string;
}

export class AgreeToChangeCommandDto {
  @IsUUID()
  changeId!: string;
}

export class DeclineChangeDto {
  /** A kind sentence. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  message?: string;
}

export class DeclineChangeCommandDto extends DeclineChangeDto {
  @IsUUID()
  changeId!: string;
}

export class WithdrawChangeCommandDto {
  @IsUUID()
  changeId!: string;
}

export class ChangeOptionsQuery {
  /** The time for which places are asked; the present one where it is left out. */
  @Given()
  @IsUUID()
  slotId?: string;

  /** Attendees who would meet beside those who do, separated by commas. */
  @Given()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  joining?: string[];

  /** Attendees who would meet no longer, separated by commas. */
  @Given()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(LIMITS.recipientsPerRequest)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  leaving?: string[];
}

export class ChangeTimeDto {
  id!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
}

export class ChangeOptionsDto {
  /** Other times at which all would be free and a place is. */
  times!: ChangeTimeDto[];
  /** Other places that are free at the time asked for. */
  places!: MeetingPlaceDto[];
  /** Whether all would be free at the present time. */
  isFreeNow!: boolean;
}

export class ChangePersonDto extends EventPersonDto {
  isMe!: boolean;
  part!: ChangePart;
  answer!: ConsentAnswer;
  /** What they said along with a no. */
  message!: string | null;
}

export class MeetingBeforeDto {
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
  place!: MeetingPlaceDto;
}

export class MeetingChangeDto {
  id!: string;
  eventId!: string;
  meetingId!: string;
  requestId!: string | null;
  state!: ChangeState;
  purpose!: string;
  /** The attendee who proposed it. */
  proposedBy!: string;
  message!: string | null;
  slotId!: string | null;
  /** ISO 8601, UTC: when the meeting would be. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
  /** The place wished for; null where any will do. */
  place!: MeetingPlaceDto | null;
  /** How the meeting was booked when this was proposed. */
  before!: MeetingBeforeDto;
  /** All whose yes it needs. */
  people!: ChangePersonDto[];
  /** ISO 8601, UTC. */
  proposedAt!: string;
  /** Until when it can be agreed; ISO 8601, UTC. */
  endsAt!: string;
  /** ISO 8601, UTC; null while it is open. */
  endedAt!: string | null;
  /** The attendee whose no or whose second thought ended it. */
  endedBy!: string | null;
}

export class MeetingChangesDto {
  items!: MeetingChangeDto[];
}
