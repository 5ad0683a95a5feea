import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeaningsModule } from '../meanings/index.js';
import { EmbedJob } from './embed-job.service.js';
import { EngineThreads } from './engine-threads.service.js';
import { FeedbackRepository } from './feedback.repository.js';
import { MatchingInputs } from './matching-inputs.service.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';
import { MatchingRuns } from './matching-runs.service.js';
import { SuggestionMaker } from './suggestion-maker.service.js';

@Module({
  imports: [AttendeesModule, MeaningsModule],
  providers: [
    EmbedJob,
    EngineThreads,
    FeedbackRepository,
    MatchingInputs,
    MatchingPeopleRepository,
    MatchingRunsRepository,
    MatchingRuns,
    SuggestionMaker,
  ],
  exports: [EngineThreads, MatchingInputs, MatchingRuns, SuggestionMaker],
})
export class MatchingModule {}
