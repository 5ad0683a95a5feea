import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { People1795000000001 } from './platform/database/migrations/1795000000001-people.js';
import { Events1795000000002 } from './platform/database/migrations/1795000000002-events.js';
import { Meetings1795000000003 } from './platform/database/migrations/1795000000003-meetings.js';
import { Cards1795000000004 } from './platform/database/migrations/1795000000004-cards.js';
import { Invitations1795000000007 } from './platform/database/migrations/1795000000007-invitations.js';
import { Matching1795000000020 } from './platform/database/migrations/1795000000020-matching.js';
import { GridPlans1795000000024 } from './platform/database/migrations/1795000000024-grid-plans.js';
import { Rules1795000000026 } from './platform/database/migrations/1795000000026-rules.js';
import { EarlierTimes1795000000030 } from './platform/database/migrations/1795000000030-earlier-times.js';
import { Learning1795000000040 } from './platform/database/migrations/1795000000040-learning.js';
import { Renewals1795000000042 } from './platform/database/migrations/1795000000042-renewals.js';
import { ListLock1795000000055 } from './platform/database/migrations/1795000000055-list-lock.js';
import { Answers1795000000060 } from './platform/database/migrations/1795000000060-answers.js';
import { EventPolicies1795000000061 } from './platform/database/migrations/1795000000061-event-policies.js';
import { HeldRules1795000000062 } from './platform/database/migrations/1795000000062-held-rules.js';
import { Stories1795000000063 } from './platform/database/migrations/1795000000063-stories.js';
import { Terms1795000000064 } from './platform/database/migrations/1795000000064-terms.js';
import { MeetingChanges1795000000065 } from './platform/database/migrations/1795000000065-meeting-changes.js';
import { MeetingStatements1795000000066 } from './platform/database/migrations/1795000000066-meeting-statements.js';
import { FreeNow1795000000067 } from './platform/database/migrations/1795000000067-free-now.js';
import { RunningLate1795000000068 } from './platform/database/migrations/1795000000068-running-late.js';
import { ScheduleRepair1795000000069 } from './platform/database/migrations/1795000000069-schedule-repair.js';
import { Blocks1795000000070 } from './platform/database/migrations/1795000000070-blocks.js';
import { Conversations1795000000071 } from './platform/database/migrations/1795000000071-conversations.js';
import { Reports1795000000072 } from './platform/database/migrations/1795000000072-reports.js';
import { Notices1795000000075 } from './platform/database/migrations/1795000000075-notices.js';
import { Pushes1795000000076 } from './platform/database/migrations/1795000000076-pushes.js';
import { Calendar1795000000077 } from './platform/database/migrations/1795000000077-calendar.js';
import { Reminders1795000000080 } from './platform/database/migrations/1795000000080-reminders.js';
import { CalendarMails1795000000081 } from './platform/database/migrations/1795000000081-calendar-mails.js';
import { GapOffers1795000000082 } from './platform/database/migrations/1795000000082-gap-offers.js';
import { Copies1795000000090 } from './platform/database/migrations/1795000000090-copies.js';
import { CardFields1795000000091 } from './platform/database/migrations/1795000000091-card-fields.js';
import { OpenCards1795000000092 } from './platform/database/migrations/1795000000092-open-cards.js';
import { ExchangesAfterMeetings1795000000093 } from './platform/database/migrations/1795000000093-exchanges-after-meetings.js';
import { AddressBook1795000000094 } from './platform/database/migrations/1795000000094-address-book.js';
import { ContactOrder1795000000095 } from './platform/database/migrations/1795000000095-contact-order.js';
import { ChangedParts1795000000096 } from './platform/database/migrations/1795000000096-changed-parts.js';
import { AppPasswords1795000000098 } from './platform/database/migrations/1795000000098-app-passwords.js';
import { Dav1795000000099 } from './platform/database/migrations/1795000000099-dav.js';
import { Handshakes1795000000102 } from './platform/database/migrations/1795000000102-handshakes.js';

/** Every migration, by name and in order; add at the end, change none that has landed. */
const MIGRATIONS = [
  People1795000000001,
  Events1795000000002,
  Meetings1795000000003,
  Cards1795000000004,
  Invitations1795000000007,
  Matching1795000000020,
  GridPlans1795000000024,
  Rules1795000000026,
  EarlierTimes1795000000030,
  Learning1795000000040,
  Renewals1795000000042,
  ListLock1795000000055,
  Answers1795000000060,
  EventPolicies1795000000061,
  HeldRules1795000000062,
  Stories1795000000063,
  Terms1795000000064,
  MeetingChanges1795000000065,
  MeetingStatements1795000000066,
  FreeNow1795000000067,
  RunningLate1795000000068,
  ScheduleRepair1795000000069,
  Blocks1795000000070,
  Conversations1795000000071,
  Reports1795000000072,
  Notices1795000000075,
  Pushes1795000000076,
  Calendar1795000000077,
  Reminders1795000000080,
  CalendarMails1795000000081,
  GapOffers1795000000082,
  Copies1795000000090,
  CardFields1795000000091,
  OpenCards1795000000092,
  ExchangesAfterMeetings1795000000093,
  AddressBook1795000000094,
  ContactOrder1795000000095,
  ChangedParts1795000000096,
  AppPasswords1795000000098,
  Dav1795000000099,
  Handshakes1795000000102,
];

/**
 * The connection as the runtime role: neither superuser nor owner of a table. A login that may do more gives it up at
 * the start of each connection.
 */
export function runtimeDataSource(url: string, connections: number): DataSource {
  return new DataSource({
    ...shared(url),
    poolSize: connections,
    extra: { options: '-c role=treffpunkt_runtime', application_name: 'treffpunkt', allowExitOnIdle: false },
  });
}

/** The connections that migrations use, one for the lock that keeps others waiting and one for the work; theirs are the tables. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({ ...shared(url), poolSize: 2, extra: { application_name: 'treffpunkt-migrations' } });
}

const shared = (url: string) =>
  ({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    parseInt8: true,
  }) satisfies DataSourceOptions;
