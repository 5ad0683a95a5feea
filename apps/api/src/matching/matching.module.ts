import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { SuggestionsModule } from '../suggestions/index.js';
import { EngineThreads } from './engine-threads.service.js';
import { ExplanationsController } from './explanations.controller.js';
import { Explanations } from './explanations.service.js';
import { FeedbackRepository } from './feedback.repository.js';
import { MatchingController } from './matching.controller.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingPreview } from './matching-preview.service.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';
import { MatchingRuns } from './matching-runs.service.js';
import { MatchingService } from './matching.service.js';
import { SuggestionMaker } from './suggestion-maker.service.js';

@Module({
  imports: [AttendeesModule, EventsModule, SuggestionsModule],
  controllers: [ExplanationsController, MatchingController],
  providers: [
    EngineThreads,
    Explanations,
    FeedbackRepository,
    MatchingPeopleRepository,
    MatchingPreview,
    MatchingRunsRepository,
    MatchingRuns,
    MatchingService,
    SuggestionMaker,
  ],
  exports: [SuggestionMaker],
})
export class MatchingModule {}
