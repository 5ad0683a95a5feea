import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EngineModule } from '../engine/index.js';
import { MatchingModule } from '../matching/index.js';
import { SuggestionsModule } from '../suggestions/index.js';
import { ExplanationsController } from './explanations.controller.js';
import { Explanations } from './explanations.service.js';

@Module({
  imports: [AttendeesModule, EngineModule, MatchingModule, SuggestionsModule],
  controllers: [ExplanationsController],
  providers: [Explanations],
})
export class ExplanationsModule {}
