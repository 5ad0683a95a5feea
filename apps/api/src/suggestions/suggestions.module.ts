import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [SuggestionsController, PeopleController],
  providers: [PeopleRepository, SuggestionsRepository, PeopleService, SuggestionsService],
  exports: [PeopleService],
})
export class SuggestionsModule {}
