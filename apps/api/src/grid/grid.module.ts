import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { GridController } from './grid.controller.js';
import { GridRepository } from './grid.repository.js';
import { Grids } from './grid.service.js';

@Module({
  imports: [EventsModule],
  controllers: [GridController],
  providers: [Grids, GridRepository],
  exports: [Grids],
})
export class GridModule {}
