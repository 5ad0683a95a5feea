import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsTimeZone, Matches, MaxLength } from 'class-validator';
import {
  ADDRESS_FORMS,
  type AddressForm,
  ATTENDEE_STATES,
  type AttendeeState,
  LIMITS,
  type Locale,
  LOCALES,
  MEMBER_ROLES,
  type MemberRole,
} from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { Trimmed } from '../platform/http/trimmed.js';

export class AccountDto {
  id!: string;
  mail!: string;
  name!: string;
  @ApiProperty({ enum: LOCALES })
  locale!: Locale;
  /** An IANA name, such as Europe/Berlin. */
  timeZone!: string;
}

export class ChangeAccountDto {
  @Given()
  @IsString()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name?: string;

  @Given()
  @IsIn(LOCALES)
  locale?: Locale;

  /** An IANA name, such as Europe/Berlin. */
  @Given()
  @IsTimeZone()
  @Matches(/^[A-Za-z]/)
  timeZone?: string;
}

export class MembershipDto {
  /** The organization. */
  id!: string;
  name!: string;
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
  /** False while the organization only invites: the role holds once it is accepted. */
  isAccepted!: boolean;
}

export class AttendanceDto {
  attendeeId!: string;
  eventId!: string;
  eventName!: string;
  organizationName!: string;
  /** YYYY-MM-DD. */
  startsOn!: string;
  /** YYYY-MM-DD. */
  endsOn!: string;
  timeZone!: string;
  @ApiProperty({ enum: ATTENDEE_STATES })
  state!: AttendeeState;
  @ApiProperty({ enum: ADDRESS_FORMS })
  addressForm!: AddressForm;
}

export class SessionDto {
  account!: AccountDto;
  organizations!: MembershipDto[];
  attendances!: AttendanceDto[];
  /** The last number of the account's log: what is shown from now on begins after it. */
  lastSeq!: number;
}

export class DeviceSessionDto {
  id!: string;
  /** Browser and system, such as "Firefox, Android". */
  device!: string;
  /** ISO 8601, UTC. */
  createdAt!: string;
  /** When it was last used, to the hour; ISO 8601, UTC. */
  seenAt!: string;
  /** Whether this answer came by this session. */
  isCurrent!: boolean;
}

export class DeviceSessionsDto {
  items!: DeviceSessionDto[];
  /** All of them are on this page. */
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
