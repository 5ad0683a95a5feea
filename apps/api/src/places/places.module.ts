import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { PlacesController } from './places.controller.js';
import { PlacesRepository } from './places.repository.js';
import { Places } from './places.service.js';

@Module({
  imports: [EventsModule],
  controllers: [PlacesController],
  providers: [Places, PlacesRepository],
  exports: [Places],
})
export class PlacesModule {}
