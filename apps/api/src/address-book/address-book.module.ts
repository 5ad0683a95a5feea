import { Module } from '@nestjs/common';
import { AddressBookRepository } from './address-book.repository.js';
import { AddressBook } from './address-book.service.js';

@Module({ providers: [AddressBook, AddressBookRepository], exports: [AddressBook] })
export class AddressBookModule {}
