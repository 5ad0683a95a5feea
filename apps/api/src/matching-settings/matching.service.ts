import { Injectable } from '@nestjs/common';
import { type Weights, WORTHS } from '#libs/matchmaking';
import { recomputeKey, SuggestionTrigger } from '../attendees/index.js';
import { EventNews } from '../events/index.js';
import { type MatchingRun, MatchingRuns, USUAL_WEIGHTS } from '../matching/index.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { nothingCounts } from './matching.errors.js';

/** How matching stands at an event. */
export interface MatchingState {
  weights: Weights;
  /** What counts where nobody has chosen. */
  usual: Weights;
  isUsual: boolean;
  run: MatchingRun | undefined;
  isUpToDate: boolean;
}

const NAMES = Object.keys(USUAL_WEIGHTS) as (keyof Weights)[];

/** What counts at an event, and how the last run of the engine came out. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly runs: MatchingRuns,
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly trigger: SuggestionTrigger,
    private readonly news: EventNews,
  ) {}

  async find(eventId: string): Promise<MatchingState> {
    const weights = (await this.runs.findChosen(eventId)) ?? USUAL_WEIGHTS;
    const isUsual = NAMES.every((name) => weights[name] === USUAL_WEIGHTS[name]);
    const isUpToDate = !(await this.jobs.isUnderWay(recomputeKey(eventId)));
    const run = await this.runs.findLast(eventId);
    return { weights, usual: USUAL_WEIGHTS, isUsual, run, isUpToDate };
  }

  /** Has everybody's suggestions made anew. */
  makeAnew(eventId: string): Promise<MatchingState> {
    return this.database.transaction(async () => {
      await this.trigger.changed(eventId);
      return this.find(eventId);
    });
  }

  /** Says what counts from now on; everybody's suggestions are made anew. @throws InvalidInput where nothing counts */
  change(eventId: string, weights: Weights): Promise<MatchingState> {
    if (WORTHS.every((worth) => weights[worth] === 0)) throw nothingCounts();
    return this.database.transaction(async () => {
      await this.runs.chooseWeights(eventId, weights);
      await this.trigger.changed(eventId);
      await this.news.tellChanged(eventId);
      return this.find(eventId);
    });
  }
}
