import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  IsTimeZone,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  ADDRESS_FORMS,
  type AddressForm,
  LIMITS,
  type Locale,
  LOCALES,
  MEMBER_ROLES,
  type MemberRole,
} from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { Trimmed } from '../platform/http/trimmed.js';

const DATE = /^\d{4}-\d\d-\d\d$/;
/** `IsTimeZone` alone lets offsets such as +02:00 pass, which PostgreSQL reads with the opposite sign. */
const ZONE_NAME = /^[A-Za-z]/;

export class CreateEventDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name!: string;

  /** YYYY-MM-DD. */
  @Matches(DATE)
  @IsDateString({ strict: true })
  startsOn!: string;

  /** YYYY-MM-DD, the last day. */
  @Matches(DATE)
  @IsDateString({ strict: true })
  endsOn!: string;

  /** An IANA name, such as Europe/Berlin. */
  @IsTimeZone()
  @Matches(ZONE_NAME)
  timeZone!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LOCALES.length)
  @ArrayUnique()
  @IsIn(LOCALES, { each: true })
  @ApiProperty({ enum: LOCALES, isArray: true })
  languages!: Locale[];

  /** How the event addresses people in German. */
  @IsIn(ADDRESS_FORMS)
  @ApiProperty({ enum: ADDRESS_FORMS })
  addressForm!: AddressForm;
}

export class ChangeEventDto {
  @Given()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name?: string;

  /** YYYY-MM-DD. */
  @Given()
  @Matches(DATE)
  @IsDateString({ strict: true })
  startsOn?: string;

  /** YYYY-MM-DD, the last day. */
  @Given()
  @Matches(DATE)
  @IsDateString({ strict: true })
  endsOn?: string;

  /** An IANA name, such as Europe/Berlin. */
  @Given()
  @IsTimeZone()
  @Matches(ZONE_NAME)
  timeZone?: string;

  @Given()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LOCALES.length)
  @ArrayUnique()
  @IsIn(LOCALES, { each: true })
  @ApiProperty({ enum: LOCALES, isArray: true })
  languages?: Locale[];

  /** How the event addresses people in German. */
  @Given()
  @IsIn(ADDRESS_FORMS)
  @ApiProperty({ enum: ADDRESS_FORMS })
  addressForm?: AddressForm;

  /** Whether suggestions are made. */
  @Given()
  @IsBoolean()
  matchingOpen?: boolean;

  /** How long a request stays open, in hours. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(240)
  requestHours?: number;

  /** How many requests an attendee may receive a day unless they say otherwise. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(200)
  requestsPerDay?: number;
}

export class EventCountsDto {
  attendees!: number;
  joined!: number;
  places!: number;
  slots!: number;
}

export class EventDto {
  id!: string;
  organizationId!: string;
  organizationName!: string;
  name!: string;
  /** YYYY-MM-DD. */
  startsOn!: string;
  /** YYYY-MM-DD, the last day. */
  endsOn!: string;
  /** An IANA name; all times of the event are shown in it. */
  timeZone!: string;
  @ApiProperty({ enum: LOCALES, isArray: true })
  languages!: Locale[];
  @ApiProperty({ enum: ADDRESS_FORMS })
  addressForm!: AddressForm;
  /** How long a request stays open, in hours. */
  requestHours!: number;
  /** How many requests an attendee may receive a day unless they say otherwise. */
  requestsPerDay!: number;
  /** Whether suggestions are made. */
  matchingOpen!: boolean;
  /** The own role in the organization. */
  @ApiProperty({ enum: MEMBER_ROLES, nullable: true })
  myRole!: MemberRole | null;
  /** For members only. */
  counts?: EventCountsDto;
}

export class EventsDto {
  items!: EventDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
