import { IsBoolean, IsUUID } from 'class-validator';
import type { MeetingOutcome, MeetingState, PlaceKind } from '#libs/contracts';

export class EventPersonDto {
  attendeeId!: string;
  /** Empty, like the other texts, once the person has left the event. */
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  /** False once the person no longer takes part. */
  isHere!: boolean;
}

export class MeetingPersonDto extends EventPersonDto {
  isMe!: boolean;
  /** How long after the beginning they come, as they have told the others; null where they have not. */
  lateMinutes!: number | null;
}

export class MeetingPlaceDto {
  id!: string;
  name!: string;
  kind!: PlaceKind;
  /** Where to click, for a place of kind `link`. */
  url!: string | null;
}

export class MeetingDto {
  id!: string;
  eventId!: string;
  state!: MeetingState;
  /** What its people say it came to, once it has begun; null as long as nobody has said anything. */
  outcome!: MeetingOutcome | null;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC; not part of the meeting any more. */
  to!: string;
  place!: MeetingPlaceDto;
  people!: MeetingPersonDto[];
  purpose!: string;
  requestId!: string | null;
  /** What the person who cancelled said; null where they said nothing, and while the meeting stands. */
  cancelReason!: string | null;
  /** The attendee who cancelled; null while the meeting stands. */
  cancelledBy!: string | null;
  /** ISO 8601, UTC; null while the meeting stands. */
  cancelledAt!: string | null;
}

export class BusySlotDto {
  slotId!: string;
  /** ISO 8601, UTC. */
  from!: string;
  /** ISO 8601, UTC. */
  to!: string;
}

export class AgendaDto {
  /** The earliest first, cancelled ones included. */
  items!: MeetingDto[];
  /** Times the person keeps for themselves; nobody else learns of them. */
  busy!: BusySlotDto[];
  /** The event's IANA time zone. */
  timeZone!: string;
}

export class SetBusyDto {
  @IsUUID()
  slotId!: string;

  @IsBoolean()
  isBusy!: boolean;
}

export class SlotBusyDto {
  slotId!: string;
  isBusy!: boolean;
}
