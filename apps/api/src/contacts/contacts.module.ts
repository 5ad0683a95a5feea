import { Module } from '@nestjs/common';
import { AddressBookModule } from '../address-book/index.js';
import { SharesModule } from '../shares/index.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsRepository } from './contacts.repository.js';
import { Contacts } from './contacts.service.js';
import { OwnContact } from './contact.policy.js';
import { EncountersRepository } from './encounters.repository.js';
import { Encounters } from './encounters.service.js';

@Module({
  imports: [AddressBookModule, SharesModule],
  controllers: [ContactsController],
  providers: [Contacts, ContactsRepository, Encounters, EncountersRepository, OwnContact],
  exports: [Contacts, Encounters, OwnContact],
})
export class ContactsModule {}
