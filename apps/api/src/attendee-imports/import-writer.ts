import { Injectable } from '@nestjs/common';
import { topicsIn } from '#libs/matchmaking';
import { SuggestionTrigger } from '../attendees/index.js';
import { type AttendeeImport, type Changes, type ImportedPerson, writtenFields } from './attendee-import.js';
import { chunksOf } from './file-analysis.js';
import { type ImportedPhrase, ImportedPeopleRepository } from './imported-people.repository.js';

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
    const hasPhrases = fields.includes('offers') || fields.includes('seeks');
    const topicOf = topicFinder();
    const changes: Changes = { new: 0, changed: 0, same: 0 };
    let done = 0;
    for (const chunk of chunksOf(people)) {
      const effects = await this.repository.effects(eventId, chunk, fields);
      for (const effect of effects) changes[effect]++;
      const touched = chunk.filter((_, at) => effects[at] !== 'same');
      if (touched.length > 0) await this.repository.write(eventId, touched, fields, eventLocale);
      if (touched.length > 0 && hasPhrases) {
        const phrases = touched.flatMap((person) => phrasesOf(person, topicOf));
        await this.repository.writePhrases(eventId, touched.map(({ mail }) => mail), phrases, fields);
      }
      done += chunk.length;
      onChunk(done);
    }
    // Only people who had joined before can be touched and suggested; new ones have not joined yet.
    if (changes.changed > 0) await this.suggestions.changed(eventId);
    return changes;
  }
}

function phrasesOf({ mail, offers, seeks }: ImportedPerson, topicOf: (text: string) => string | null): ImportedPhrase[] {
  const said = (texts: readonly string[], direction: 'offer' | 'seek'): ImportedPhrase[] =>
    texts.map((text, position) => ({ mail, direction, text, topicId: topicOf(text), position }));
  return [...said(offers ?? [], 'offer'), ...said(seeks ?? [], 'seek')];
}

/** The topic that most of a text's words name; people say the same things, so what was found is kept for the run. */
function topicFinder(): (text: string) => string | null {
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
