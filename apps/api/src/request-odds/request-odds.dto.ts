import { ApiProperty } from '@nestjs/swagger';
import { POLICY_RULES, type PolicyRule } from '#libs/contracts';

export class OddsDto {
  /** From 0 to 1: how many requests like it became a meeting, smoothed. */
  rate!: number;
  /** On how many ended requests that rests. */
  of!: number;
}

export class WantedTopicLabelDto {
  de!: string;
  en!: string;
}

export class WantedTopicDto {
  id!: string;
  label!: WantedTopicLabelDto;
}

export class AskingDto {
  /** From 0 to 1: how many of the times to come the other is free. */
  freeShare!: number;
  /** How many more requests one may send today; null for any number. */
  @ApiProperty({ type: Number, nullable: true })
  asksLeft!: number | null;
  /** Which place a request sent now would have in the line; 0 where it would arrive at once. */
  placeInLine!: number;
  /** How many people the largest place of the event takes in one meeting, the sender among them; at least 2. */
  tableSize!: number;
  /** The rule of the event by which the two do not meet; null where none stands in the way. */
  @ApiProperty({ enum: POLICY_RULES, nullable: true })
  ruledOut!: PolicyRule | null;
  /** Topics that requests to the other are to be about; none for any. */
  topics!: WantedTopicDto[];
  /** Null where too few requests of the event have ended to say anything. */
  @ApiProperty({ type: OddsDto, nullable: true })
  odds!: OddsDto | null;
}
