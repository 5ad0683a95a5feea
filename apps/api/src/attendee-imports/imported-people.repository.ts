import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import type { ImportedPerson } from '../attendee-files/index.js';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { WrittenField } from './attendee-import.js';
import type { PersonThere, PhraseThere } from './effect.js';

/** An attendee after an import has written them. */
export interface WrittenPerson {
  id: string;
  mail: string;
  /** The fields the person has edited. */
  edited: string[];
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

  /** Adds the people or writes `fields` of those there are, but for what a person has edited. */
  write(
    eventId: string,
    people: readonly ImportedPerson[],
    fields: readonly WrittenField[],
    eventLocale: Locale,
  ): Promise<WrittenPerson[]> {
    const ids = people.map(() => newId());
    const locales = people.map(
      ({ languages }) => languages?.find((code) => code === 'de' || code === 'en') ?? eventLocale,
    );
    return this.database.rows(WRITE, [eventId, fields, ...valuesOf(people), ids, locales]);
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
const GIVEN_COLUMNS = ['mail', ...COLUMNS.map(([, column]) => column), 'languages', 'offers', 'seeks'].join(', ');

const valuesOf = (people: readonly ImportedPerson[]): (string | null)[][] => [
  people.map(({ mail }) => mail),
  ...COLUMNS.map(([field]) => people.map((person) => person[field] ?? '')),
  people.map(({ languages }) => (languages ?? []).join('\n')),
  people.map(({ offers }) => (offers ?? []).join('\n')),
  people.map(({ seeks }) => (seeks ?? []).join('\n')),
];

/** $3 to $13: the values of the people. */
const GIVEN_ARRAYS = [
  '$3::citext[]',
  ...Array.from({ length: COLUMNS.length + 3 }, (_, at) => `$${at + 4}::text[]`),
].join(', ');

const isWritten = (field: WrittenField): string => `('${field}' = any ($2::text[]) and '${field}' <> all (a.edited))`;

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

const SETS = [
  ...COLUMNS.map(
    ([field, column]) => `${column} = case when ${isWritten(field)} then excluded.${column} else a.${column} end`,
  ),
  `languages = case when ${isWritten('languages')} then excluded.languages else a.languages end`,
  `locale = case when ${isWritten('languages')} then excluded.locale else a.locale end`,
].join(', ');
const WRITTEN_COLUMNS = COLUMNS.map(([, column]) => column).join(', ');

const WRITE = statement(
  'attendee-imports.write',
  `insert into attendee as a (id, organization_id, event_id, mail, ${WRITTEN_COLUMNS}, languages, locale)
   select g.id, e.organization_id, e.id, g.mail, ${COLUMNS.map(([, column]) => `g.${column}`).join(', ')},
     string_to_array(g.languages, E'\\n'), g.locale
   from event e, unnest(${GIVEN_ARRAYS}, $14::uuid[], $15::text[]) g (${GIVEN_COLUMNS}, id, locale)
   where e.id = $1
   on conflict (event_id, mail) do update set ${SETS}
   returning a.id, a.mail::text as mail, a.edited`,
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
