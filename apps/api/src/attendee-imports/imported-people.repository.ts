import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { ImportedPerson, WrittenField } from './attendee-import.js';

/** What an import means for one person. */
export type Effect = 'new' | 'changed' | 'same';

/** A phrase of a file with the topic its words name. */
export interface ImportedPhrase {
  mail: string;
  direction: 'offer' | 'seek';
  text: string;
  topicId: string | null;
  position: number;
}

/** Reads and writes an event's attendees for an import: always many at once, never by account. */
@Injectable()
export class ImportedPeopleRepository {
  constructor(private readonly database: Database) {}

  /** What each of the people would become, in their order, when only `fields` are written. */
  async effects(eventId: string, people: readonly ImportedPerson[], fields: readonly WrittenField[]): Promise<Effect[]> {
    const rows = await this.database.rows<{ effect: Effect }>(EFFECTS, [eventId, fields, ...valuesOf(people)]);
    return rows.map(({ effect }) => effect);
  }

  /** Adds the people or writes `fields` of those there are, but for what a person has edited. */
  async write(
    eventId: string,
    people: readonly ImportedPerson[],
    fields: readonly WrittenField[],
    eventLocale: Locale,
  ): Promise<void> {
    const ids = people.map(() => newId());
    const locales = people.map(({ languages }) => languages?.find((code) => code === 'de' || code === 'en') ?? eventLocale);
    await this.database.rows(WRITE, [eventId, fields, ...valuesOf(people), ids, locales]);
  }

  /** Makes the imported phrases of the people exactly these, on the sides in `fields`, but where the person edited a side. */
  async writePhrases(
    eventId: string,
    mails: readonly string[],
    phrases: readonly ImportedPhrase[],
    fields: readonly WrittenField[],
  ): Promise<void> {
    await this.database.rows(WRITE_PHRASES, [
      eventId,
      fields,
      mails,
      phrases.map(() => newId()),
      phrases.map(({ mail }) => mail),
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
const GIVEN_ARRAYS = ['$3::citext[]', ...Array.from({ length: COLUMNS.length + 3 }, (_, at) => `$${at + 4}::text[]`)].join(', ');

const isWritten = (field: WrittenField): string => `('${field}' = any ($2::text[]) and '${field}' <> all (a.edited))`;

const saidBy = (direction: string): string =>
  `array(select p.text from phrase p where p.attendee_id = a.id and p.direction = '${direction}' and p.imported
    order by p.position)`;

const CHANGES = [
  ...COLUMNS.map(([field, column]) => `(${isWritten(field)} and a.${column} <> g.${column})`),
  `(${isWritten('languages')} and a.languages <> string_to_array(g.languages, E'\\n'))`,
  `(${isWritten('offers')} and ${saidBy('offer')} <> string_to_array(g.offers, E'\\n'))`,
  `(${isWritten('seeks')} and ${saidBy('seek')} <> string_to_array(g.seeks, E'\\n'))`,
].join('\n or ');

const EFFECTS = statement(
  'attendee-imports.effects',
  `select case when a.id is null then 'new' when ${CHANGES} then 'changed' else 'same' end as effect
   from unnest(${GIVEN_ARRAYS}) with ordinality g (${GIVEN_COLUMNS}, nth)
   left join attendee a on a.event_id = $1 and a.mail = g.mail
   order by g.nth`,
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
   on conflict (event_id, mail) do update set ${SETS}`,
);

const WRITE_PHRASES = statement(
  'attendee-imports.write-phrases',
  `with concerned as materialized (
     select a.id, a.organization_id, a.event_id, a.mail, ${isWritten('offers')} as offer, ${isWritten('seeks')} as seek
     from attendee a where a.event_id = $1 and a.mail = any ($3::citext[])
   ), given as materialized (
     select g.*, c.id as attendee_id, c.organization_id, c.event_id
     from unnest($4::uuid[], $5::citext[], $6::text[], $7::text[], $8::text[], $9::smallint[])
       g (id, mail, direction, text, topic_id, position)
     join concerned c on c.mail = g.mail and case g.direction when 'offer' then c.offer else c.seek end
   ), there as materialized (
     select p.* from phrase p join concerned c on p.attendee_id = c.id
       and case p.direction when 'offer' then c.offer else c.seek end
     where p.imported
   ), gone as (
     delete from phrase where id in (
       select t.id from there t
       left join given g on g.attendee_id = t.attendee_id and g.direction = t.direction and g.text = t.text
       where g.id is null
     )
   ), moved as (
     update phrase p set position = g.position, topic_id = g.topic_id
     from there t join given g on g.attendee_id = t.attendee_id and g.direction = t.direction and g.text = t.text
     where p.id = t.id and (t.position, t.topic_id) is distinct from (g.position, g.topic_id)
   )
   insert into phrase (id, organization_id, event_id, attendee_id, direction, text, topic_id, position, imported)
   select g.id, g.organization_id, g.event_id, g.attendee_id, g.direction, g.text, g.topic_id, g.position, true
   from given g
   left join there t on t.attendee_id = g.attendee_id and t.direction = g.direction and t.text = g.text
   where t.id is null`,
);
