import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AUDIENCES, type Audience, FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { Trimmed } from '../platform/http/trimmed.js';

const LABEL = 60;
const VERSION = 100;

/** A name in its parts, each empty where there is none. */
export class NamePartsDto {
  /** Titles before the name: "Dr.". */
  @IsString()
  @MaxLength(LABEL)
  prefix!: string;

  @IsString()
  @MaxLength(LIMITS.name)
  given!: string;

  @IsString()
  @MaxLength(LIMITS.name)
  family!: string;

  /** What stands behind the name: "MSc". */
  @IsString()
  @MaxLength(LABEL)
  suffix!: string;

  /** How it is said, in the person's own spelling. */
  @IsString()
  @MaxLength(LIMITS.name)
  pronunciation!: string;
}

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

  /** Whom it is proposed to in a new share; without it, as it was, or as its kind begins. A name is for all. */
  @Given()
  @IsIn(AUDIENCES)
  audience?: Audience;

  /** Of a name; null for none, and without it as they were. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NamePartsDto)
  parts?: NamePartsDto | null;
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
  /** Of a photo, its digest: another one for every other picture. */
  value!: string;
  /** Whether the card that is shown by default carries it. */
  isOnCard!: boolean;
  @ApiProperty({ enum: AUDIENCES })
  audience!: Audience;
  parts!: NamePartsDto | null;
}

export class CardDto {
  /** Another one after every change. */
  version!: string;
  fields!: OwnFieldDto[];
}

export class MakeCardDto {
  /** What the person calls it: "Business". Nobody else sees it. */
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.cardTitle)
  title!: string;

  /** The own fields on it; the name always is. */
  @IsArray()
  @ArrayMaxSize(LIMITS.fields + 1)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fieldIds!: string[];
}

export class ChangeCardDto {
  @Given()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.cardTitle)
  title?: string;

  /** Exactly these fields and the name. */
  @Given()
  @IsArray()
  @ArrayMaxSize(LIMITS.fields + 1)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fieldIds?: string[];

  /** Makes it the card that the own QR code shows. */
  @Given()
  @Equals(true)
  isDefault?: boolean;
}

export class OrderCardsDto {
  /** All own cards in the order wanted. */
  @IsArray()
  @ArrayMaxSize(LIMITS.cards)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  cardIds!: string[];
}

export class NamedCardDto {
  id!: string;
  title!: string;
  /** Whether the own QR code shows it. */
  isDefault!: boolean;
  fieldIds!: string[];
}

export class CardListDto {
  /** In the person's own order. */
  items!: NamedCardDto[];
}

export class GivenLinkDto {
  id!: string;
  /** What the person calls it; empty where they said nothing. */
  title!: string;
  cardTitle!: string;
  /** ISO 8601, UTC. */
  expiresAt!: string;
  /** How often somebody saved the card from it. */
  saves!: number;
}

export class GivenLinksDto {
  /** The newest first. */
  items!: GivenLinkDto[];
}

export class MakeCardLinkDto {
  /** Makes a link to give away, which opens for so many days and to people without an account; else a code for minutes. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(LIMITS.cardLinkDays)
  days?: number;

  /** What the person calls the link. */
  @Given()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.cardTitle)
  title?: string;

  /** Which of the own cards; without it, the one shown by default. */
  @Given()
  @IsUUID()
  cardId?: string;

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
