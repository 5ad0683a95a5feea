import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { VCARD_VERSIONS, type VCardVersion } from '#libs/cards';
import { CONTACT_SOURCES, type ContactSource, FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { PageQuery } from '../platform/http/paging.js';
import { TrimmedLines } from '../platform/http/trimmed.js';

export class ContactsQuery extends PageQuery {
  /** Words to find in everything known of a contact, typing errors and other names of a topic included. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Only contacts with this own tag. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.fieldLabel)
  tag?: string;
}

export class VCardQuery {
  /** The version of the file; phones read 3.0. */
  @IsIn(VCARD_VERSIONS)
  version: VCardVersion = '3.0';
}

export class ChangeContactDto {
  /** The own note, which nobody else ever sees. */
  @TrimmedLines()
  @IsString()
  @MaxLength(LIMITS.note)
  note!: string;
}

export class ContactItemDto {
  id!: string;
  name!: string;
  /** Empty where it is not shared. */
  role!: string;
  /** Empty where it is not shared. */
  organization!: string;
  /** The last encounter. ISO 8601, UTC. */
  metAt!: string | null;
  eventName!: string | null;
  placeName!: string | null;
  /** The IANA time zone of that event. */
  timeZone!: string | null;
  /** Whether the other shares anything today. */
  isShared!: boolean;
}

export class ContactPageDto {
  items!: ContactItemDto[];
  next!: string | null;
}

/** One thing known of a contact. */
export class ContactFieldDto {
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
  value!: string;
  /** Given by the contact, and gone when they take it back; else what the viewer wrote or imported. */
  isShared!: boolean;
}

export class EncounterDto {
  /** ISO 8601, UTC. */
  at!: string;
  how!: string;
  eventName!: string | null;
  placeName!: string | null;
  /** The IANA time zone of the event. */
  timeZone!: string | null;
}

export class MyShareDto {
  id!: string;
  /** ISO 8601, UTC. */
  since!: string;
  /** ISO 8601, UTC. */
  until!: string | null;
  fieldIds!: string[];
}

/** How the two met, in the viewer's own words; empty where they wrote none. */
export class HowMetDto {
  /** YYYY-MM-DD. */
  on!: string | null;
  event!: string;
  place!: string;
  introducedBy!: string;
}

export class ContactDto extends ContactItemDto {
  /** Met here, typed by hand, or imported. */
  @ApiProperty({ enum: CONTACT_SOURCES })
  source!: ContactSource;
  tags!: string[];
  /** How much they matter to the viewer, 1 to 5. */
  rating!: number | null;
  howMet!: HowMetDto;
  /** What the other shares today, and what the viewer knows besides. */
  fields!: ContactFieldDto[];
  note!: string;
  /** The newest first. */
  encounters!: EncounterDto[];
  /** What the viewer shares with them, if anything. */
  myShare!: MyShareDto | null;
}

export class NoteDto {
  /** The contact. */
  id!: string;
  note!: string;
}
