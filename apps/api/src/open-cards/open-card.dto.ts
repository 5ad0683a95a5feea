import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { VCARD_VERSIONS, type VCardVersion } from '#libs/cards';
import { FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { Trimmed, TrimmedLines } from '../platform/http/trimmed.js';

export class OpenCardTokenDto {
  /** The fragment of the link. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;
}

export class OpenFieldDto {
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
  value!: string;
}

export class OpenCardDto {
  name!: string;
  /** What the link shows to whoever has it. */
  fields!: OpenFieldDto[];
  /** A JPEG in base64, where the link shows one. */
  photo!: string | null;
  /** ISO 8601, UTC. */
  expiresAt!: string;
}

export class SaveOpenCardDto extends OpenCardTokenDto {
  /** Phones read 3.0. */
  @IsOptional()
  @IsIn(VCARD_VERSIONS)
  version?: VCardVersion;
}

export class OpenVCardDto {
  /** The vCard itself. */
  text!: string;
  fileName!: string;
}

export class HandBackDto extends OpenCardTokenDto {
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.name)
  name!: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  role?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  organization?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.mail)
  mail?: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(60)
  phone?: string;

  /** A few words to remember them by. */
  @IsOptional()
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.message)
  note?: string;

  /** That they agree to be kept in the other's address book. */
  @Equals(true)
  isAgreed!: boolean;
}

export class HandedCardDto {
  id!: string;
  name!: string;
  fields!: OpenFieldDto[];
  note!: string;
  /** ISO 8601, UTC. */
  at!: string;
}

export class HandedCardsDto {
  /** The newest first, at most one page. */
  items!: HandedCardDto[];
}

export class TakenCardDto {
  contactId!: string;
}
