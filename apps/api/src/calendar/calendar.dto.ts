import { ApiProperty } from '@nestjs/swagger';
import { ShownOnce } from '../platform/commands/shown-once.js';

export class CalendarLinkDto {
  /** When the present link was made; null where there is none. ISO 8601, UTC. */
  @ApiProperty({ type: String, nullable: true })
  madeAt!: string | null;
}

export class NewCalendarLinkDto extends ShownOnce {
  /** For a calendar program; whoever has it reads the calendar. It is shown this once: empty in a repetition. */
  url!: string;

  withoutSecrets(): NewCalendarLinkDto {
    return Object.assign(new NewCalendarLinkDto(), { url: '' });
  }
}
