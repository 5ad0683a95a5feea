import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';
import { type AddressForm, LIMITS, type Locale, LOCALES } from '#libs/contracts';

export class InviteInput {
  /** Exactly these, also again; who has joined or left is passed over. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.importRows)
  @IsUUID(undefined, { each: true })
  attendeeIds?: string[];

  /** Everybody who was never invited. */
  @IsOptional()
  @Equals(true)
  all?: boolean;
}

export class InvitedDto {
  /** How many mails are on their way. */
  queued!: number;
}

export class InvitationTokenInput {
  /** What follows # in the link of the mail. */
  @IsString()
  @Matches(/^[\w-]{43}$/)
  token!: string;
}

export class SendLinkInput extends InvitationTokenInput {
  /** The language of the mail. */
  @IsIn(LOCALES)
  locale!: Locale;
}

export class InvitationDto {
  eventName!: string;
  organizationName!: string;
  /** `YYYY-MM-DD` */
  startsOn!: string;
  /** `YYYY-MM-DD` */
  endsOn!: string;
  timeZone!: string;
  addressForm!: AddressForm;
  /** Where the sign-in mail goes to, as its owner recognizes it. */
  maskedMail!: string;
}

export class LinkSentDto {
  /** For signing in by the code of the mail. */
  signInId!: string;
  maskedMail!: string;
}

export class EnteredDto {
  /** The event to go on to; null where the invitation went to another mail than the session's. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  eventId!: string | null;
}
