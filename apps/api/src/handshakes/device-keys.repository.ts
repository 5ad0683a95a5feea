import { Injectable } from '@nestjs/common';
import type { Bytes } from '#libs/handshake';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** An attendance that a device can be certified for. */
export interface CertifiableAttendance {
  attendeeId: string;
  eventId: string;
  /** When the event is over for everybody, wherever it is. */
  endsAt: Date;
}

/** Keys of devices: one a session. */
@Injectable()
export class DeviceKeysRepository {
  constructor(private readonly database: Database) {}

  /** Makes the key that of the session, in place of the one before. False where it is another account's. */
  async keep(sessionId: string, accountId: string, publicKey: Bytes): Promise<boolean> {
    const key = Buffer.from(publicKey);
    await this.database.rows(DROP_ELSEWHERE, [sessionId, accountId, key]);
    return (await this.database.row(KEEP, [sessionId, accountId, key])) !== undefined;
  }

  /** Where the account takes part by now and the event is not over. */
  findAttendances(accountId: string, now: Date): Promise<CertifiableAttendance[]> {
    return this.database.rows(FIND_ATTENDANCES, [accountId, now]);
  }
}

/** Signed in once more on the same device: the key goes along with the new session. */
const DROP_ELSEWHERE = statement(
  'device-keys.drop-elsewhere',
  `delete from device_key where public_key = $3 and account_id = $2 and session_id <> $1`,
);
const KEEP = statement(
  'device-keys.keep',
  `insert into device_key (session_id, account_id, public_key)
   select $1, $2, $3 where not exists (select from device_key d where d.public_key = $3 and d.session_id <> $1)
   on conflict (session_id) do update set public_key = excluded.public_key,
     made_at = case when device_key.public_key = excluded.public_key then device_key.made_at else now() end
   returning session_id`,
);
const FIND_ATTENDANCES = statement(
  'device-keys.find-attendances',
  `select t.id as "attendeeId", e.id as "eventId", ((e.ends_on + 2)::timestamp at time zone e.time_zone) as "endsAt"
   from attendee t join event e on e.id = t.event_id
   where t.account_id = $1 and t.state = 'joined' and (e.ends_on + 2)::timestamp at time zone e.time_zone > $2
   order by e.starts_on, e.id limit 50`,
);
