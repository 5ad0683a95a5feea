import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { ScheduleRepairDto } from './repair.dto.js';
import type { Breakage, RepairInput } from './repair.js';

/** A move as it is kept: where the meeting was when it was proposed, and where it would be. */
export interface KeptMove {
  meetingId: string;
  attendeeIds: string[];
  before: { from: string; to: string; placeId: string };
  after: { slotId: string; from: string; to: string; placeId: string };
}

/** A repair as it was proposed. */
export interface KeptRepair {
  id: string;
  eventId: string;
  isApplied: boolean;
  moves: KeptMove[];
  unplaced: string[];
}

/** How a meeting stands. */
export interface Standing {
  meetingId: string;
  from: string;
  to: string;
  placeId: string;
  accountIds: string[];
}

/** Every query about repairs of a schedule. */
@Injectable()
export class RepairsRepository {
  constructor(private readonly database: Database) {}

  /** All that a repair is worked out from: what is to come, who can come when, what is left of the places. */
  async findInput(eventId: string, now: Date): Promise<RepairInput> {
    const row = await this.database.row<{ input: Loose }>(INPUT, [eventId, now]);
    const { slots, meetings, places, people, rules } = row?.input ?? NOTHING;
    return {
      slots: slots.map(dated),
      meetings,
      rules,
      places: places.map((place) => ({ ...place, taken: place.taken.map(dated) })),
      people: people.map((person) => ({
        ...person,
        hindered: person.hindered.map(dated),
        windows: person.windows.map(dated),
      })),
    };
  }

  async insert(repair: KeptRepair & { accountId: string; broken: Breakage; proposedAt: Date }): Promise<void> {
    const { id, eventId, accountId, broken, moves, unplaced, proposedAt } = repair;
    const values = [id, eventId, accountId, JSON.stringify(broken), JSON.stringify(moves), unplaced, proposedAt];
    await this.database.rows(INSERT, values);
  }

  find(repairId: string): Promise<KeptRepair | undefined> {
    return this.database.row(FIND, [repairId]);
  }

  /** The repair as it is shown: names instead of ids. */
  async show(repairId: string): Promise<ScheduleRepairDto | undefined> {
    return (await this.database.row<{ shown: ScheduleRepairDto }>(SHOW, [repairId]))?.shown;
  }

  /** How these meetings stand now; those that do not any more are left out. */
  findStanding(meetingIds: readonly string[]): Promise<Standing[]> {
    return this.database.rows(STANDING, [meetingIds]);
  }

  async setApplied(repairId: string, now: Date): Promise<void> {
    await this.database.rows(APPLIED, [repairId, now]);
  }

  /** Those of the repairs whose organization the account works for. */
  async findOfStaff(accountId: string, repairIds: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(OF_STAFF, [accountId, repairIds])).map(({ id }) => id);
  }
}

type Span = { from: string; to: string };
interface Loose {
  slots: (Span & { id: string })[];
  meetings: RepairInput['meetings'];
  places: (Omit<RepairInput['places'][number], 'taken'> & { taken: Span[] })[];
  people: { id: string; hindered: Span[]; windows: Span[]; needs: string[] }[];
  rules: RepairInput['rules'];
}
const NOTHING: Loose = {
  slots: [],
  meetings: [],
  places: [],
  people: [],
  rules: { restSlots: 0, walkMinutes: 0, areaWalks: [] },
};
const dated = <T extends Span>(span: T): Omit<T, 'from' | 'to'> & { from: Date; to: Date } => ({
  ...span,
  from: new Date(span.from),
  to: new Date(span.to),
});

