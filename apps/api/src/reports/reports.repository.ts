import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { isoText } from '../platform/database/iso-text.js';
import { statement } from '../platform/database/statement.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { MessageRef, Report, Reportable } from './report.js';

/** Reports, for the organizers of their event; one about an organizer is not for them. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  /** Somebody of the event, whom the account may report; undefined where there is nobody of that id. */
  findReportable(accountId: string, eventId: string, attendeeId: string, since: Date): Promise<Reportable | undefined> {
    return this.database.row(FIND_REPORTABLE, [accountId, eventId, attendeeId, since]);
  }

  /** Keeps a report with a copy of what it is about; false where the message is none that the reporter may read. */
  async insert(
    id: string,
    { reporterId, aboutId }: Reportable,
    reason: string,
    message: MessageRef | undefined,
    at: Date,
  ): Promise<boolean> {
    const values = [id, reporterId, aboutId, reason, message?.conversationId ?? null, message?.number ?? null, at];
    return (await this.database.rows(INSERT, values)).length > 0;
  }

  /** Those who are told of reports of the event: who manages it, but for whom the report is about. */
  async findOrganizers(eventId: string, reportId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ORGANIZERS, [eventId, reportId]);
    return rows.map((row) => row.id);
  }

  /** The reports of an event that the account may read, the newest first. */
  async list(
    accountId: string,
    eventId: string,
    { state, cursor, limit }: { state: 'open' | 'resolved'; cursor?: string; limit: number },
  ): Promise<Page<Report>> {
    const values = [accountId, eventId, null, state === 'resolved', ...cursorValues(cursor, 2), limit + 1];
    const rows = await this.database.rows<Report>(LIST, values);
    return pageOf(rows, limit, ({ madeAt, id }) => [madeAt.toISOString(), id]);
  }

  /** One report of the event that the account may read. */
  find(accountId: string, eventId: string, reportId: string): Promise<Report | undefined> {
    return this.database.row(LIST, [accountId, eventId, reportId, null, null, null, 1]);
  }

  /** Resolves a report that is open; false where it is not. */
  async resolve(reportId: string, accountId: string, resolution: string | null, at: Date): Promise<boolean> {
    return (await this.database.rows(RESOLVE, [reportId, accountId, resolution, at])).length > 0;
  }
}

const FIND_REPORTABLE = statement(
  'reports.find-reportable',
  `select me.id as "reporterId", o.id as "aboutId",
     (select count(*)::int from report r join attendee a on a.id = r.reporter_id
      where a.account_id = $1 and r.made_at > $4) as "madeLately"
   from attendee me join attendee o on o.event_id = me.event_id and o.id = $3 and o.joined_at is not null
   where me.event_id = $2 and me.account_id = $1 and me.state = 'joined' and o.account_id <> $1`,
);
const nameOf = (attendee: string): string =>
  `left(concat_ws(' ', nullif(${attendee}.given_name, ''), nullif(${attendee}.family_name, '')), 240)`;
const INSERT = statement(
  'reports.insert',
  `insert into report (id, organization_id, event_id, reporter_id, about_id, reporter_name, about_name, reason, kept, made_at)
   select $1, me.organization_id, me.event_id, me.id, o.id, ${nameOf('me')}, ${nameOf('o')}, $4,
     json_build_object(
       'message', case when n.number is not null then json_build_object('text', n.text, 'sentAt', ${isoText('n.sent_at')}) end,
       'person', json_build_object('position', o.position, 'company', o.company,
         'about', case when o.about_use = 'show' then o.about else '' end)),
     $7
   from attendee me
   join attendee o on o.event_id = me.event_id and o.id = $3
   left join conversation_member m on m.attendee_id = me.id and m.conversation_id = $5
   left join message n on n.conversation_id = m.conversation_id and n.number = $6 and n.attendee_id = o.id
     and n.number > m.after_number and (m.until_number is null or n.number <= m.until_number)
   where me.id = $2 and ($5::uuid is null or n.number is not null)
   returning id`,
);
const ORGANIZERS = statement(
  'reports.organizers',
  `select mb.account_id as id
   from event e join member mb on mb.organization_id = e.organization_id and mb.role in ('owner', 'admin')
     and mb.accepted_at is not null
   join report r on r.id = $2 and r.event_id = e.id
   left join attendee o on o.id = r.about_id
   where e.id = $1 and mb.account_id is distinct from o.account_id`,
);
const LIST = statement(
  'reports.list',
  `select r.id, r.reporter_id as "reporterId", r.reporter_name as "reporterName", r.about_id as "aboutId",
     r.about_name as "aboutName", r.reason, r.kept, date_trunc('milliseconds', r.made_at) as "madeAt",
     r.resolved_at as "resolvedAt", by.name as "resolvedBy", r.resolution
   from report r
   left join attendee o on o.id = r.about_id
   left join account by on by.id = r.resolved_by
   where r.event_id = $2 and o.account_id is distinct from $1 and ($3::uuid is null or r.id = $3)
     and ($4::boolean is null or (r.resolved_at is not null) = $4)
     and ($5::timestamptz is null or (date_trunc('milliseconds', r.made_at), r.id) < ($5, $6::uuid))
   order by date_trunc('milliseconds', r.made_at) desc, r.id desc limit $7`,
);
const RESOLVE = statement(
  'reports.resolve',
  `update report set resolved_at = $4, resolved_by = $2, resolution = $3 where id = $1 and resolved_at is null returning id`,
);
