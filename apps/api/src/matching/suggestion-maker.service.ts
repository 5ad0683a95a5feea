import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RECOMPUTE_SUGGESTIONS } from '../attendees/index.js';
import { MeaningsService } from '../meanings/index.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { EmbedJob } from './embed-job.service.js';
import { EngineThreads } from './engine-threads.service.js';
import { EXPOSURE, LIST_LENGTH } from './matching.js';
import { MatchingRuns } from './matching-runs.service.js';

/** Makes an event's suggestions anew, off the event loop. */
@Injectable()
export class SuggestionMaker implements OnModuleInit {
  constructor(
    private readonly runs: MatchingRuns,
    private readonly engine: EngineThreads,
    private readonly meanings: MeaningsService,
    private readonly embedJob: EmbedJob,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RECOMPUTE_SUGGESTIONS, ({ eventId }, signal) => this.recompute(String(eventId), signal));
  }

  /** Computes and stores everybody's list. The queue runs one recomputation of an event at a time. */
  async recompute(eventId: string, signal?: AbortSignal): Promise<void> {
    const run = await this.runs.begin(eventId);
    try {
      const meanings = await this.meanings.look(eventId, run.people);
      const { vectors, missing, notice } = meanings;
      const suggestions = await this.engine.suggest(run.people, {
        limit: LIST_LENGTH,
        exposure: EXPOSURE,
        exclude: run.blocked,
        weights: run.learned.event,
        ...(vectors && { vectors }),
        ...(signal && { signal }),
      });
      await this.runs.finish(run, suggestions, {
        embedder: vectors && vectors.byText.size > 0 ? vectors.embedder : null,
        notice,
      });
      await this.meanings.forgetOthers(eventId, meanings);
      // The words answer at once; what texts mean takes a while and changes the lists once more.
      if (missing.length > 0) await this.embedJob.queue(eventId);
    } catch (error) {
      await this.runs.fail(run);
      throw error;
    }
  }
}
