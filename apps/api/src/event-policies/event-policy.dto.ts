import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { Trimmed } from '../platform/http/trimmed.js';

const MOST_GROUPS = 60;
const MOST_RULES = 900;
const MOST_WALKS = 200;
const MOST_PAIRS = 1000;

export class AreaWalkDto {
  /** The area of a place. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.groupName)
  @Trimmed()
  from!: string;

  /** The area of a place. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.groupName)
  @Trimmed()
  to!: string;

  @IsInt()
  @Min(0)
  @Max(60)
  minutes!: number;
}

export class GroupRuleDto {
  /** A group; empty for people of none. */
  @IsString()
  @MaxLength(LIMITS.groupName)
  from!: string;

  /** A group; empty for people of none. */
  @IsString()
  @MaxLength(LIMITS.groupName)
  to!: string;
}

class QuotasDto {
  /** How many requests a person may send a day; null for any number, or as it is for everybody. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(200)
  @ApiProperty({ type: Number, nullable: true })
  asksPerDay!: number | null;

  /** How many meetings a person may have at the event; null for any number, or as it is for everybody. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(500)
  @ApiProperty({ type: Number, nullable: true })
  meetings!: number | null;
}

export class GroupQuotaDto extends QuotasDto {
  /** A group; empty for people of none. */
  @IsString()
  @MaxLength(LIMITS.groupName)
  group!: string;
}

export class NamedPairDto {
  @IsUUID()
  attendeeId!: string;

  @IsUUID()
  otherId!: string;
}

export class EventPolicyDto extends QuotasDto {
  /** Since when requests may be sent; null for always. ISO 8601, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @ApiProperty({ type: String, nullable: true })
  requestsFrom!: string | null;

  /** Up to when; null for as long as there are times. ISO 8601, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @ApiProperty({ type: String, nullable: true })
  requestsUntil!: string | null;

  /** How many slots lie at least between two meetings of a person. */
  @IsInt()
  @Min(0)
  @Max(8)
  restSlots!: number;

  /** Minutes between two places that no walk is named for. */
  @IsInt()
  @Min(0)
  @Max(60)
  walkMinutes!: number;

  /** Between areas, either way. */
  @IsArray()
  @ArrayMaxSize(MOST_WALKS)
  @ValidateNested({ each: true })
  @Type(() => AreaWalkDto)
  walks!: AreaWalkDto[];

  /** Whether people meet only where they share a language. */
  @IsBoolean()
  languagesInCommon!: boolean;

  /** What differs for a group. */
  @IsArray()
  @ArrayMaxSize(MOST_GROUPS)
  @ValidateNested({ each: true })
  @Type(() => GroupQuotaDto)
  quotas!: GroupQuotaDto[];

  /** Whoever is of `from` may not ask whoever is of `to`; without any all may ask all. */
  @IsArray()
  @ArrayMaxSize(MOST_RULES)
  @ValidateNested({ each: true })
  @Type(() => GroupRuleDto)
  groupRules!: GroupRuleDto[];

  /** People who are brought together at no time. */
  @IsArray()
  @ArrayMaxSize(MOST_PAIRS)
  @ValidateNested({ each: true })
  @Type(() => NamedPairDto)
  pairs!: NamedPairDto[];
}

export class PolicyGroupDto {
  /** Empty for people of no group. */
  name!: string;
  /** How many. */
  people!: number;
}

export class PolicyPersonDto {
  id!: string;
  name!: string;
}

export class EventPoliciesDto {
  policy!: EventPolicyDto;
  /** The groups of the event's people. */
  groups!: PolicyGroupDto[];
  /** The areas of the event's places. */
  areas!: string[];
  /** The people of the pairs, by name. */
  people!: PolicyPersonDto[];
}
