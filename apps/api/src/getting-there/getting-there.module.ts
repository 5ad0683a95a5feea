import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { GettingThereController } from './getting-there.controller.js';
import { GettingThereRepository } from './getting-there.repository.js';
import { GettingThere } from './getting-there.service.js';

@Module({
  imports: [MeetingsModule],
  controllers: [GettingThereController],
  providers: [GettingThere, GettingThereRepository],
  exports: [GettingThere],
})
export class GettingThereModule {}
