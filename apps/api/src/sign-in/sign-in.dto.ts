import { Transform } from 'class-transformer';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, type Locale, LOCALES } from '#libs/contracts';
import { IsMail } from '../platform/mail/is-mail.js';
import { Given } from '../platform/http/given.js';
import { LOCAL_PATH } from './sign-in.js';

const MOST_PATH = 300;
const MOST_TOKEN = 100;

export class StartSignInDto {
  @IsMail()
  @ApiProperty({ format: 'email' })
  @MaxLength(LIMITS.mail)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  mail!: string;

  /** The language of the mail. */
  @IsIn(LOCALES)
  @ApiProperty({ enum: LOCALES })
  locale!: Locale;

  /** Where to go on after signing in: a path of the web app. */
  @Given()
  @IsString()
  @MaxLength(MOST_PATH)
  @Matches(LOCAL_PATH)
  nextPath?: string;
}

export class SignInStartedDto {
  /** What the code of the mail belongs to. */
  signInId!: string;
}

export class SignInAgainDto {
  /** From the link of the old mail. */
  @IsString()
  @MaxLength(MOST_TOKEN)
  token!: string;

  /** The language of the mail. */
  @IsIn(LOCALES)
  @ApiProperty({ enum: LOCALES })
  locale!: Locale;
}

export class SignInMailedDto extends SignInStartedDto {
  /** Where the mail goes to, as its owner recognizes it. */
  maskedMail!: string;
}

/** Either the token of the link, or the sign-in and the code. */
export class RedeemSignInDto {
  /** From the link of the mail. */
  @Given()
  @IsString()
  @MaxLength(MOST_TOKEN)
  token?: string;

  @Given()
  @IsUUID()
  signInId?: string;

  /** Six digits; spaces do not matter. */
  @Given()
  @IsString()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\s/g, '') : value))
  @Matches(/^\d{6}$/)
  code?: string;
}

export class SignedInDto {
  /** Where to go on, as asked for at the start. */
  @ApiProperty({ type: String, nullable: true })
  nextPath!: string | null;
}
