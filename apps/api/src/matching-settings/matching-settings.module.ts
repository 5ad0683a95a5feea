import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EngineModule } from '../engine/index.js';
import { EventsModule } from '../events/index.js';
import { MatchingModule } from '../matching/index.js';
import { MatchingController } from './matching.controller.js';
import { MatchingPreview } from './matching-preview.service.js';
import { MatchingService } from './matching.service.js';

@Module({
  imports: [AttendeesModule, EngineModule, EventsModule, MatchingModule],
  controllers: [MatchingController],
  providers: [MatchingPreview, MatchingService],
})
export class MatchingSettingsModule {}
