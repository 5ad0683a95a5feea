import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** The way to a meeting for one of its people. */
export interface MeetingWay {
  area: string;
  directions: string;
  /** The name of the place where they are now; null where nothing tells. */
  from: string | null;
  /** From there, as the event says; null where it does not. */
  minutes: number | null;
  isNextDoor: boolean;
}

/** Where people are, and how far it is to where they meet. */
@Injectable()
export class GettingThereRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string, meetingId: string, now: Date): Promise<MeetingWay | undefined> {
    return this.database.row(FIND, [accountId, meetingId, now]);
  }
}

/**
 * Somebody is where they said to be free, or where the meeting is that goes on or ended within half an hour. Next door is
 * the same place, the same area where no time to walk is said, or a minute's walk.
 */
const FIND = statement(
  'getting-there.find',
  `select p.area, p.directions, here.name as "from", w.minutes,
     coalesce(coalesce(w.minutes <= 1, p.area <> '' and p.area = here.area), false) as "isNextDoor"
   from meeting m join place p on p.id = m.place_id
   left join lateral (
     select place_id from (
       select r.place_id, 0 as rank, r.seen_at as since from presence r
       where r.account_id = $1 and r.event_id = m.event_id and r.free_until > $3 and r.place_id is not null
       union all
       select b.place_id, 1, lower(b.during) from meeting_person mp join meeting b on b.id = mp.meeting_id
       where mp.account_id = $1 and b.event_id = m.event_id and b.id <> m.id and b.state = 'scheduled'
         and lower(b.during) <= $3 and upper(b.during) > $3::timestamptz - interval '30 minutes'
     ) known order by rank, since desc limit 1
   ) known on p.kind <> 'link'
   left join place here on here.id = known.place_id and here.kind <> 'link'
   left join lateral walk_minutes_between(p.id, here.id) w (minutes) on true
   where m.id = $2`,
);
