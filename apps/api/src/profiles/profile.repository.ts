import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { PhraseDraft, Profile, ProfileChange } from './profile.js';

/** An attendee's own profile at one event. */
@Injectable()
export class ProfileRepository {
  constructor(private readonly database: Database) {}

  /** The profile of an account at an event. */
  find(eventId: string, accountId: string): Promise<Profile | undefined> {
    return this.database.row(FIND, [eventId, accountId]);
  }

  /** Keeps two changes of one profile from running into each other until the transaction ends. */
  async lock(eventId: string, accountId: string): Promise<void> {
    await this.database.rows(LOCK, [eventId, accountId]);
  }

  async join(attendeeId: string, now: Date): Promise<void> {
    await this.database.rows(JOIN, [attendeeId, now]);
  }

  async leave(attendeeId: string, now: Date): Promise<void> {
    await this.database.rows(LEAVE, [attendeeId, now]);
  }

  /** Writes the fields of the change and remembers that the person has edited them. */
  async change(attendeeId: string, change: ProfileChange, edited: readonly string[]): Promise<void> {
    await this.database.rows(CHANGE, [
      attendeeId,
      change.givenName ?? null,
      change.familyName ?? null,
      change.position ?? null,
      change.company ?? null,
      change.about ?? null,
      change.aboutUse ?? null,
      change.languages ?? null,
      change.intents ?? null,
      change.requestsPerDay !== undefined,
      change.requestsPerDay ?? null,
      edited,
    ]);
  }

  /** Makes the phrases of one direction exactly these, in this order, and the person's own. */
  async replacePhrases(attendeeId: string, direction: 'offer' | 'seek', drafts: readonly PhraseDraft[]): Promise<void> {
    const rows = drafts.map((draft, position) => ({ ...draft, id: draft.id ?? newId(), position }));
    await this.database.rows(DROP_PHRASES, [attendeeId, direction, rows.map(({ id }) => id)]);
    await this.database.rows(PUT_PHRASES, [attendeeId, direction, JSON.stringify(rows)]);
  }
}

const FIND = statement(
  'profiles.find-profile',
  `select a.id, a.event_id as "eventId", a.state, a.given_name as "givenName", a.family_name as "familyName",
     a.mail::text as mail, a.position, a.company, a.phone, a.about, a.about_use as "aboutUse", a.languages, a.intents,
     a.group_name as "group", a.requests_per_day as "requestsPerDay", a.rules_seen_at as "rulesSeenAt",
     coalesce(p.offers, '[]') as offers, coalesce(p.seeks, '[]') as seeks
   from attendee a
   left join lateral (
     select json_agg(said order by p.position) filter (where p.direction = 'offer') as offers,
       json_agg(said order by p.position) filter (where p.direction = 'seek') as seeks
     from phrase p, json_build_object('id', p.id, 'text', p.text, 'topicId', p.topic_id, 'level', p.level,
       'use', p.use, 'language', p.language) said
     where p.attendee_id = a.id
   ) p on true
   where a.event_id = $1 and a.account_id = $2`,
);
const LOCK = statement(
  'profiles.lock',
  `select from attendee where event_id = $1 and account_id = $2 for no key update`,
);
const JOIN = statement(
  'profiles.join',
  `update attendee set state = 'joined', joined_at = $2, rules_seen_at = $2, left_at = null where id = $1`,
);
const LEAVE = statement('profiles.leave', `update attendee set state = 'left', left_at = $2 where id = $1`);
const CHANGE = statement(
  'profiles.change-profile',
  `update attendee set given_name = coalesce($2, given_name), family_name = coalesce($3, family_name),
     position = coalesce($4, position), company = coalesce($5, company), about = coalesce($6, about),
     about_use = coalesce($7, about_use), languages = coalesce($8::text[], languages),
     intents = coalesce($9::text[], intents),
     requests_per_day = case when $10::boolean then $11::smallint else requests_per_day end,
     edited = array(select distinct field from unnest(edited || $12::text[]) field order by 1)
   where id = $1`,
);
const DROP_PHRASES = statement(
  'profiles.drop-phrases',
  `delete from phrase where attendee_id = $1 and direction = $2 and id <> all ($3::uuid[])`,
);
/** An id that stands elsewhere is refused by the last condition: nobody writes another's phrase. */
const PUT_PHRASES = statement(
  'profiles.put-phrases',
  `insert into phrase (id, organization_id, event_id, attendee_id, direction, text, topic_id, level, use, language,
     position, imported)
   select d.id, a.organization_id, a.event_id, a.id, $2, d.text, d."topicId", d.level, d.use, d.language, d.position, false
   from attendee a, json_to_recordset($3::json) d (id uuid, text text, "topicId" text, level smallint, use text,
     language text, position smallint)
   where a.id = $1
   on conflict (id) do update set text = excluded.text, topic_id = excluded.topic_id, level = excluded.level,
     use = excluded.use, language = excluded.language, position = excluded.position, imported = false
   where phrase.attendee_id = excluded.attendee_id and phrase.direction = excluded.direction`,
);
