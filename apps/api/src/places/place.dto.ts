import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Max, MaxLength, Min } from 'class-validator';
import { LIMITS, PLACE_KINDS, type PlaceKind } from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { Trimmed } from '../platform/http/trimmed.js';

const URL_OPTIONS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const MOST_URL = 500;
const MOST_AT_ONCE = 100;

export class CreatePlacesDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name!: string;

  @IsIn(PLACE_KINDS)
  @ApiProperty({ enum: PLACE_KINDS })
  kind!: PlaceKind;

  /** People in one meeting. */
  @IsInt()
  @Min(2)
  @Max(LIMITS.placeSeats)
  seats!: number;

  /** Meetings at once. */
  @IsInt()
  @Min(1)
  @Max(LIMITS.placeParallel)
  parallel!: number;

  /** Where a link leads. */
  @IsOptional()
  @IsUrl(URL_OPTIONS)
  @MaxLength(MOST_URL)
  @ApiProperty({ type: String, nullable: true, required: false })
  url?: string | null;

  /** Reachable without steps. */
  @Given()
  @IsBoolean()
  stepFree?: boolean;

  @Given()
  @IsBoolean()
  quiet?: boolean;

  /** The part of the venue it is in, for the way between places. */
  @Given()
  @IsString()
  @MaxLength(LIMITS.groupName)
  @Trimmed()
  area?: string;

  /** How to get there, in a sentence. */
  @Given()
  @IsString()
  @MaxLength(LIMITS.directions)
  @Trimmed()
  directions?: string;

  /** Makes that many, with a number behind the name. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(MOST_AT_ONCE)
  count?: number;
}

export class ChangePlaceDto {
  @Given()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name?: string;

  @Given()
  @IsIn(PLACE_KINDS)
  @ApiProperty({ enum: PLACE_KINDS })
  kind?: PlaceKind;

  /** People in one meeting. */
  @Given()
  @IsInt()
  @Min(2)
  @Max(LIMITS.placeSeats)
  seats?: number;

  /** Meetings at once. */
  @Given()
  @IsInt()
  @Min(1)
  @Max(LIMITS.placeParallel)
  parallel?: number;

  /** Where a link leads. */
  @IsOptional()
  @IsUrl(URL_OPTIONS)
  @MaxLength(MOST_URL)
  @ApiProperty({ type: String, nullable: true, required: false })
  url?: string | null;

  /** Reachable without steps. */
  @Given()
  @IsBoolean()
  stepFree?: boolean;

  @Given()
  @IsBoolean()
  quiet?: boolean;

  /** The part of the venue it is in, for the way between places. */
  @Given()
  @IsString()
  @MaxLength(LIMITS.groupName)
  @Trimmed()
  area?: string;

  /** How to get there, in a sentence. */
  @Given()
  @IsString()
  @MaxLength(LIMITS.directions)
  @Trimmed()
  directions?: string;
}

export class PlaceDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: PLACE_KINDS })
  kind!: PlaceKind;
  /** People in one meeting. */
  seats!: number;
  /** Meetings at once. */
  parallel!: number;
  /** Where a link leads. */
  @ApiProperty({ type: String, nullable: true })
  url!: string | null;
  /** Reachable without steps. */
  stepFree!: boolean;
  quiet!: boolean;
  /** The part of the venue it is in; empty where it is not said. */
  area!: string;
  /** How to get there; empty where it is not said. */
  directions!: string;
}

export class PlacesDto {
  items!: PlaceDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class CreatedPlacesDto {
  items!: PlaceDto[];
}
