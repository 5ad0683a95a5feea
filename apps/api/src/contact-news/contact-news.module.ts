import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/index.js';
import { ContactNewsController } from './contact-news.controller.js';
import { ContactNewsRepository } from './contact-news.repository.js';
import { ContactNews } from './contact-news.service.js';

@Module({
  imports: [ContactsModule],
  controllers: [ContactNewsController],
  providers: [ContactNews, ContactNewsRepository],
  exports: [ContactNews],
})
export class ContactNewsModule {}
