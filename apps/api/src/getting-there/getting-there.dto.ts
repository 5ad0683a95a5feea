import { ApiProperty } from '@nestjs/swagger';

export class MeetingWayDto {
  /** The part of the venue; empty where it is not said. */
  area!: string;
  /** How to get there, in the organizer's words; empty where they said nothing. */
  directions!: string;
  /** The place where one is now, as the agenda and being free now tell; null where nothing does. */
  @ApiProperty({ type: String, nullable: true })
  from!: string | null;
  /** How long one walks from there, as the event says; null where it does not. */
  @ApiProperty({ type: Number, nullable: true })
  minutes!: number | null;
  /** Whether it is the same place, or so near that one need not leave early. */
  isNextDoor!: boolean;
}
