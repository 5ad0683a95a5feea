import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RECOMPUTE_SUGGESTIONS } from '../attendees/index.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { EngineThreads } from './engine-threads.service.js';
import { LIST_LENGTH } from './matching.js';
import { MatchingRuns } from './matching-runs.service.js';

/** Makes an event's suggestions anew, off the event loop. */
@Injectable()
export class SuggestionMaker implements OnModuleInit {
  constructor(
    private readonly runs: MatchingRuns,
    private readonly engine: EngineThreads,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RECOMPUTE_SUGGESTIONS, ({ eventId }, signal) => this.recompute(String(eventId), signal));
  }

  /** Computes and stores everybody's list. The queue runs one recomputation of an event at a time. */
  async recompute(eventId: string, signal?: AbortSignal): Promise<void> {
    const run = await this.runs.begin(eventId);
    try {
      const suggestions = await this.engine.suggest(run.people, {
        limit: LIST_LENGTH,
        exclude: run.blocked,
        weights: run.learned.event,
        ...(signal && { signal }),
      });
      await this.runs.finish(run, suggestions, { embedder: null, notice: 'embedder-off' });
    } catch (error) {
      await this.runs.fail(run);
      throw error;
    }
  }
}
