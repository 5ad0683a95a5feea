import { IsString, Matches, MaxLength } from 'class-validator';

/** More digits than any code has; how many are right, the reader of codes says. */
const DIGITS = 4000;
const BASE64URL_OF_32_BYTES = /^[\w-]{43}$/;

export class DeviceKeyDto {
  /** The public key (Ed25519) of the device, 32 bytes in base64url. */
  @IsString()
  @Matches(BASE64URL_OF_32_BYTES)
  publicKey!: string;
}

/** What a phone needs to exchange cards at an event without a network. */
export class EventDoorDto {
  eventId!: string;
  /** The event's public key, 32 bytes in base64url. */
  eventKey!: string;
  /** That this device is the viewer's: 116 bytes in base64url. */
  certificate!: string;
  /** ISO 8601, UTC. */
  until!: string;
}

export class EventDoorsDto {
  items!: EventDoorDto[];
}

export class MergeHandshakeDto {
  /** The first code, as its digits. */
  @IsString()
  @MaxLength(DIGITS)
  hello!: string;

  /** The second code, as its digits. */
  @IsString()
  @MaxLength(DIGITS)
  answer!: string;

  /** The third code, as its digits. */
  @IsString()
  @MaxLength(DIGITS)
  closing!: string;
}

export class MergedHandshakeDto {
  /** The same for both people. */
  id!: string;
  /** The other one in the viewer's address book; null where they have taken everything back since. */
  contactId!: string | null;
}
