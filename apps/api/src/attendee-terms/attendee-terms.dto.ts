import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsString, MaxLength } from 'class-validator';
import { LIMITS } from '#libs/contracts';

export class AttendeeTermsDto {
  /** Whether every meeting must be reachable without steps. */
  @IsBoolean()
  stepFree!: boolean;

  /** Whether every meeting must be at a quiet place. */
  @IsBoolean()
  quiet!: boolean;

  /** Topics that requests are to be about; none for any. */
  @IsArray()
  @ArrayMaxSize(LIMITS.phrasesPerSide)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  topicIds!: string[];
}
