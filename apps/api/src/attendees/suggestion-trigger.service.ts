import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { type SuggestionChanges, SuggestionChangesRepository } from './suggestion-changes.repository.js';

/** The job that makes an event's suggestions anew; the feature matching handles it. */
export const RECOMPUTE_SUGGESTIONS = 'suggestions.recompute';

/** How long changes are gathered before the suggestions are made anew. */
const GATHER_MS = 1_000;

/** The key under which an event's waiting recomputation stands in the queue. */
export const recomputeKey = (eventId: string): string => `${RECOMPUTE_SUGGESTIONS}:${eventId}`;

/** Told whenever the joined people of an event, or what they say of themselves, have changed. */
@Injectable()
export class SuggestionTrigger {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly changes: SuggestionChangesRepository,
  ) {}

  /**
   * Queues one recomputation in the transaction under way; changes of the same second share it. Where it is known whose
   * change it is, only the lists that it touches have to follow.
   */
  async changed(eventId: string, attendeeIds?: readonly string[]): Promise<void> {
    await this.note(eventId, attendeeIds);
    const runAt = new Date(this.clock.now().getTime() + GATHER_MS);
    const key = recomputeKey(eventId);
    await this.jobs.add(RECOMPUTE_SUGGESTIONS, { eventId }, { runAt, key, keepsTime: true, queue: key });
  }

  /** Notes the change alone, for the next recomputation whenever it comes. */
  note(eventId: string, attendeeIds?: readonly string[]): Promise<void> {
    return this.changes.add(eventId, attendeeIds);
  }

  /** What the suggestions of an event do not follow yet. */
  find(eventId: string): Promise<SuggestionChanges> {
    return this.changes.find(eventId);
  }

  /** Says that they do now, in the transaction that keeps them. */
  followed(changes: SuggestionChanges): Promise<void> {
    return this.changes.drop(changes);
  }
}
