import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';

/** The job that makes an event's suggestions anew; the feature suggestions handles it. */
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
  ) {}

  /** Queues one recomputation in the transaction under way; changes of the same second share it. */
  async changed(eventId: string): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + GATHER_MS);
    const key = recomputeKey(eventId);
    await this.jobs.add(RECOMPUTE_SUGGESTIONS, { eventId }, { runAt, key, keepsTime: true, queue: key });
  }
}
