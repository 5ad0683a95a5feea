import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';
import { ContactsRepository } from './contacts.repository.js';
import { Contacts } from './contacts.service.js';
import { GiveShare, OwnContact } from './contact.policy.js';
import { EncountersRepository } from './encounters.repository.js';
import { Encounters } from './encounters.service.js';
import { SharesController } from './shares.controller.js';
import { SharesRepository } from './shares.repository.js';
import { Shares } from './shares.service.js';

@Module({
  controllers: [ContactsController, SharesController],
  providers: [
    Contacts,
    ContactsRepository,
    Encounters,
    EncountersRepository,
    Shares,
    SharesRepository,
    OwnContact,
    GiveShare,
  ],
  exports: [Contacts, Encounters, Shares, OwnContact],
})
export class ContactsModule {}
