import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsUUID, Max, Min } from 'class-validator';
import { LIMITS, type Presence, type SpontaneousState } from '#libs/contracts';
import { EventPersonDto } from '../meetings/index.js';
import { Given } from '../platform/http/given.js';

const listed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : value;

export class SayFreeDto {
  /** For how many minutes from now. */
  @IsInt()
  @Min(LIMITS.spontaneousMinutesLeast)
  @Max(LIMITS.freeMinutes)
  minutes!: number;

  /** Near which place. */
  @Given()
  @IsUUID()
  placeId?: string;
}

export class SayFreeCommandDto extends SayFreeDto {
  @IsUUID()
  eventId!: string;
}

export class SetPresenceDto {
  /** Whether others see if one is on, free, in a meeting or away. */
  @IsBoolean()
  shows!: boolean;
}

export class AskNowDto {
  /** An attendee who is free now. */
  @IsUUID()
  to!: string;
}

export class AskNowCommandDto extends AskNowDto {
  @IsUUID()
  eventId!: string;
}

export class AnswerAskCommandDto {
  @IsUUID()
  askId!: string;
}

export class PresenceQuery {
  /** Attendees, separated by commas. */
  @Transform(listed)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.pageSize)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  of!: string[];
}

export class PersonPresenceDto {
  attendeeId!: string;
  /** Null for whoever has not chosen to show it. */
  presence!: Presence | null;
}

export class PresencesDto {
  items!: PersonPresenceDto[];
}

export class NearPlaceDto {
  id!: string;
  name!: string;
}

export class OwnPresenceDto {
  /** Whether others see if one is on, free, in a meeting or away. */
  shows!: boolean;
  /** ISO 8601, UTC: until when one has said to be free; null where one has not. */
  freeUntil!: string | null;
  near!: NearPlaceDto | null;
}

export class FreePersonDto extends EventPersonDto {
  /** ISO 8601, UTC. */
  freeUntil!: string;
  near!: NearPlaceDto | null;
}

export class SpontaneousAskDto {
  id!: string;
  eventId!: string;
  isMine!: boolean;
  /** The other one. */
  person!: EventPersonDto;
  state!: SpontaneousState;
  /** ISO 8601, UTC. */
  askedAt!: string;
  /** ISO 8601, UTC. */
  endsAt!: string;
  /** What came of it. */
  meetingId!: string | null;
}

export class FreeNowDto {
  me!: OwnPresenceDto;
  /** Who is free now and fits, the best first. */
  people!: FreePersonDto[];
  /** Asks that are open, either way. */
  asks!: SpontaneousAskDto[];
}
