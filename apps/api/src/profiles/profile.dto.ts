import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type AttendeeState,
  INTENTS,
  type Intent,
  LIMITS,
  type Locale,
  LOCALES,
  PHRASE_USES,
  type PhraseUse,
} from '#libs/contracts';
import { Given } from '../platform/http/given.js';
import { Trimmed, TrimmedLines } from '../platform/http/trimmed.js';

export class TopicLabelDto {
  de!: string;
  en!: string;
}

export class TopicDto {
  id!: string;
  label!: TopicLabelDto;
}

export class TopicsDto {
  items!: TopicDto[];
  next!: string | null;
}

export class PhraseInput {
  /** The id of a phrase that stays; none for a new one. */
  @IsOptional()
  @IsUUID()
  id?: string;

  /** In the person's own words. */
  @Trimmed()
  @IsString()
  @Length(1, LIMITS.phrase)
  text!: string;

  /** A topic of the vocabulary, where one fits. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  topicId: string | null = null;

  /** How deep: 1 basics, 2 practice, 3 expert. */
  @IsOptional()
  @IsIn([1, 2, 3])
  level: 1 | 2 | 3 | null = null;

  /** `show`: others may read it. `match`: only the engine weighs it. */
  @IsIn(PHRASE_USES)
  use: PhraseUse = 'show';

  @IsOptional()
  @IsIn(LOCALES)
  language: Locale | null = null;
}

export class ExpertiseInput {
  @IsArray()
  @ArrayMaxSize(LIMITS.phrasesPerSide)
  @ValidateNested({ each: true })
  @Type(() => PhraseInput)
  offers!: PhraseInput[];

  @IsArray()
  @ArrayMaxSize(LIMITS.phrasesPerSide)
  @ValidateNested({ each: true })
  @Type(() => PhraseInput)
  seeks!: PhraseInput[];
}

export class JoinInput {
  /** The person has seen the event's rules: nobody is visible to others without. */
  @Equals(true)
  rulesSeen!: boolean;
}

export class ProfileInput {
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
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.about)
  about?: string;

  @Given()
  @IsIn(PHRASE_USES)
  aboutUse?: PhraseUse;

  /** ISO 639-1 codes of what the person speaks. */
  @Given()
  @IsArray()
  @ArrayMaxSize(12)
  @ArrayUnique()
  @Matches(/^[a-z]{2}$/, { each: true })
  languages?: string[];

  @Given()
  @IsArray()
  @ArrayMaxSize(INTENTS.length)
  @ArrayUnique()
  @IsIn(INTENTS, { each: true })
  intents?: Intent[];

  /** How many requests may arrive a day; null for the event's own number. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(200)
  requestsPerDay?: number | null;
}

export class PhraseDto {
  id!: string;
  text!: string;
  topicId!: string | null;
  topicLabel?: TopicLabelDto;
  level!: number | null;
  use!: PhraseUse;
  language!: Locale | null;
}

export class MeDto {
  id!: string;
  eventId!: string;
  /** Where the attendee stands; only joined people can be found. */
  state!: AttendeeState;
  givenName!: string;
  familyName!: string;
  mail!: string;
  position!: string;
  company!: string;
  phone!: string;
  about!: string;
  aboutUse!: PhraseUse;
  languages!: string[];
  intents!: Intent[];
  group!: string;
  requestsPerDay!: number | null;
  offers!: PhraseDto[];
  seeks!: PhraseDto[];
  /** ISO 8601, UTC; null before the rules were seen. */
  rulesSeenAt!: string | null;
  /** Enough for good suggestions: a name, and something on both sides. */
  isComplete!: boolean;
}

export class TopicsQuery {
  /** What was typed; without it the broadest topics are given. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  q: string = '';

  @IsIn(LOCALES)
  locale: Locale = 'de';

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 10;
}
