import { Injectable } from '@nestjs/common';
import { NOTICE_SUBJECTS, type NoticeSubject, type NoticeWay } from '#libs/contracts';
import { isValidSession } from '../platform/auth/session.sql.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What is chosen beside ways and quiet hours. */
export interface NotificationChoices {
  remindMinutes: number;
  calendarMails: boolean;
  gapOffers: boolean;
}

/** How a person wants to be told of things outside the app. */
export interface NotificationSettings extends NotificationChoices {
  ways: { subject: NoticeSubject; way: NoticeWay }[];
  quietFrom: string | null;
  quietUntil: string | null;
  devices: { sessionId: string; device: string }[];
}

/** What people choose about notices. */
@Injectable()
export class NotificationsRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string): Promise<NotificationSettings | undefined> {
    return this.database.row(FIND, [accountId, NOTICE_SUBJECTS]);
  }

  async setWays(accountId: string, ways: readonly { subject: NoticeSubject; way: NoticeWay }[]): Promise<void> {
    await this.database.rows(SET_WAYS, [accountId, ways.map(({ subject }) => subject), ways.map(({ way }) => way)]);
  }

  /** Keeps what is given of the choices beside ways and quiet hours. */
  async choose(
    accountId: string,
    { remindMinutes, calendarMails, gapOffers }: Partial<NotificationChoices>,
  ): Promise<void> {
    await this.database.rows(CHOOSE, [accountId, remindMinutes ?? null, calendarMails ?? null, gapOffers ?? null]);
  }

  async setQuiet(accountId: string, from: string | null, until: string | null): Promise<void> {
    await this.database.rows(SET_QUIET, [accountId, from, until]);
  }
}

const FIND = statement(
  'notifications.find',
  `select
     (select json_agg(json_build_object('subject', all_subjects.subject, 'way', coalesce(w.way, 'push')) order by n)
       from unnest($2::text[]) with ordinality as all_subjects (subject, n)
       left join notice_way w on w.subject = all_subjects.subject and w.account_id = a.id) as ways,
     to_char(s.quiet_from, 'HH24:MI') as "quietFrom", to_char(s.quiet_until, 'HH24:MI') as "quietUntil",
     coalesce(s.remind_minutes, 10) as "remindMinutes",
     coalesce(s.calendar_mails, false) as "calendarMails",
     coalesce(s.gap_offers, true) as "gapOffers",
     coalesce((
       select json_agg(json_build_object('sessionId', session.id, 'device', session.device)
         order by session.seen_at desc, session.id)
       from push_subscription p join session on session.id = p.session_id and ${isValidSession('session')}
       where p.account_id = a.id
     ), '[]') as devices
   from account a left join notice_setting s on s.account_id = a.id where a.id = $1`,
);
const SET_WAYS = statement(
  'notifications.set-ways',
  `insert into notice_way (account_id, subject, way)
   select distinct on (subject) $1, subject, way from unnest($2::text[], $3::text[]) given (subject, way)
   on conflict (account_id, subject) do update set way = excluded.way`,
);
const CHOOSE = statement(
  'notifications.choose',
  `insert into notice_setting as s (account_id, remind_minutes, calendar_mails, gap_offers)
   values ($1, coalesce($2::smallint, 10), coalesce($3::boolean, false), coalesce($4::boolean, true))
   on conflict (account_id) do update
   set remind_minutes = coalesce($2, s.remind_minutes), calendar_mails = coalesce($3, s.calendar_mails),
     gap_offers = coalesce($4, s.gap_offers)`,
);
const SET_QUIET = statement(
  'notifications.set-quiet',
  `insert into notice_setting (account_id, quiet_from, quiet_until) values ($1, $2::time, $3::time)
   on conflict (account_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
);
