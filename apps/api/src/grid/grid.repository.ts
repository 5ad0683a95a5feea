import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { Grid, Interval } from './grid.js';

/** One interval of an event's grid. */
export interface Slot extends Interval {
  id: string;
}

@Injectable()
export class GridRepository {
  constructor(private readonly database: Database) {}

  /** The slots of an event in order, after the instant given. */
  list(eventId: string, after: readonly unknown[], limit: number): Promise<Slot[]> {
    return this.database.rows(LIST, [eventId, ...after, limit]);
  }

  /** The slots that open requests, meetings or bookings name; all slots are locked until the transaction ends. */
  async lockInUse(eventId: string): Promise<Slot[]> {
    await this.database.rows(LOCK, [eventId]);
    return this.database.rows(FIND_IN_USE, [eventId]);
  }

  /**
   * Makes the grid consist of `wanted` and those `kept`; a slot that stays the same stays itself. One whose time is still
   * told by what is over is retired, the others go.
   */
  async replace(eventId: string, wanted: readonly Interval[], kept: readonly Slot[]): Promise<void> {
    const from = wanted.map((slot) => slot.from);
    const to = wanted.map((slot) => slot.to);
    await this.database.rows(GIVE_UP, [eventId, from, to, kept.map(({ id }) => id)]);
    await this.database.rows(INSERT, [eventId, wanted.map(newId), from, to]);
  }

  /** What the grid was last asked for with; undefined also once the event moved to another zone, where it says other times. */
  findPlan(eventId: string): Promise<Grid | undefined> {
    return this.database.row(FIND_PLAN, [eventId]);
  }

  /** Keeps what the grid was asked for with, in place of what was said before. */
  async keepPlan(eventId: string, { days, minutes, pauseMinutes }: Grid): Promise<void> {
    await this.database.rows(KEEP_PLAN, [eventId, JSON.stringify(days), minutes, pauseMinutes]);
  }
}

const SLOT = `select s.id, lower(s.during) as from, upper(s.during) as to from slot s`;

const LIST = statement(
  'grid.list',
  `${SLOT} where s.event_id = $1 and s.retired_at is null and ($2::timestamptz is null or lower(s.during) > $2)
   order by lower(s.during) limit $3`,
);
const LOCK = statement('grid.lock', `select from slot where event_id = $1 order by id for update`);
const FIND_IN_USE = statement(
  'grid.find-in-use',
  `${SLOT} where s.event_id = $1 and s.retired_at is null and (
     exists (select from request_slot n join request r on r.id = n.request_id
       where n.slot_id = s.id and r.ended_at is null)
     or exists (select from meeting m where m.slot_id = s.id and m.state = 'scheduled')
     or exists (select from meeting_change c where c.slot_id = s.id and c.state = 'open')
     or exists (select from person_booking b where b.slot_id = s.id and b.active))
   order by lower(s.during)`,
);
const GIVE_UP = statement(
  'grid.give-up',
  `with given_up as (
     select s.id, exists (select from request_slot r where r.slot_id = s.id)
       or exists (select from meeting m where m.slot_id = s.id)
       or exists (select from meeting_change c where c.slot_id = s.id)
       or exists (select from person_booking b where b.slot_id = s.id) as is_told
     from slot s
     where s.event_id = $1 and s.retired_at is null and s.id <> all ($4::uuid[])
       and not exists (
         select from unnest($2::timestamptz[], $3::timestamptz[]) w (at, until)
         where w.at = lower(s.during) and w.until = upper(s.during))
   ), gone as (
     delete from slot s using given_up g where s.id = g.id and not g.is_told
   )
   update slot s set retired_at = now() from given_up g where s.id = g.id and g.is_told`,
);
const INSERT = statement(
  'grid.insert',
  `insert into slot (id, organization_id, event_id, during)
   select w.id, e.organization_id, e.id, tstzrange(w.at, w.until)
   from event e, unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) w (id, at, until)
   where e.id = $1 and not exists (
     select from slot s where s.event_id = e.id and s.retired_at is null and lower(s.during) = w.at and upper(s.during) = w.until)`,
);
const FIND_PLAN = statement(
  'grid.find-plan',
  `select p.days, p.minutes, p.pause_minutes as "pauseMinutes"
   from grid_plan p join event e on e.id = p.event_id and e.time_zone = p.time_zone where p.event_id = $1`,
);
const KEEP_PLAN = statement(
  'grid.keep-plan',
  `insert into grid_plan (event_id, organization_id, time_zone, days, minutes, pause_minutes)
   select id, organization_id, time_zone, $2::jsonb, $3, $4 from event where id = $1
   on conflict (event_id) do update
   set time_zone = excluded.time_zone, days = excluded.days, minutes = excluded.minutes,
     pause_minutes = excluded.pause_minutes`,
);
