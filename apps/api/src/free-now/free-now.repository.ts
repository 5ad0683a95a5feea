import { Injectable } from '@nestjs/common';
import type { Presence } from '#libs/contracts';
import { isHere, personMembers } from '../meetings/index.js';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { FreePersonDto, OwnPresenceDto } from './free-now.dto.js';

/** Who shows their presence, and who is free now. */
@Injectable()
export class FreeNowRepository {
  constructor(private readonly database: Database) {}

  async findOwn(accountId: string, eventId: string, now: Date): Promise<OwnPresenceDto> {
    const own = await this.database.row<OwnPresenceDto>(OWN, [accountId, eventId, now]);
    return own ?? { shows: false, freeUntil: null, near: null };
  }

  /** Notes that somebody who shows their presence is there; at most once a minute. */
  async touch(accountId: string, eventId: string, now: Date): Promise<void> {
    await this.database.rows(TOUCH, [accountId, eventId, now]);
  }

  /** Whether there is such a place at the event. */
  async hasPlace(eventId: string, placeId: string): Promise<boolean> {
    return (await this.database.row(HAS_PLACE, [eventId, placeId])) !== undefined;
  }

  async sayFree(accountId: string, eventId: string, until: Date, placeId: string | null, now: Date): Promise<void> {
    await this.database.rows(SAY_FREE, [accountId, eventId, until, placeId, now]);
  }

  /** Ends what these attendees have said of being free; what is not shown either is forgotten. */
  async endFree(eventId: string, accountIds: readonly string[]): Promise<void> {
    await this.database.rows(END_FREE, [eventId, accountIds]);
  }

  async setShows(accountId: string, eventId: string, shows: boolean, now: Date): Promise<void> {
    await this.database.rows(SET_SHOWS, [accountId, eventId, shows, now]);
  }

  /** Whoever is free now and fits the account, the best first. */
  findFree(accountId: string, eventId: string, now: Date): Promise<FreePersonDto[]> {
    return this.database
      .rows<{ person: FreePersonDto }>(FREE, [accountId, eventId, now])
      .then((rows) => rows.map(({ person }) => person));
  }

  /** The accounts who would see that this one is free. */
  async findLookers(accountId: string, eventId: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(LOOKERS, [accountId, eventId])).map(({ id }) => id);
  }

  /** Whether these attendees are on, free, in a meeting or away, for those who show it to the account. */
  findPresences(
    accountId: string,
    eventId: string,
    attendeeIds: readonly string[],
    now: Date,
  ): Promise<{ attendeeId: string; presence: Presence | null }[]> {
    return this.database.rows(PRESENCES, [accountId, eventId, attendeeIds, now]);
  }
}

const NEAR = `(select json_build_object('id', l.id, 'name', l.name) from place l where l.id = p.place_id)`;
const ME = `attendee me on me.event_id = $2 and me.account_id = $1 and me.state = 'joined'`;

const OWN = statement(
  'free-now.own',
  `select p.shows, case when p.free_until > $3 then ${isoText('p.free_until')} end as "freeUntil",
     case when p.free_until > $3 then ${NEAR} end as near
   from presence p where p.account_id = $1 and p.event_id = $2`,
);
const TOUCH = statement(
  'free-now.touch',
  `update presence set seen_at = $3
   where account_id = $1 and event_id = $2 and shows and seen_at < $3::timestamptz - interval '1 minute'`,
);
const HAS_PLACE = statement('free-now.has-place', `select 1 from place where event_id = $1 and id = $2`);
const SAY_FREE = statement(
  'free-now.say-free',
  `insert into presence as p (attendee_id, event_id, organization_id, account_id, seen_at, free_until, place_id)
   select a.id, a.event_id, a.organization_id, a.account_id, $5, $3, $4
   from attendee a where a.account_id = $1 and a.event_id = $2 and a.state = 'joined'
   on conflict (attendee_id) do update
   set free_until = excluded.free_until, place_id = excluded.place_id, seen_at = excluded.seen_at`,
);
const END_FREE = statement(
  'free-now.end-free',
  `with gone as (
     delete from presence where event_id = $1 and account_id = any ($2::uuid[]) and not shows
   )
   update presence set free_until = null, place_id = null
   where event_id = $1 and account_id = any ($2::uuid[]) and shows and free_until is not null`,
);
const SET_SHOWS = statement(
  'free-now.set-shows',
  `with gone as (
     delete from presence where account_id = $1 and event_id = $2 and not $3 and coalesce(free_until, $4) <= $4
   ), hidden as (
     update presence set shows = false where account_id = $1 and event_id = $2 and not $3 and free_until > $4
   )
   insert into presence as p (attendee_id, event_id, organization_id, account_id, shows, seen_at)
   select a.id, a.event_id, a.organization_id, a.account_id, true, $4
   from attendee a where a.account_id = $1 and a.event_id = $2 and a.state = 'joined' and $3
   on conflict (attendee_id) do update set shows = true, seen_at = excluded.seen_at`,
);
const FREE = statement(
  'free-now.free',
  `select json_build_object(${personMembers('a', '$1::uuid')}, 'freeUntil', ${isoText('p.free_until')}, 'near', ${NEAR}) as person
   from presence p
   join attendee a on a.id = p.attendee_id
   join ${ME}
   left join suggestion s on s.attendee_id = me.id and s.other_id = a.id
   where p.event_id = $2 and p.free_until > $3 and a.id <> me.id and ${isHere('a', '$1::uuid')}
     and exists (select from fits_now(me.id, a.id))
     and not exists (select from ruled_out($2, me.id, array[me.id, a.id]))
     and not exists (select from hindrances(a.id, a.account_id, tstzrange($3, $3::timestamptz + interval '5 minutes')))
   order by s.rank nulls last, p.free_until desc, a.id limit 50`,
);
const LOOKERS = statement(
  'free-now.lookers',
  `select a.account_id as id from attendee a join ${ME}
   where a.event_id = $2 and a.id <> me.id and ${isHere('a', '$1::uuid')} and exists (select from fits_now(a.id, me.id))
     and not exists (select from ruled_out($2, a.id, array[me.id, a.id]))
   limit 500`,
);
const PRESENCES = statement(
  'free-now.presences',
  `select a.id as "attendeeId", (select s from presence_of(a.id, a.account_id, $4) s where ${isHere('a', '$1::uuid')}) as presence
   from attendee a where a.event_id = $2 and a.id = any ($3::uuid[]) order by a.id`,
);
