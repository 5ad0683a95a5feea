import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDateString, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';

const MOST_STRETCHES = 200;

export class GridDayDto {
  /** YYYY-MM-DD. */
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsDateString({ strict: true })
  date!: string;

  /** HH:MM in the event's zone. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from!: string;

  /** HH:MM in the event's zone, up to 24:00. */
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  to!: string;
}

export class PutGridDto {
  /** Stretches of time in which meetings happen; a day may have several, none takes the grid away. */
  @IsArray()
  @ArrayMaxSize(MOST_STRETCHES)
  @ValidateNested({ each: true })
  @Type(() => GridDayDto)
  days!: GridDayDto[];

  /** The length of a slot. */
  @IsInt()
  @Min(5)
  @Max(240)
  minutes!: number;

  /** Between one slot and the next. */
  @IsInt()
  @Min(0)
  @Max(120)
  pauseMinutes!: number;
}

export class GridPlanDto {
  /** As it was last put; null where nobody has. */
  @ApiProperty({ type: PutGridDto, nullable: true })
  plan!: PutGridDto | null;
}

export class SlotDto {
  id!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
}

export class GridDto {
  /** Every slot of the event, in order. */
  items!: SlotDto[];
  /** How many of them stayed because there are requests or bookings. */
  kept!: number;
}

export class SlotsDto {
  items!: SlotDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
