import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import type { ImportedPerson } from '../attendee-files/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { WrittenField } from './attendee-import.js';
import type { PersonThere, PhraseThere } from './effect.js';

/** A person of a file with the attendee they are or become. */
export interface PersonToWrite {
  id: string;
  person: ImportedPerson;
}

/** A phrase that an import brought. */
export interface ImportedPhrase {
  attendeeId: string;
  direction: 'offer' | 'seek';
  text: string;
  topicId: string | null;
  position: number;
}

/** Reads and writes an event's attendees for an import: always many at once, never by account. */
@Injectable()
export class ImportedPeopleRepository {
  constructor(private readonly database: Database) {}

  /**
   * The attendees of the event by mail. All of them, in two scans: looking thousands of mails up in a table that is
   * being filled is at the mercy of statistics that PostgreSQL does not have yet.
   */
  async findThere(eventId: string): Promise<Map<string, PersonThere>> {
    const people = await this.database.rows<Omit<PersonThere, 'phrases'>>(FIND_PEOPLE, [eventId]);
    const byId = new Map(people.map((person) => [person.id, { ...person, phrases: [] as PhraseThere[] }]));
    const phrases = await this.database.rows<PhraseThere & { attendeeId: string }>(FIND_PHRASES, [eventId]);
    for (const { attendeeId, ...phrase } of phrases) byId.get(attendeeId)?.phrases.push(phrase);
    return new Map([...byId.values()].map((person) => [person.mail, person]));
  }

  /** Adds people who are not there: nobody else may add any, so the event is locked. */
  async insert(eventId: string, people: readonly PersonToWrite[], eventLocale: Locale): Promise<void> {
    await this.database.rows(INSERT, [
      eventId,
      ...valuesOf(people, eventLocale),
      people.map(({ person }) => person.mail),
    ]);
  }

  /** Writes `fields` of people who are there, but for what each has edited; gives that, by id. */
  async update(
    eventId: string,
    people: readonly PersonToWrite[],
    fields: readonly WrittenField[],
    eventLocale: Locale,
  ): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<{ id: string; edited: string[] }>(UPDATE, [
      eventId,
      ...valuesOf(people, eventLocale),
      fields,
    ]);
    return new Map(rows.map(({ id, edited }) => [id, edited]));
  }

  async deletePhrases(ids: readonly string[]): Promise<void> {
    await this.database.rows(DELETE_PHRASES, [ids]);
  }

  async insertPhrases(eventId: string, phrases: readonly ImportedPhrase[]): Promise<void> {
    await this.database.rows(INSERT_PHRASES, [
      eventId,
      phrases.map(() => newId()),
      phrases.map(({ attendeeId }) => attendeeId),
      phrases.map(({ direction }) => direction),
      phrases.map(({ text }) => text),
      phrases.map(({ topicId }) => topicId),
      phrases.map(({ position }) => position),
    ]);
  }
}

/** Each field with its column; a list travels as text, because an array of arrays must not be ragged. */
const COLUMNS = [
  ['givenName', 'given_name'],
  ['familyName', 'family_name'],
  ['position', 'position'],
  ['company', 'company'],
  ['phone', 'phone'],
  ['group', 'group_name'],
  ['about', 'about'],
] as const;
const WRITTEN_COLUMNS = COLUMNS.map(([, column]) => column).join(', ');

const valuesOf = (people: readonly PersonToWrite[], eventLocale: Locale): string[][] => [
  people.map(({ id }) => id),
  ...COLUMNS.map(([field]) => people.map(({ person }) => person[field] ?? '')),
  people.map(({ person }) => (person.languages ?? []).join('\n')),
  people.map(({ person }) => person.languages?.find((code) => code === 'de' || code === 'en') ?? eventLocale),
];

/** The values from $2 on, and what comes after them. */
const GIVEN = ['$2::uuid[]', ...Array.from({ length: COLUMNS.length + 2 }, (_, at) => `$${at + 3}::text[]`)].join(', ');
const GIVEN_COLUMNS = `id, ${WRITTEN_COLUMNS}, languages, locale`;
const AFTER_GIVEN = `$${COLUMNS.length + 5}`;

const isWritten = (field: WrittenField): string =>
  `('${field}' = any (${AFTER_GIVEN}::text[]) and '${field}' <> all (a.edited))`;

const FIND_PEOPLE = statement(
  'attendee-imports.find-people',
  `select id, lower(mail::text) as mail, ${COLUMNS.map(([field, column]) => `${column} as "${field}"`).join(', ')},
     languages, edited
   from attendee where event_id = $1`,
);
const FIND_PHRASES = statement(
  'attendee-imports.find-phrases',
  `select id, attendee_id as "attendeeId", direction, text, position
   from phrase where event_id = $1 and imported order by position`,
);

const INSERT = statement(
  'attendee-imports.insert-people',
  `insert into attendee (id, organization_id, event_id, mail, ${WRITTEN_COLUMNS}, languages, locale)
   select g.id, e.organization_id, e.id, g.mail, ${COLUMNS.map(([, column]) => `g.${column}`).join(', ')},
     string_to_array(g.languages, E'\\n'), g.locale
   from event e, unnest(${GIVEN}, ${AFTER_GIVEN}::citext[]) g (${GIVEN_COLUMNS}, mail)
   where e.id = $1`,
);

const SETS = [
  ...COLUMNS.map(
    ([field, column]) => `${column} = case when ${isWritten(field)} then g.${column} else a.${column} end`,
  ),
  `languages = case when ${isWritten('languages')} then string_to_array(g.languages, E'\\n') else a.languages end`,
  `locale = case when ${isWritten('languages')} then g.locale else a.locale end`,
].join(', ');

const UPDATE = statement(
  'attendee-imports.update-people',
  `update attendee a set ${SETS}
   from unnest(${GIVEN}) g (${GIVEN_COLUMNS})
   where a.id = g.id and a.event_id = $1
   returning a.id, a.edited`,
);

const DELETE_PHRASES = statement(
  'attendee-imports.delete-phrases',
  `delete from phrase where id = any ($1::uuid[]) and imported`,
);
const INSERT_PHRASES = statement(
  'attendee-imports.insert-phrases',
  `insert into phrase (id, organization_id, event_id, attendee_id, direction, text, topic_id, position, imported)
   select g.id, e.organization_id, e.id, g.attendee_id, g.direction, g.text, g.topic_id, g.position, true
   from event e, unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::smallint[])
     g (id, attendee_id, direction, text, topic_id, position)
   where e.id = $1`,
);
