import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import { AddressBookFull, ContactWasMet } from './contact-editing.errors.js';
import { ContactEditingRepository, type OwnDetails } from './contact-editing.repository.js';

/** What the owner of an address book writes into it: whole contacts, and what they know of those they met. */
@Injectable()
export class ContactEditing {
  constructor(
    private readonly repository: ContactEditingRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Puts somebody into the address book who need not have an account. @throws AddressBookFull */
  add(accountId: string, details: OwnDetails): Promise<string> {
    return this.database.transaction(async () => {
      if ((await this.repository.count(accountId)) >= LIMITS.contacts) throw new AddressBookFull();
      const id = newId();
      await this.repository.insert(accountId, id, details, this.clock.now());
      await this.accountLog.record([accountId], 'contact.added', { contactId: id });
      return id;
    });
  }

  /** Replaces what the owner knows of a contact by themselves. */
  write(accountId: string, contactId: string, details: OwnDetails): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.write(accountId, contactId, details, this.clock.now());
      await this.accountLog.record([accountId], 'contact.changed', { contactId });
    });
  }

  /** @throws ContactWasMet for somebody with an account */
  delete(accountId: string, contactId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.repository.delete(accountId, contactId))) throw new ContactWasMet();
      await this.accountLog.record([accountId], 'contact.changed', { contactId });
    });
  }
}
