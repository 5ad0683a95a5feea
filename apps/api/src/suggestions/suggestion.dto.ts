import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Direction, ReasonKind } from '#libs/matchmaking';
import {
  LIMITS,
  MEETING_STATES,
  type MeetingState,
  POLICY_RULES,
  type PolicyRule,
  REQUEST_STATES,
  type RequestState,
  type WishKind,
  WISH_KINDS,
} from '#libs/contracts';
import { PageQuery } from '../platform/http/paging.js';
import { Trimmed } from '../platform/http/trimmed.js';

const REASON_KINDS: readonly ReasonKind[] = [
  'same-topic',
  'related-topic',
  'similar-words',
  'hidden-fit',
  'common-ground',
  'mentoring',
  'collaboration',
  'exchange',
  'common-group',
  'common-language',
  'newcomer',
  'your-wish',
  'no-common-language',
  'nothing-known',
];
const DIRECTIONS: readonly Direction[] = ['they-give', 'you-give', 'both'];

export class PeopleQuery extends PageQuery {
  /** Words in name, position, company, or in what people show of their offers and seeks. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(LIMITS.name)
  q: string = '';
}

export class ReasonTopicLabelDto {
  de!: string;
  en!: string;
}

export class ReasonTopicDto {
  id!: string;
  label!: ReasonTopicLabelDto;
}

export class QuoteDto {
  /** Somebody's own words, whole or one sentence of them. */
  text!: string;
}

export class ReasonDto {
  @ApiProperty({ enum: REASON_KINDS })
  kind!: ReasonKind;
  /** Who gives whom, as the reader sees it. */
  @ApiProperty({ enum: DIRECTIONS })
  direction!: Direction;
  /** The words of the one who gives. */
  from?: QuoteDto;
  /** The words of the one who seeks. */
  to?: QuoteDto;
  topic?: ReasonTopicDto;
  /** The language code or the group that a reason is about. */
  value?: string;
}

export class RequestBetweenDto {
  id!: string;
  @ApiProperty({ enum: REQUEST_STATES })
  state!: RequestState;
  /** Of the meeting that came of it; null where none has. */
  @ApiProperty({ enum: MEETING_STATES, nullable: true })
  meetingState!: MeetingState | null;
}

export class MeetingBetweenDto {
  id!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
}

export class SuggestionDto {
  attendeeId!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  languages!: string[];
  /** 1 is the best. */
  rank!: number;
  reasons!: ReasonDto[];
  /** The last request between the two. */
  request!: RequestBetweenDto | null;
  /** My own mark on them. */
  @ApiProperty({ enum: WISH_KINDS, nullable: true })
  wish!: WishKind | null;
}

export class SuggestionsDto {
  items!: SuggestionDto[];
  next!: string | null;
  /** When the list last changed, ISO 8601, UTC; null where there is none yet. */
  madeAt!: string | null;
  /** False while a recomputation waits or runs. */
  isUpToDate!: boolean;
}

export class PersonDto {
  attendeeId!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  languages!: string[];
  about!: string | null;
  offers!: string[];
  seeks!: string[];
}

export class ListedPersonDto extends PersonDto {
  /** The rule of the event by which the reader does not meet them; null where none stands in the way. */
  @ApiProperty({ enum: POLICY_RULES, nullable: true })
  ruledOut!: PolicyRule | null;
}

export class PeopleDto {
  items!: ListedPersonDto[];
  next!: string | null;
}

export class PersonBetweenDto extends ListedPersonDto {
  reasons!: ReasonDto[];
  request!: RequestBetweenDto | null;
  /** My own mark on them. */
  @ApiProperty({ enum: WISH_KINDS, nullable: true })
  wish!: WishKind | null;
  /** The next meeting of the two. */
  meeting!: MeetingBetweenDto | null;
}
