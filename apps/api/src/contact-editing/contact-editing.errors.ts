import { ProblemError } from '../platform/http/problem-error.js';

/** Somebody met here cannot be deleted: what each shows the other is ended by taking back, or by a block. */
export class ContactWasMet extends ProblemError {
  constructor() {
    super('contact_was_met', 409, {
      de: [
        'Hier begegnet',
        'Löschen lassen sich eingetragene und importierte Kontakte. Was dieser Mensch sieht, lässt sich zurücknehmen.',
      ],
      en: ['Met here', 'Contacts that were typed or imported can be deleted. What this person sees can be taken back.'],
    });
  }
}

/** An address book holds so many contacts. */
export class AddressBookFull extends ProblemError {
  constructor() {
    super('address_book_full', 409, {
      de: ['Adressbuch voll', 'Mehr Kontakte passen nicht hinein. Platz wird, wenn andere gelöscht werden.'],
      en: ['Address book full', 'There is no room for more contacts. Deleting others makes room.'],
    });
  }
}
