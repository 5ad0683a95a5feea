import { ApiProperty } from '@nestjs/swagger';

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
  /** Topics that requests to the other are to be about; none for any. */
  topics!: WantedTopicDto[];
  /** Null where too few requests of the event have ended to say anything. */
  @ApiProperty({ type: OddsDto, nullable: true })
  odds!: OddsDto | null;
}
