import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { WishesController } from './wishes.controller.js';
import { WishesRepository } from './wishes.repository.js';
import { WishesService } from './wishes.service.js';

@Module({
  imports: [AttendeesModule],
  controllers: [WishesController],
  providers: [WishesRepository, WishesService],
})
export class WishesModule {}
