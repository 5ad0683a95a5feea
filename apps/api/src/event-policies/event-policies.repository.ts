import { Injectable } from '@nestjs/common';
import type { PolicyRule } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import type { EventPolicy, PolicyChoices } from './event-policy.js';

/** Who wants to meet whom: of one event, `askerId` where somebody asks, `besides` a meeting that they have already. */
export interface PeopleQuestion {
  eventId: string;
  askerId: string | null;
  attendeeIds: readonly string[];
  besides?: string;
}

/** A policy as JSON tells it: instants are ISO 8601 texts in UTC. */
export type KeptPolicy = Omit<EventPolicy, 'requestsFrom' | 'requestsUntil'> & {
  requestsFrom: string | null;
  requestsUntil: string | null;
};

/** What organizers rule, and the questions that the rules answer. */
@Injectable()
export class EventPoliciesRepository {
  constructor(private readonly database: Database) {}

  find(eventId: string): Promise<(KeptPolicy & PolicyChoices) | undefined> {
    return this.database.row(FIND, [eventId]);
  }

  /** Keeps a policy in place of the one before. */
  async put(eventId: string, policy: EventPolicy): Promise<void> {
    const { quotas, groupRules, walks, pairs } = policy;
    await this.database.rows(PUT, [
      eventId,
      policy.requestsFrom,
      policy.requestsUntil,
      policy.restSlots,
      policy.walkMinutes,
      policy.languagesInCommon,
      policy.asksPerDay,
      policy.meetings,
    ]);
    for (const [forget, keep, rows] of [
      [FORGET_RULES, KEEP_RULES, groupRules],
      [FORGET_QUOTAS, KEEP_QUOTAS, quotas],
      [FORGET_WALKS, KEEP_WALKS, walks],
      [FORGET_PAIRS, KEEP_PAIRS, pairs],
    ] as const) {
      await this.database.rows(forget, [eventId]);
      if (rows.length > 0) await this.database.rows(keep, [eventId, JSON.stringify(rows)]);
    }
  }

  /** The first rule by which these people do not meet, whatever the time. */
  async findRuledOut({ eventId, askerId, attendeeIds, besides }: PeopleQuestion): Promise<PolicyRule | undefined> {
    const values = [eventId, askerId, attendeeIds, besides ?? null];
    return (await this.database.row<{ rule: PolicyRule }>(RULED_OUT, values))?.rule;
  }

  /** The first rule by which an attendee may send no request at the instant. */
  async findUnsendable(eventId: string, askerId: string, now: Date): Promise<PolicyRule | undefined> {
    return (await this.database.row<{ rule: PolicyRule }>(UNSENDABLE, [eventId, askerId, now]))?.rule;
  }
}

const EACH = (columns: string): string => `from event e, jsonb_to_recordset($2::jsonb) x (${columns}) where e.id = $1`;

