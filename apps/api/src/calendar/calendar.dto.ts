import { ApiProperty } from '@nestjs/swagger';

export class CalendarLinkDto {
  /** When the present link was made; null where there is none. ISO 8601, UTC. */
  @ApiProperty({ type: String, nullable: true })
  madeAt!: string | null;
}

export class NewCalendarLinkDto {
  /** For a calendar program; whoever has it reads the calendar. It is shown this once. */
  url!: string;
}
