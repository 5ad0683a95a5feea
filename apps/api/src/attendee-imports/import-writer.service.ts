import { Injectable } from '@nestjs/common';
import { topicsIn } from '#libs/matchmaking';
import { SuggestionTrigger } from '../attendees/index.js';
import { newId } from '../platform/ids.js';
import type { ImportedPerson } from '../attendee-files/index.js';
import { type AttendeeImport, type Changes, type WrittenField, writtenFields } from './attendee-import.js';
import { type Effect, effectOf, type PersonThere, type PhraseThere } from './effect.js';
import { type ImportedPhrase, ImportedPeopleRepository, type PersonToWrite } from './imported-people.repository.js';

/** How many people are written at once. */
const CHUNK = 1_000;

interface WrittenPerson extends PersonToWrite {
  edited: string[];
}

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
    running: AttendeeImport,
    people: readonly ImportedPerson[],
    onChunk: (peopleDone: number) => void,
  ): Promise<Changes> {
    const { eventId } = running;
    const fields = writtenFields(running.columns);
    const there = await this.repository.findThere(eventId);
    const topicOf = topicFinder();
    const changes: Changes = { new: 0, changed: 0, same: 0 };
    for (let at = 0; at < people.length; at += CHUNK) {
      const chunk = people.slice(at, at + CHUNK);
      const written = await this.writePeople(running, chunk, there, fields, changes);
      const phrases = phrasesOf(written, fields, topicOf);
      await this.writePhrases(eventId, phrases, phrasesThere(written, fields, there));
      onChunk(at + chunk.length);
    }
    // Only people who had joined before can be touched and suggested; new ones have not joined yet.
    if (changes.changed > 0) await this.suggestions.changed(eventId);
    return changes;
  }

  /** Writes those of a chunk who are new or changed, counts everybody, and gives the written with what they have edited. */
  private async writePeople(
    { eventId, eventLocale }: AttendeeImport,
    chunk: readonly ImportedPerson[],
    there: ReadonlyMap<string, PersonThere>,
    fields: readonly WrittenField[],
    changes: Changes,
  ): Promise<WrittenPerson[]> {
    const byEffect: Record<Effect, PersonToWrite[]> = { new: [], changed: [], same: [] };
    for (const person of chunk) {
      const known = there.get(person.mail);
      byEffect[effectOf(person, known, fields)].push({ id: known?.id ?? newId(), person });
    }
    for (const effect of ['new', 'changed', 'same'] as const) changes[effect] += byEffect[effect].length;
    if (byEffect.new.length > 0) await this.repository.insert(eventId, byEffect.new, eventLocale);
    if (byEffect.changed.length === 0) return byEffect.new.map((one) => ({ ...one, edited: [] }));
    const editedById = await this.repository.update(eventId, byEffect.changed, fields, eventLocale);
    return [...byEffect.new, ...byEffect.changed].map((one) => ({ ...one, edited: editedById.get(one.id) ?? [] }));
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
const phrasesOf = (
  written: readonly WrittenPerson[],
  fields: readonly WrittenField[],
  topicOf: TopicOf,
): ImportedPhrase[] =>
  written.flatMap(({ id, person, edited }) =>
    SIDES.filter(({ field }) => isWritten(field, fields, edited)).flatMap(({ field, direction }) =>
      (person[field] ?? []).map((text, position) => ({
        attendeeId: id,
        direction,
        text,
        topicId: topicOf(text),
        position,
      })),
    ),
  );

/** The phrases of the people on the sides that the import may write, as they were before. */
const phrasesThere = (
  written: readonly WrittenPerson[],
  fields: readonly WrittenField[],
  there: ReadonlyMap<string, PersonThere>,
): (PhraseThere & { attendeeId: string })[] =>
  written.flatMap(({ id, person, edited }) => {
    const sides = SIDES.filter(({ field }) => isWritten(field, fields, edited));
    const phrases = there.get(person.mail)?.phrases ?? [];
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
