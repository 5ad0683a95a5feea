import { Injectable } from '@nestjs/common';
import type { WishKind } from '#libs/contracts';
import type { Person, Phrase, Suggestion } from '#libs/matchmaking';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { aboutPhraseId } from '../suggestions/index.js';
import { isEverybody, isNewcomer } from './group-names.js';

/** An attendee as organizers read them. */
export interface AttendeeName {
  attendeeId: string;
  givenName: string;
  familyName: string;
}

/** Everybody who can be suggested at an event, as the engine takes them. */
export interface MatchingPeople {
  people: Person[];
  /** Pairs of people one of whom blocks the other. */
  blocked: [string, string][];
}

type StoredPhrase = Omit<Phrase, 'topic' | 'level' | 'language'> & {
  topic: string | null;
  level: 1 | 2 | 3 | null;
  language: string | null;
};

interface PersonRow extends Pick<Person, 'id' | 'intents' | 'languages'> {
  company: string;
  group: string;
  about: string;
  aboutUse: 'show' | 'match';
  offers: StoredPhrase[];
  seeks: StoredPhrase[];
}

/** Those of an event who are enough for a question. */
export interface SomePeople {
  /** Whom it is about; everybody unless said. */
  ids?: readonly string[];
  /** How many others it takes beside them; all of them unless said. */
  most?: number;
}

/** How many people's lists are written at once. */
const CHUNK = 500;

/** What the engine reads, and what it has found: each in a few statements, however many people there are. */
@Injectable()
export class MatchingPeopleRepository {
  constructor(private readonly database: Database) {}

  /** Everybody, or at most so many beside those who are asked for; whom these know and wish for is read of them alone. */
  async load(eventId: string, some: SomePeople = {}): Promise<MatchingPeople> {
    const who = [eventId, some.ids ?? null];
    const rows = await this.database.rows<PersonRow>(PEOPLE, [...who, some.most ?? null]);
    const contacts = await this.database.rows<Pair>(CONTACTS, who);
    const blocks = await this.database.rows<Pair>(BLOCKS, who);
    const marks = await this.database.rows<Mark>(WISHES, who);
    const knows = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
    for (const { a, b } of contacts) knows.get(a)?.push(b);
    const wishes = new Map<string, Mark[]>(rows.map(({ id }) => [id, []]));
    for (const mark of marks) wishes.get(mark.a)?.push(mark);
    return {
      people: rows.map((row) => toPerson(row, knows.get(row.id) ?? [], wishes.get(row.id) ?? [])),
      blocked: blocks.map(({ a, b }) => [a, b]),
    };
  }

  /** Whom each list shows, by attendee, best first. */
  async findLists(eventId: string): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<{ id: string; others: string[] }>(LISTS, [eventId]);
    return new Map(rows.map(({ id, others }) => [id, others]));
  }

  /** The accounts that organize an event. */
  async findOrganizers(eventId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(ORGANIZERS, [eventId]);
    return rows.map(({ id }) => id);
  }

  /** Who an account is at an event, once they have joined. */
  async findAttendeeId(eventId: string, accountId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(ATTENDEE, [eventId, accountId]))?.id;
  }

  /** The names of attendees of an event, in no order. */
  findNames(eventId: string, ids: readonly string[]): Promise<AttendeeName[]> {
    return this.database.rows<AttendeeName>(NAMES, [eventId, ids]);
  }

  /**
   * Makes the event's suggestions exactly these, in the transaction under way; gives the accounts whose list reads
   * otherwise now.
   */
  async replaceAll(
    eventId: string,
    runId: string,
    people: readonly Person[],
    suggestions: readonly Suggestion[],
  ): Promise<string[]> {
    const ids = people.map(({ id }) => id);
    await this.database.rows(DROP_OTHERS, [eventId, ids]);
    return this.replace(eventId, runId, ids, suggestions);
  }

  /** The same for the lists of these people alone; the others' are not touched. */
  async replace(
    eventId: string,
    runId: string,
    ids: readonly string[],
    suggestions: readonly Suggestion[],
  ): Promise<string[]> {
    const lists = new Map<string, Suggestion[]>(ids.map((id) => [id, []]));
    for (const suggestion of suggestions) lists.get(suggestion.person)?.push(suggestion);
    const concerned: string[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const chunk = ids.slice(at, at + CHUNK);
      const rows = chunk.flatMap((id) => (lists.get(id) ?? []).map(toRow));
      const changed = await this.database.rows<{ id: string }>(REPLACE, [eventId, chunk, JSON.stringify(rows), runId]);
      concerned.push(...changed.map(({ id }) => id));
    }
    return concerned;
  }
}

interface Pair {
  a: string;
  b: string;
}

/** A pair one of whom has marked the other. */
interface Mark extends Pair {
  kind: WishKind;
}

const toRow = ({ person, other, mutual, parts, reasons }: Suggestion, index: number): object => ({
  person,
  other,
  rank: index + 1,
  mutual,
  parts,
  reasons,
});

