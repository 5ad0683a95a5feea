import { Module } from '@nestjs/common';
import { CardsModule } from '../cards/index.js';
import { ContactsModule } from '../contacts/index.js';
import { PhotosController } from './photos.controller.js';
import { PhotosRepository } from './photos.repository.js';
import { Photos } from './photos.service.js';

@Module({
  imports: [CardsModule, ContactsModule],
  controllers: [PhotosController],
  providers: [Photos, PhotosRepository],
  exports: [Photos],
})
export class PhotosModule {}
