import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EngineThreads } from './engine-threads.service.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SuggestionMaker } from './suggestion-maker.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [SuggestionsController, PeopleController],
  providers: [
    EngineThreads,
    MatchingPeopleRepository,
    PeopleRepository,
    SuggestionsRepository,
    PeopleService,
    SuggestionMaker,
    SuggestionsService,
  ],
  exports: [SuggestionMaker],
})
export class SuggestionsModule {}
