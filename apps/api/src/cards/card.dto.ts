import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { Given } from '../platform/http/given.js';

const LABEL = 60;
const VERSION = 100;

export class WantedFieldDto {
  /** The field to keep; without it a new one is made. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsIn(FIELD_KINDS)
  kind!: FieldKind;

  /** Which of several, in the person's own words; empty for none. */
  @IsString()
  @MaxLength(LABEL)
  label!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.fieldValue)
  value!: string;

  /** Whether it is proposed when the card is given. The name always is. */
  @IsBoolean()
  isOnCard!: boolean;
}

export class ReplaceCardDto {
  /** All fields in their order: what is missing here is deleted. Exactly one is the name. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.fields)
  @ArrayUnique((field: WantedFieldDto | null) => field?.id ?? field)
  @ValidateNested({ each: true })
  @Type(() => WantedFieldDto)
  fields!: WantedFieldDto[];

  /** The card these fields were made from: on any other nothing is written, and the answer is 409. */
  @Given()
  @IsString()
  @MaxLength(VERSION)
  version?: string;
}

export class OwnFieldDto {
  id!: string;
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
  value!: string;
  isOnCard!: boolean;
}

export class CardDto {
  /** Another one after every change. */
  version!: string;
  fields!: OwnFieldDto[];
}

export class MakeCardLinkDto {
  /** The event where the card is shown. */
  @IsOptional()
  @IsUUID()
  eventId?: string;
}

export class CardLinkDto {
  id!: string;
  /** What the QR code holds; the token is in the fragment, which no server sees. */
  url!: string;
  /** ISO 8601, UTC. */
  expiresAt!: string;
}

export class OpenCardLinkDto {
  /** The fragment of a card's url. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;
}

export class OpenedCardLinkDto {
  linkId!: string;
  name!: string;
  /** Empty where it is not on the card. */
  role!: string;
  /** Empty where it is not on the card. */
  organization!: string;
  isContact!: boolean;
  eventId!: string | null;
  openExchangeId!: string | null;
}