const span = (range: string): string => `'from', ${isoText(`lower(${range})`)}, 'to', ${isoText(`upper(${range})`)}`;
const INPUT = statement(
  'repairs.input',
  `with coming as materialized (
     select s.id, s.during from slot s
     where s.event_id = $1 and s.retired_at is null and lower(s.during) > $2 order by lower(s.during) limit 400
   ), movable as materialized (
     select m.id, m.slot_id, m.place_id, m.during,
       (select array_agg(p.attendee_id order by p.attendee_id) from meeting_person p where p.meeting_id = m.id) as people
     from meeting m join coming c on c.id = m.slot_id
     where m.event_id = $1 and m.state = 'scheduled'
   ), concerned as materialized (
     select distinct p.attendee_id as id, p.account_id from movable m join meeting_person p on p.meeting_id = m.id
   )
   select json_build_object(
     'slots', coalesce((select json_agg(json_build_object('id', c.id, ${span('c.during')}) order by lower(c.during)) from coming c), '[]'),
     'meetings', coalesce((select json_agg(json_build_object('id', m.id, 'slotId', m.slot_id, 'placeId', m.place_id,
         'attendeeIds', m.people, 'worth', least(1, greatest(0, coalesce((select max(s.mutual) from suggestion s
           where s.attendee_id = any (m.people) and s.other_id = any (m.people)), 0)))) order by m.id) from movable m), '[]'),
     'places', coalesce((select json_agg(json_build_object('id', p.id, 'seats', p.seats, 'isLink', p.kind = 'link', 'area', p.area,
         'properties', array_remove(array[case when p.step_free or p.kind = 'link' then 'step-free' end,
           case when p.quiet or p.kind = 'link' then 'quiet' end], null),
         'lanes', (select count(*) from place_lane l where l.place_id = p.id and l.open),
         'taken', coalesce((select json_agg(json_build_object(${span('b.during')})) from place_booking b
           where b.place_id = p.id and b.active and upper(b.during) > $2
             and not exists (select from movable m where m.id = b.meeting_id)), '[]')) order by p.id)
       from place p where p.event_id = $1), '[]'),
     'people', coalesce((select json_agg(json_build_object('id', c.id,
         'hindered', coalesce((select json_agg(json_build_object(${span('b.during')})) from person_booking b
           where b.account_id = c.account_id and b.active and upper(b.during) > $2
             and (b.meeting_id is null or not exists (select from movable m where m.id = b.meeting_id))), '[]'),
         'windows', coalesce((select json_agg(json_build_object(${span('w.during')})) from availability w
           where w.attendee_id = c.id), '[]'),
         'needs', coalesce((select array_remove(array[case when t.step_free then 'step-free' end,
           case when t.quiet then 'quiet' end], null) from attendee_terms t where t.attendee_id = c.id), '{}'))
         order by c.id) from concerned c), '[]'),
     'rules', json_build_object(
       'restSlots', coalesce((select e.rest_slots from event_policy e where e.event_id = $1), 0),
       'walkMinutes', coalesce((select e.walk_minutes from event_policy e where e.event_id = $1), 0),
       'areaWalks', coalesce((select json_agg(json_build_object('from', w.from_area, 'to', w.to_area, 'minutes', w.minutes))
         from area_walk w where w.event_id = $1), '[]'))) as input`,
);
const INSERT = statement(
  'repairs.insert',
  `insert into schedule_repair (id, organization_id, event_id, account_id, broken, moves, unplaced, proposed_at)
   select $1, e.organization_id, e.id, $3, $4::jsonb, $5::jsonb, $6::uuid[], $7 from event e where e.id = $2`,
);
const FIND = statement(
  'repairs.find',
  `select id, event_id as "eventId", state = 'applied' as "isApplied", moves, unplaced from schedule_repair where id = $1`,
);
const PLACE = (
  id: string,
): string => `(select json_build_object('id', l.id, 'name', l.name, 'kind', l.kind, 'url', l.url)
  from place l where l.id = ${id})`;
const PEOPLE = (
  ids: string,
): string => `(select json_agg(json_build_object('attendeeId', a.id, 'givenName', a.given_name,
    'familyName', a.family_name, 'position', a.position, 'company', a.company, 'isHere', a.state = 'joined') order by a.id)
  from attendee a where ${ids})`;
const SHOW = statement(
  'repairs.show',
  `select json_build_object('id', r.id, 'eventId', r.event_id, 'isApplied', r.state = 'applied',
     'moves', coalesce((select json_agg(json_build_object('meetingId', m->'meetingId',
         'people', ${PEOPLE(`a.id in (select x::uuid from jsonb_array_elements_text(m->'attendeeIds') x)`)},
         'before', json_build_object('from', m->'before'->'from', 'to', m->'before'->'to',
           'place', ${PLACE(`(m->'before'->>'placeId')::uuid`)}),
         'after', json_build_object('from', m->'after'->'from', 'to', m->'after'->'to',
           'place', ${PLACE(`(m->'after'->>'placeId')::uuid`)})) order by m->'after'->>'from', m->>'meetingId')
       from jsonb_array_elements(r.moves) m), '[]'),
     'unplaced', coalesce((select json_agg(json_build_object('meetingId', u.id,
         'people', ${PEOPLE('a.id in (select p.attendee_id from meeting_person p where p.meeting_id = u.id)')},
         'before', json_build_object(${span('u.during')}, 'place', ${PLACE('u.place_id')})) order by lower(u.during), u.id)
       from meeting u where u.id = any (r.unplaced)), '[]')) as shown
   from schedule_repair r where r.id = $1`,
);
const STANDING = statement(
  'repairs.standing',
  `select m.id as "meetingId", ${isoText('lower(m.during)')} as "from", ${isoText('upper(m.during)')} as "to", m.place_id as "placeId",
     (select array_agg(p.account_id) from meeting_person p where p.meeting_id = m.id) as "accountIds"
   from meeting m where m.id = any ($1::uuid[]) and m.state = 'scheduled'`,
);
const APPLIED = statement(
  'repairs.applied',
  `update schedule_repair set state = 'applied', applied_at = $2 where id = $1`,
);
const OF_STAFF = statement(
  'repairs.of-staff',
  `select r.id from schedule_repair r join member m on m.organization_id = r.organization_id
   where m.account_id = $1 and m.accepted_at is not null and r.id = any ($2::uuid[])`,
);