const FIND = statement(
  'event-policies.find',
  `select ${isoText('p.requests_from')} as "requestsFrom", ${isoText('p.requests_until')} as "requestsUntil",
     coalesce(p.rest_slots, 0) as "restSlots", coalesce(p.walk_minutes, 0) as "walkMinutes",
     coalesce(p.languages_in_common, false) as "languagesInCommon", p.asks_per_day as "asksPerDay", p.meetings,
     coalesce((select json_agg(json_build_object('from', w.from_area, 'to', w.to_area, 'minutes', w.minutes)
       order by w.from_area, w.to_area) from area_walk w where w.event_id = e.id), '[]') as walks,
     coalesce((select json_agg(json_build_object('group', q.group_name, 'asksPerDay', q.asks_per_day, 'meetings', q.meetings)
       order by q.group_name) from group_quota q where q.event_id = e.id), '[]') as quotas,
     coalesce((select json_agg(json_build_object('from', g.from_group, 'to', g.to_group) order by g.from_group, g.to_group)
       from group_rule g where g.event_id = e.id), '[]') as "groupRules",
     coalesce((select json_agg(json_build_object('attendeeId', n.attendee_id, 'otherId', n.other_id)
       order by n.attendee_id, n.other_id) from named_pair n where n.event_id = e.id), '[]') as pairs,
     coalesce((select json_agg(json_build_object('name', g.group_name, 'people', g.people) order by g.group_name)
       from (select a.group_name, count(*) as people from attendee a where a.event_id = e.id and a.state <> 'left'
         group by a.group_name) g), '[]') as groups,
     array(select distinct l.area from place l where l.event_id = e.id and l.area <> '' order by l.area) as areas,
     coalesce((select json_agg(json_build_object('id', a.id, 'name', trim(a.given_name || ' ' || a.family_name)) order by a.id)
       from attendee a where a.event_id = e.id and exists (
         select from named_pair n where n.attendee_id = a.id or n.other_id = a.id)), '[]') as people
   from event e left join event_policy p on p.event_id = e.id where e.id = $1`,
);
const PUT = statement(
  'event-policies.put',
  `insert into event_policy (event_id, organization_id, requests_from, requests_until, rest_slots, walk_minutes,
     languages_in_common, asks_per_day, meetings)
   select id, organization_id, $2, $3, $4, $5, $6, $7, $8 from event where id = $1
   on conflict (event_id) do update set requests_from = excluded.requests_from, requests_until = excluded.requests_until,
     rest_slots = excluded.rest_slots, walk_minutes = excluded.walk_minutes,
     languages_in_common = excluded.languages_in_common, asks_per_day = excluded.asks_per_day, meetings = excluded.meetings`,
);
const FORGET_RULES = statement('event-policies.forget-rules', 'delete from group_rule where event_id = $1');
const KEEP_RULES = statement(
  'event-policies.keep-rules',
  `insert into group_rule (event_id, organization_id, from_group, to_group)
   select e.id, e.organization_id, x."from", x."to" ${EACH('"from" text, "to" text')} on conflict do nothing`,
);
const FORGET_QUOTAS = statement('event-policies.forget-quotas', 'delete from group_quota where event_id = $1');
const KEEP_QUOTAS = statement(
  'event-policies.keep-quotas',
  `insert into group_quota (event_id, organization_id, group_name, asks_per_day, meetings)
   select e.id, e.organization_id, x."group", x."asksPerDay", x.meetings
   ${EACH('"group" text, "asksPerDay" smallint, meetings smallint')}
   and (x."asksPerDay" is not null or x.meetings is not null) on conflict do nothing`,
);
const FORGET_WALKS = statement('event-policies.forget-walks', 'delete from area_walk where event_id = $1');
const KEEP_WALKS = statement(
  'event-policies.keep-walks',
  `insert into area_walk (event_id, organization_id, from_area, to_area, minutes)
   select e.id, e.organization_id, least(x."from", x."to"), greatest(x."from", x."to"), x.minutes
   ${EACH('"from" text, "to" text, minutes smallint')} on conflict do nothing`,
);
const FORGET_PAIRS = statement('event-policies.forget-pairs', 'delete from named_pair where event_id = $1');
const KEEP_PAIRS = statement(
  'event-policies.keep-pairs',
  `insert into named_pair (event_id, organization_id, attendee_id, other_id)
   select e.id, e.organization_id, least(x."attendeeId", x."otherId"), greatest(x."attendeeId", x."otherId")
   ${EACH('"attendeeId" uuid, "otherId" uuid')} on conflict do nothing`,
);
const RULED_OUT = statement(
  'event-policies.ruled-out',
  'select rule from ruled_out($1, $2, $3::uuid[], $4) t (rule) limit 1',
);
const UNSENDABLE = statement(
  'event-policies.unsendable',
  `select 'dates' as rule from event_policy p
   where p.event_id = $1 and ($3 < p.requests_from or $3 >= p.requests_until)
   union all select 'asks' from asks_left($2, $3) t (room) where t.room <= 0 limit 1`,
);
