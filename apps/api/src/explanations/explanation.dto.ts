import { ApiProperty } from '@nestjs/swagger';
import type { Change, Shortfall } from '#libs/matchmaking';
import { QuoteDto } from '../suggestions/index.js';

const GROUNDS: readonly Shortfall['ground'][] = [
  'they-give',
  'you-give',
  'common-ground',
  'intents',
  'common-language',
  'common-group',
];
const CHANGES: readonly Change['kind'][] = ['offer', 'seek', 'language', 'intent'];

export class ShortfallDto {
  /** What two people have less of than they could. */
  @ApiProperty({ enum: GROUNDS })
  ground!: Shortfall['ground'];
}

export class ChangeDto {
  /** `offer` what the other seeks, `seek` what they offer, name a `language` they speak or an `intent` that fits. */
  @ApiProperty({ enum: CHANGES })
  kind!: Change['kind'];
  /** The other's own words: what they seek or offer. */
  quote?: QuoteDto;
  /** The language code or the intent. */
  value?: string;
}

export class ExplanationDto {
  /** What is missing most first. No numbers: they would tell what somebody keeps for the engine alone. */
  shortfalls!: ShortfallDto[];
  /** What would help most first. */
  changes!: ChangeDto[];
}
