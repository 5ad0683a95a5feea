import { Injectable } from '@nestjs/common';
import { certify } from '#libs/handshake';
import type { Viewer } from '../platform/auth/viewer.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { DeviceKeysRepository } from './device-keys.repository.js';
import { EventKeys } from './event-keys.service.js';
import { DeviceKeyTaken } from './handshakes.errors.js';

/** What a phone needs to show and to check cards of one event without a network. */
export interface EventDoor {
  eventId: string;
  /** The event's public key, 32 bytes. */
  eventKey: Uint8Array;
  certificate: Uint8Array;
  until: Date;
}

/** How long a phone may stay without a network before its certificate has to be renewed. */
const LASTING_MS = 7 * 24 * 60 * 60_000;

/** Says with the key of each event that a device is its attendee's. */
@Injectable()
export class DeviceCertificates {
  constructor(
    private readonly repository: DeviceKeysRepository,
    private readonly eventKeys: EventKeys,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes the key that of the viewer's device, and certifies it for every event they take part in. @throws DeviceKeyTaken */
  async renew({ sessionId, accountId }: Viewer, deviceKey: Uint8Array<ArrayBuffer>): Promise<EventDoor[]> {
    const now = this.clock.now();
    const attendances = await this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      if (!(await this.repository.keep(sessionId, accountId, deviceKey))) throw new DeviceKeyTaken();
      return this.repository.findAttendances(accountId, now);
    });
    const doors: EventDoor[] = [];
    for (const { attendeeId, eventId, endsAt } of attendances) {
      const until = new Date(Math.min(endsAt.getTime(), now.getTime() + LASTING_MS));
      const { publicKey, sign } = await this.eventKeys.signer(eventId);
      const certificate = await certify(eventId, { attendeeId, deviceKey, until }, sign);
      doors.push({ eventId, eventKey: publicKey, certificate, until });
    }
    return doors;
  }
}
