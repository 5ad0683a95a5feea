import { ApiProperty } from '@nestjs/swagger';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { LIMITS, NOTICE_SUBJECTS, NOTICE_WAYS, type NoticeSubject, type NoticeWay } from '#libs/contracts';
import { Given } from '../platform/http/given.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class NoticeWayDto {
  @ApiProperty({ enum: NOTICE_SUBJECTS })
  @IsIn(NOTICE_SUBJECTS)
  subject!: NoticeSubject;
  @ApiProperty({ enum: NOTICE_WAYS })
  @IsIn(NOTICE_WAYS)
  way!: NoticeWay;
}

export class PushDeviceDto {
  /** The session of the device. */
  sessionId!: string;
  /** Browser and system, such as "Firefox, Android". */
  device!: string;
  /** Whether this answer came by this session. */
  isCurrent!: boolean;
}

export class NotificationsDto {
  /** Every subject, with how the person is told of it. */
  ways!: NoticeWayDto[];
  /** HH:MM in the account's time zone; null where there are no quiet hours. */
  @ApiProperty({ type: String, nullable: true })
  quietFrom!: string | null;
  @ApiProperty({ type: String, nullable: true })
  quietUntil!: string | null;
  /** How many minutes before a meeting a reminder comes. */
  remindMinutes!: number;
  /** Whether each meeting comes by mail as a calendar file, besides what else is told. */
  calendarMails!: boolean;
  /** Whether somebody else is offered for the time of a cancelled meeting. */
  gapOffers!: boolean;
  /** What a browser subscribes with (VAPID public key, base64url); null where the product cannot push. */
  @ApiProperty({ type: String, nullable: true })
  pushKey!: string | null;
  /** The devices that take pushes. */
  devices!: PushDeviceDto[];
}

export class ChangeNotificationsDto {
  /** Those that change. */
  @Given()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NoticeWayDto)
  ways?: NoticeWayDto[];

  /** HH:MM; null, along with the end, for none. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @Matches(TIME)
  quietFrom?: string | null;

  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional()
  @Matches(TIME)
  quietUntil?: string | null;

  /** How many minutes before a meeting a reminder comes. */
  @Given()
  @IsInt()
  @Min(LIMITS.remindMinutesLeast)
  @Max(LIMITS.remindMinutes)
  remindMinutes?: number;

  /** Whether each meeting comes by mail as a calendar file, besides what else is told. */
  @Given()
  @IsBoolean()
  calendarMails?: boolean;

  /** Whether somebody else is offered for the time of a cancelled meeting. */
  @Given()
  @IsBoolean()
  gapOffers?: boolean;
}

export class PushSubscriptionDto {
  /** Where the browser's push service takes pushes. */
  @MaxLength(1000)
  @Matches(/^https?:\/\//)
  endpoint!: string;
  /** The browser's public key: an uncompressed point of P-256, base64url. */
  @Matches(/^B[\w-]{86}$/)
  p256dh!: string;
  /** The browser's secret: 16 bytes, base64url. */
  @Matches(/^[\w-]{22}$/)
  auth!: string;
}

export class OpenedNoticeDto {
  @IsUUID()
  noticeId!: string;
}
