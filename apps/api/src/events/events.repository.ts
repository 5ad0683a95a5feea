import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { EventEntity } from './event.entity.js';
import type { Event, EventFacts } from './event.js';

@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  async insert(event: { id: string; organizationId: string } & Partial<EventFacts>): Promise<void> {
    await this.database.manager.insert(EventEntity, event);
  }

  async change(eventId: string, changes: Partial<EventFacts>): Promise<void> {
    await this.database.manager.update(EventEntity, { id: eventId }, changes);
  }

  /** The event as this account sees it. */
  find(eventId: string, accountId: string): Promise<Event | undefined> {
    return this.database.row(FIND, [eventId, accountId]);
  }

  /** The events of an organization, the latest first, after the date and id given. */
  list(organizationId: string, accountId: string, after: readonly unknown[], limit: number): Promise<Event[]> {
    return this.database.rows(LIST, [organizationId, accountId, ...after, limit]);
  }

  /** When the event is; locks it until the transaction ends, so that its dates and its grid keep fitting. */
  lockFrame(eventId: string): Promise<EventFrame | undefined> {
    return this.database.row(LOCK_FRAME, [eventId]);
  }

  /** How many slots lie outside such a frame. */
  async countSlotsOutside(eventId: string, { startsOn, endsOn, timeZone }: EventFrame): Promise<number> {
    const found = await this.database.row<{ n: number }>(COUNT_OUTSIDE, [eventId, startsOn, endsOn, timeZone]);
    return found?.n ?? 0;
  }

  /** The accounts whose screens show the event: members of its organization and joined attendees. */
  async findAudience(eventId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_AUDIENCE, [eventId]);
    return rows.map(({ id }) => id);
  }
}

/** The days of an event and the zone whose rules say when they begin and end. */
export type EventFrame = Pick<EventFacts, 'startsOn' | 'endsOn' | 'timeZone'>;

const FRAME = `e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", e.time_zone as "timeZone"`;
const SELECT = `
  select e.id, e.organization_id as "organizationId", o.name as "organizationName", e.name, ${FRAME}, e.languages,
    e.address_form as "addressForm", e.request_hours as "requestHours", e.requests_per_day as "requestsPerDay",
    e.matching_open as "matchingOpen", m.role as "myRole",
    case when m.role is not null then json_build_object(
      'attendees', (select count(*) from attendee a where a.event_id = e.id),
      'joined', (select count(*) from attendee a where a.event_id = e.id and a.state = 'joined'),
      'places', (select count(*) from place p where p.event_id = e.id),
      'slots', (select count(*) from slot s where s.event_id = e.id and s.retired_at is null)
    ) end as counts
  from event e
  join organization o on o.id = e.organization_id
  left join member m on m.organization_id = e.organization_id and m.account_id = $2
    and m.accepted_at is not null`;

const FIND = statement('events.find', `${SELECT} where e.id = $1`);
const LIST = statement(
  'events.list',
  `${SELECT} where e.organization_id = $1
     and ($3::date is null or e.starts_on < $3 or e.starts_on = $3 and e.id > $4::uuid)
   order by e.starts_on desc, e.id limit $5`,
);
const LOCK_FRAME = statement('events.lock-frame', `select ${FRAME} from event e where e.id = $1 for no key update`);
const COUNT_OUTSIDE = statement(
  'events.count-slots-outside',
  `select count(*)::int as n from slot s where s.event_id = $1 and s.retired_at is null and not s.during <@ tstzrange(
     $2::date::timestamp at time zone $4, ($3::date + 1)::timestamp at time zone $4)`,
);
const FIND_AUDIENCE = statement(
  'events.find-audience',
  `select m.account_id as id from event e join member m on m.organization_id = e.organization_id
   where e.id = $1 and m.accepted_at is not null
   union
   select a.account_id from attendee a where a.event_id = $1 and a.state = 'joined'`,
);
