import type { EventDoor } from './device-certificates.service.js';
import type { EventDoorsDto, MergedHandshakeDto } from './handshake.dto.js';
import type { Merged } from './handshakes.service.js';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

export const presentDoors = (doors: readonly EventDoor[]): EventDoorsDto => ({
  items: doors.map(({ eventId, eventKey, certificate, until }) => ({
    eventId,
    eventKey: base64url(eventKey),
    certificate: base64url(certificate),
    until: until.toISOString(),
  })),
});

export const presentMerged = ({ id, contactId }: Merged): MergedHandshakeDto => ({ id, contactId });