function toPerson(row: PersonRow, knows: string[], wishes: Mark[]): Person {
  return {
    id: row.id,
    offers: row.offers.map(toPhrase),
    seeks: row.seeks.map(toPhrase),
    ...(row.about !== '' && { about: { id: aboutPhraseId(row.id), text: row.about, use: row.aboutUse } }),
    evidence: [],
    intents: row.intents,
    languages: row.languages,
    ...(row.company !== '' && { organization: row.company }),
    groups: row.group === '' || isEverybody(row.group) ? [] : [row.group],
    knows,
    newcomer: isNewcomer(row.group),
    wishes: wishes.map(({ b, kind }) => ({ person: b, kind })),
  };
}

const toPhrase = ({ id, text, use, topic, level, language }: StoredPhrase): Phrase => ({
  id,
  text,
  use,
  ...(topic !== null && { topic }),
  ...(level !== null && { level }),
  ...(language !== null && { language }),
});

const PEOPLE = statement(
  'matching.people',
  `with who as materialized (
     select * from attendee a where a.event_id = $1 and a.state = 'joined'
     order by (a.id = any ($2::uuid[])) desc nulls last, a.id
     limit $3::int + coalesce(cardinality($2::uuid[]), 0)
   )
   select a.id, a.intents, a.languages, a.company, a.group_name as "group", a.about, a.about_use as "aboutUse",
     coalesce(p.offers, '[]') as offers, coalesce(p.seeks, '[]') as seeks
   from who a
   left join (
     select p.attendee_id,
       json_agg(said order by p.position) filter (where p.direction = 'offer') as offers,
       json_agg(said order by p.position) filter (where p.direction = 'seek') as seeks
     from phrase p, json_build_object('id', p.id, 'text', p.text, 'use', p.use, 'topic', p.topic_id, 'level', p.level,
       'language', p.language) said
     where p.event_id = $1 and p.attendee_id in (select id from who)
     group by p.attendee_id
   ) p on p.attendee_id = a.id
   order by a.id`,
);
const PAIRS = (table: string, other: string): string =>
  `select a.id as a, b.id as b
   from ${table} known
   join attendee a on a.event_id = $1 and a.account_id = known.account_id and a.state = 'joined'
   join attendee b on b.event_id = $1 and b.account_id = known.${other} and b.state = 'joined'
   where $2::uuid[] is null or a.id = any ($2)`;
const CONTACTS = statement('matching.contacts', PAIRS('contact', 'other_id'));
const BLOCKS = statement('matching.blocks', PAIRS('block', 'blocked_id'));
const ORGANIZERS = statement(
  'matching.organizers',
  `select m.account_id as id from member m join event e on e.organization_id = m.organization_id
   where e.id = $1 and m.accepted_at is not null`,
);
const ATTENDEE = statement(
  'matching.attendee',
  `select id from attendee where event_id = $1 and account_id = $2 and state = 'joined'`,
);
const NAMES = statement(
  'matching.names',
  `select id as "attendeeId", given_name as "givenName", family_name as "familyName" from attendee
   where event_id = $1 and id = any ($2::uuid[])`,
);
const WISHES = statement(
  'matching.wishes',
  `select w.attendee_id as a, w.other_id as b, w.kind from wish w
   where w.event_id = $1 and ($2::uuid[] is null or w.attendee_id = any ($2))
   order by 1, 2`,
);
const LISTS = statement(
  'matching.lists',
  `select attendee_id as id, array_agg(other_id order by rank) as others from suggestion where event_id = $1 group by 1`,
);
const DROP_OTHERS = statement(
  'matching.drop-others',
  `delete from suggestion where event_id = $1 and attendee_id <> all ($2::uuid[])`,
);
/** A list reads otherwise when an order or a reason differs; a score that moved a little is written but tells nobody. */
const REPLACE = statement(
  'matching.replace',
  `with made as materialized (
     select * from json_to_recordset($3::json) m (person uuid, other uuid, rank smallint, mutual real, parts jsonb,
       reasons jsonb)
   ), there as materialized (
     select * from suggestion where event_id = $1 and attendee_id = any ($2::uuid[])
   ), gone as (
     delete from suggestion s using there t
     where s.attendee_id = t.attendee_id and s.other_id = t.other_id
       and not exists (select from made m where m.person = t.attendee_id and m.other = t.other_id)
   ), put as (
     insert into suggestion as s (organization_id, event_id, attendee_id, other_id, rank, mutual, parts, reasons,
       run_id)
     select e.organization_id, e.id, m.person, m.other, m.rank, m.mutual, m.parts, m.reasons, $4
     from made m join event e on e.id = $1
     on conflict (attendee_id, other_id) do update set rank = excluded.rank, mutual = excluded.mutual,
       parts = excluded.parts, reasons = excluded.reasons, made_at = excluded.made_at, run_id = excluded.run_id
     where (s.rank, s.mutual, s.parts, s.reasons) is distinct from
       (excluded.rank, excluded.mutual, excluded.parts, excluded.reasons)
   )
   select distinct a.account_id as id
   from made m full join there t on t.attendee_id = m.person and t.other_id = m.other
   join attendee a on a.id = coalesce(m.person, t.attendee_id)
   where m.rank is distinct from t.rank or m.reasons is distinct from t.reasons`,
);
