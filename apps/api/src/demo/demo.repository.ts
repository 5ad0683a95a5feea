import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { DemoPerson } from './demo-person.js';

/** The people of the demo, all at once; what belongs to no person goes through the features' own services. */
@Injectable()
export class DemoRepository {
  constructor(private readonly database: Database) {}

  /** Keeps two starts from making the demo at once, until the transaction ends. */
  async lock(): Promise<void> {
    await this.database.rows(LOCK);
  }

  /** The newest event of the organizer that is not over on `today` (`YYYY-MM-DD`). */
  async findEvent(organizerId: string, today: string): Promise<{ id: string; name: string } | undefined> {
    return this.database.row(FIND_EVENT, [organizerId, today]);
  }

  /** The organizer's organization. */
  async findOrganizationId(organizerId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(FIND_ORGANIZATION, [organizerId]))?.id;
  }

  /** Makes accounts where they are missing and lets everybody join the event with what they offer and seek. */
  async addJoined(eventId: string, people: readonly DemoPerson[], now: Date): Promise<void> {
    const attendees = people.map((person) => ({ ...person, attendeeId: newId(), accountId: newId() }));
    const phrases = attendees.flatMap(({ attendeeId, offers, seeks, textLanguage }) =>
      [
        ...offers.map((phrase) => ({ ...phrase, direction: 'offer' })),
        ...seeks.map((phrase) => ({ ...phrase, direction: 'seek' })),
      ].map((phrase, position) => ({ id: newId(), attendeeId, position, language: textLanguage, ...phrase })),
    );
    await this.database.rows(ADD_ACCOUNTS, [JSON.stringify(attendees)]);
    await this.database.rows(ADD_ATTENDEES, [eventId, JSON.stringify(attendees), now]);
    await this.database.rows(ADD_PHRASES, [JSON.stringify(phrases)]);
  }
}

const LOCK = statement('demo.lock', `select pg_advisory_xact_lock(hashtextextended('demo', 2))`);
const FIND_EVENT = statement(
  'demo.find-event',
  `select e.id, e.name from event e
   join member m on m.organization_id = e.organization_id and m.account_id = $1 and m.accepted_at is not null
   where e.ends_on >= $2::date order by e.starts_on desc, e.id desc limit 1`,
);
const FIND_ORGANIZATION = statement(
  'demo.find-organization',
  `select organization_id as id from member where account_id = $1 and role = 'owner' and accepted_at is not null
   order by created_at limit 1`,
);
const ADD_ACCOUNTS = statement(
  'demo.add-accounts',
  `insert into account (id, mail, name, locale)
   select p."accountId", p.mail, p."givenName" || ' ' || p."familyName", p."textLanguage"
   from json_to_recordset($1::json) p ("accountId" uuid, mail citext, "givenName" text, "familyName" text,
     "textLanguage" text)
   on conflict (mail) do nothing`,
);
const ADD_ATTENDEES = statement(
  'demo.add-attendees',
  `insert into attendee (id, organization_id, event_id, account_id, mail, state, given_name, family_name, position,
     company, group_name, about, languages, intents, locale, rules_seen_at, joined_at)
   select p."attendeeId", e.organization_id, e.id, a.id, p.mail, 'joined', p."givenName", p."familyName", p.position,
     p.company, p."group", p.about, array(select json_array_elements_text(p.languages)),
     array(select json_array_elements_text(p.intents)), p."textLanguage", $3, $3
   from event e, json_to_recordset($2::json) p ("attendeeId" uuid, mail citext, "givenName" text, "familyName" text,
     position text, company text, "group" text, about text, languages json, intents json, "textLanguage" text)
   join account a on a.mail = p.mail
   where e.id = $1`,
);
const ADD_PHRASES = statement(
  'demo.add-phrases',
  `insert into phrase (id, organization_id, event_id, attendee_id, direction, text, topic_id, level, use, language, position)
   select p.id, a.organization_id, a.event_id, a.id, p.direction, p.text, p.topic, p.level, p.use, p.language, p.position
   from json_to_recordset($1::json) p (id uuid, "attendeeId" uuid, direction text, text text, topic text, level smallint,
     use text, language text, position smallint)
   join attendee a on a.id = p."attendeeId"`,
);
