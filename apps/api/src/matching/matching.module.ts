import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EngineModule } from '../engine/index.js';
import { MeaningsModule } from '../meanings/index.js';
import { EmbedJob } from './embed-job.service.js';
import { FeedbackRepository } from './feedback.repository.js';
import { MatchingInputs } from './matching-inputs.service.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingProgress } from './matching-progress.service.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';
import { MatchingRuns } from './matching-runs.service.js';
import { SuggestionMaker } from './suggestion-maker.service.js';

@Module({
  imports: [AttendeesModule, EngineModule, MeaningsModule],
  providers: [
    EmbedJob,
    FeedbackRepository,
    MatchingInputs,
    MatchingPeopleRepository,
    MatchingProgress,
    MatchingRunsRepository,
    MatchingRuns,
    SuggestionMaker,
  ],
  exports: [MatchingInputs, MatchingRuns, SuggestionMaker],
})
export class MatchingModule {}
