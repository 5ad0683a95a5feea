import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { ProfileController } from './profile.controller.js';
import { ProfileRepository } from './profile.repository.js';
import { ProfileService } from './profile.service.js';
import { TopicsController } from './topics.controller.js';

@Module({
  imports: [AttendeesModule],
  controllers: [ProfileController, TopicsController],
  providers: [ProfileRepository, ProfileService],
  exports: [ProfileService],
})
export class ProfilesModule {}
