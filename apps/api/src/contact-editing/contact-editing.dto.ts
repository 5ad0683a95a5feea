import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { KNOWN_FIELD_KINDS, type KnownFieldKind, LIMITS } from '#libs/contracts';
import { Trimmed, TrimmedLines } from '../platform/http/trimmed.js';

export class OwnFieldInput {
  @IsIn(KNOWN_FIELD_KINDS)
  @ApiProperty({ enum: KNOWN_FIELD_KINDS })
  kind!: KnownFieldKind;

  /** Which of several: "Büro". */
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.fieldLabel)
  label: string = '';

  @TrimmedLines()
  @IsString()
  @Length(1, LIMITS.fieldValue)
  value!: string;
}

/** What somebody knows of a contact by themselves; all of it replaces what was there. */
export class OwnDetailsInput {
  /** Of somebody who shares their name, the shared one stands. */
  @Trimmed()
  @IsString()
  @Length(1, LIMITS.name)
  name!: string;

  @IsArray()
  @ArrayMaxSize(LIMITS.fields)
  @ValidateNested({ each: true })
  @Type(() => OwnFieldInput)
  fields: OwnFieldInput[] = [];

  @IsArray()
  @ArrayMaxSize(LIMITS.contactTags)
  @Trimmed()
  @IsString({ each: true })
  @Length(1, LIMITS.fieldLabel, { each: true })
  tags: string[] = [];

  /** The day the two met, YYYY-MM-DD. */
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsISO8601({ strict: true })
  metOn: string | null = null;

  /** At what the two met, in own words. */
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.metText)
  metEvent: string = '';

  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.metText)
  metPlace: string = '';

  /** Who brought the two together. */
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  introducedBy: string = '';

  /** How much this contact matters to oneself, 1 to 5; nobody else ever sees it. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  rating: number | null = null;
}

export class OwnDetailsDto {
  /** The contact. */
  id!: string;
}
