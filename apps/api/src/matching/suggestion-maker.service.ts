import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { KeptVectors } from '#libs/matchmaking';
import { RECOMPUTE_SUGGESTIONS } from '../attendees/index.js';
import { EngineThreads } from '../engine/index.js';
import { MeaningsService } from '../meanings/index.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { EmbedJob } from './embed-job.service.js';
import { EXPOSURE, LIST_LENGTH } from './matching.js';
import { MatchingProgress } from './matching-progress.service.js';
import { type Made, MatchingRuns, type OpenRun } from './matching-runs.service.js';

/** Has an event's suggestions follow what has changed, off the event loop. */
@Injectable()
export class SuggestionMaker implements OnModuleInit {
  constructor(
    private readonly runs: MatchingRuns,
    private readonly engine: EngineThreads,
    private readonly meanings: MeaningsService,
    private readonly embedJob: EmbedJob,
    private readonly progress: MatchingProgress,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RECOMPUTE_SUGGESTIONS, ({ eventId }, signal) => this.recompute(String(eventId), signal));
  }

  /**
   * Computes and stores everybody's list, or those that a few changes touch. The queue runs one recomputation of an event at
   * a time; where one comes to nothing, its changes wait for the next.
   */
  async recompute(eventId: string, signal?: AbortSignal): Promise<void> {
    const before = await this.runs.look(eventId);
    const meanings = await this.meanings.look(eventId, before.people);
    const { vectors, missing, notice } = meanings;
    const embedder = vectors && vectors.byText.size > 0 ? vectors.embedder : null;
    const run = await this.runs.begin(before, embedder);
    try {
      await this.runs.finish(run, await this.make(run, vectors, signal), { embedder, notice });
    } catch (error) {
      await this.runs.fail(run);
      throw error;
    }
    // What follows cannot make a failed run of one that is done.
    await this.meanings.forgetOthers(eventId, meanings);
    // The words answer at once; what texts mean takes a while and changes the lists once more.
    if (missing.length > 0) await this.embedJob.queue(eventId);
  }

  private async make(run: OpenRun, vectors: KeptVectors | undefined, signal: AbortSignal | undefined): Promise<Made> {
    const options = {
      limit: LIST_LENGTH,
      exclude: run.blocked,
      weights: run.weights,
      keep: { event: run.eventId, run: run.id, before: run.lastRun },
      onProgress: await this.progress.ofLists(run.eventId),
      ...(vectors && { vectors }),
      ...(signal && { signal }),
    };
    if (!run.renewal) return this.engine.suggestFairly(run.people, { ...options, exposure: EXPOSURE });
    return this.engine.renew(run.people, run.renewal.changed, run.renewal.standing, options);
  }
}
