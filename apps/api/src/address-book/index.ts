export { AddressBookModule } from './address-book.module.js';
export type { Entry } from './address-book.repository.js';
export { AddressBook } from './address-book.service.js';
export { entryCard } from './entry.card.js';
