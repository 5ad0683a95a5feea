import { Module } from '@nestjs/common';
import { AddressBookModule } from '../address-book/index.js';
import { SharesModule } from '../shares/index.js';
import { ContactExportsController } from './contact-exports.controller.js';
import { ContactExports } from './contact-exports.service.js';

@Module({
  imports: [AddressBookModule, SharesModule],
  controllers: [ContactExportsController],
  providers: [ContactExports],
})
export class ContactExportsModule {}
