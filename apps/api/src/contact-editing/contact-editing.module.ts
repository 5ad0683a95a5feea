import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/index.js';
import { ContactEditingController } from './contact-editing.controller.js';
import { ContactEditingRepository } from './contact-editing.repository.js';
import { ContactEditing } from './contact-editing.service.js';

@Module({
  imports: [ContactsModule],
  controllers: [ContactEditingController],
  providers: [ContactEditing, ContactEditingRepository],
})
export class ContactEditingModule {}
