import { Module } from '@nestjs/common';
import { AddressBookModule } from '../address-book/index.js';
import { AppPasswordsModule } from '../app-passwords/index.js';
import { CalendarModule } from '../calendar/index.js';
import { PhotosModule } from '../photos/index.js';
import { SharesModule } from '../shares/index.js';
import { ContactCollection } from './contact-collection.service.js';
import { COLLECTIONS, type Collections } from './collection.js';
import { Dav } from './dav.service.js';
import { DavGateway } from './dav.gateway.js';
import { MeetingCollection } from './meeting-collection.service.js';
import { OwnersRepository } from './owners.repository.js';
import { Reading } from './reading.service.js';
import { Reports } from './reports.service.js';
import { ToldRepository } from './told.repository.js';
import { WrongTries } from './wrong-tries.service.js';

@Module({
  imports: [AppPasswordsModule, CalendarModule, AddressBookModule, PhotosModule, SharesModule],
  providers: [
    Dav,
    DavGateway,
    Reading,
    Reports,
    ToldRepository,
    OwnersRepository,
    WrongTries,
    MeetingCollection,
    ContactCollection,
    {
      provide: COLLECTIONS,
      inject: [ContactCollection, MeetingCollection],
      useFactory: (contacts: ContactCollection, meetings: MeetingCollection): Collections => ({ contacts, meetings }),
    },
  ],
})
export class DavModule {}
