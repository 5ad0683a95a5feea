import { Injectable } from '@nestjs/common';
import { topicsIn } from '#libs/matchmaking';
import { SuggestionTrigger } from '../attendees/index.js';
import type { ImportedPerson } from '../attendee-files/index.js';
import { type AttendeeImport, type Changes, type WrittenField, writtenFields } from './attendee-import.js';
import { effectOf, type PersonThere, type PhraseThere } from './effect.js';
import { type ImportedPhrase, ImportedPeopleRepository, type WrittenPerson } from './imported-people.repository.js';

/** How many people are written at once. */
const CHUNK = 1_000;

type TopicOf = (text: string) => string | null;

/** Writes the people of a file, a chunk a time and set-wise; belongs into a transaction. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly repository: ImportedPeopleRepository,
    private readonly suggestions: SuggestionTrigger,
  ) {}

  /** Writes everybody who is new or changed; `onChunk` hears how many people are done. */
  async write(
    { eventId, columns, eventLocale }: AttendeeImport,
    people: readonly ImportedPerson[],
    onChunk: (peopleDone: number) => void,
  ): Promise<Changes> {
    const fields = writtenFields(columns);
    const there = await this.repository.findThere(eventId);
    const topicOf = topicFinder();
    const changes: Changes = { new: 0, changed: 0, same: 0 };
    for (let at = 0; at < people.length; at += CHUNK) {
      const chunk = people.slice(at, at + CHUNK);
      const effects = chunk.map((person) => effectOf(person, there.get(person.mail), fields));
      for (const effect of effects) changes[effect]++;
      const touched = chunk.filter((_, index) => effects[index] !== 'same');
      if (touched.length > 0) {
        const written = await this.repository.write(eventId, touched, fields, eventLocale);
        await this.writePhrases(
          eventId,
          phrasesOf(touched, written, fields, topicOf),
          phrasesThere(written, fields, there),
        );
      }
      onChunk(at + chunk.length);
    }
    // Only people who had joined before can be touched and suggested; new ones have not joined yet.
    if (changes.changed > 0) await this.suggestions.changed(eventId);
    return changes;
  }

  /** Makes the phrases there exactly `wanted`; what stays the same is not touched. */
  private async writePhrases(
    eventId: string,
    wanted: readonly ImportedPhrase[],
    there: readonly (PhraseThere & { attendeeId: string })[],
  ): Promise<void> {
    const wantedKeys = new Set(wanted.map(keyOf));
    const thereKeys = new Set(there.map(keyOf));
    const gone = there.filter((phrase) => !wantedKeys.has(keyOf(phrase)));
    const fresh = wanted.filter((phrase) => !thereKeys.has(keyOf(phrase)));
    if (gone.length > 0) await this.repository.deletePhrases(gone.map(({ id }) => id));
    if (fresh.length > 0) await this.repository.insertPhrases(eventId, fresh);
  }
}

const SIDES = [
  { field: 'offers', direction: 'offer' },
  { field: 'seeks', direction: 'seek' },
] as const;

const isWritten = (field: WrittenField, fields: readonly WrittenField[], edited: readonly string[]): boolean =>
  fields.includes(field) && !edited.includes(field);

const keyOf = ({ attendeeId, direction, position, text }: Omit<ImportedPhrase, 'topicId'>): string =>
  `${attendeeId} ${direction} ${position} ${text}`;

/** The phrases the people should have, on the sides that the import may write. */
function phrasesOf(
  people: readonly ImportedPerson[],
  written: readonly WrittenPerson[],
  fields: readonly WrittenField[],
  topicOf: TopicOf,
): ImportedPhrase[] {
  const personByMail = new Map(people.map((person) => [person.mail, person]));
  return written.flatMap(({ id, mail, edited }) => {
    const person = personByMail.get(mail.toLowerCase());
    return SIDES.filter(({ field }) => isWritten(field, fields, edited)).flatMap(({ field, direction }) =>
      (person?.[field] ?? []).map((text, position) => ({
        attendeeId: id,
        direction,
        text,
        topicId: topicOf(text),
        position,
      })),
    );
  });
}

/** The phrases of the people on the sides that the import may write, as they were before. */
const phrasesThere = (
  written: readonly WrittenPerson[],
  fields: readonly WrittenField[],
  there: ReadonlyMap<string, PersonThere>,
): (PhraseThere & { attendeeId: string })[] =>
  written.flatMap(({ id, mail, edited }) => {
    const sides = SIDES.filter(({ field }) => isWritten(field, fields, edited));
    const phrases = there.get(mail.toLowerCase())?.phrases ?? [];
    return phrases
      .filter((phrase) => sides.some(({ direction }) => direction === phrase.direction))
      .map((phrase) => ({ ...phrase, attendeeId: id }));
  });

/** The topic that most of a text's words name; people say the same things, so what was found is kept for the run. */
function topicFinder(): TopicOf {
  const known = new Map<string, string | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const [longest] = topicsIn(text).toSorted((a, b) => b.text.length - a.text.length);
    const topic = longest?.topic ?? null;
    known.set(text, topic);
    return topic;
  };
}
