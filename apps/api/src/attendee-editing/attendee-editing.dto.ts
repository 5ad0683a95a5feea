import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { type AttendeeState, LIMITS, type Locale, LOCALES } from '#libs/contracts';
import { IsMail } from '../platform/mail/is-mail.js';
import { Given } from '../platform/http/given.js';
import { Trimmed } from '../platform/http/trimmed.js';
import { EDITABLE_FIELDS, type EditableField, MOST_OTHER } from './attendee-editing.js';

export class AddAttendeeDto {
  @IsMail()
  @ApiProperty({ format: 'email' })
  @MaxLength(LIMITS.mail)
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().normalize('NFC').toLowerCase() : value,
  )
  mail!: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  givenName?: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  familyName?: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  position?: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  company?: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(MOST_OTHER)
  phone?: string;

  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(MOST_OTHER)
  group?: string;

  /** The language of the mails; else the event's first one. */
  @Given()
  @IsIn(LOCALES)
  locale?: Locale;
}

/** What is left out stays, and so does every field that the person has edited. */
export class ChangeAttendeeDto extends PartialType(AddAttendeeDto, { skipNullProperties: false }) {}

export class EditableAttendeeDto {
  id!: string;
  mail!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  phone!: string;
  group!: string;
  locale!: Locale;
  state!: AttendeeState;
  /** What the person has edited, and nobody else writes over. */
  @ApiProperty({ enum: EDITABLE_FIELDS, isArray: true })
  edited!: EditableField[];
  /** Whether the person has joined with an account of the mail: it stays from then on. Not told before they join. */
  hasAccount!: boolean;
}
