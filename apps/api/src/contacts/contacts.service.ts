import { Injectable } from '@nestjs/common';
import type { VCardVersion } from '#libs/cards';
import { AddressBook } from '../address-book/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { cursorValues, type Page, pageOf, type PageQuery } from '../platform/http/paging.js';
import { Copies } from '../shares/index.js';
import { type ContactFile, toFile } from './contact.file.js';
import { ContactsRepository, type FoundContact, type ListedContact } from './contacts.repository.js';
import { searchTerms } from './search-terms.js';

/** A person's address book. */
@Injectable()
export class Contacts {
  constructor(
    private readonly repository: ContactsRepository,
    private readonly copies: Copies,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    private readonly addressBook: AddressBook,
  ) {}

  /** Contacts by name; `q` narrows to those of whom every word, or a topic it names, is known, typing errors and all. */
  async list(
    accountId: string,
    { cursor, limit, q = '', tag }: PageQuery & { q?: string; tag?: string },
  ): Promise<Page<ListedContact>> {
    const wanted = { terms: searchTerms(q), tag };
    const rows = await this.repository.list(accountId, cursorValues(cursor, 2), wanted, limit + 1);
    return pageOf(rows, limit, ({ name, id }) => [name, id]);
  }

  /** @throws NotFound */
  async find(accountId: string, contactId: string): Promise<FoundContact> {
    const found = await this.repository.find(accountId, contactId);
    if (!found) throw new NotFound();
    return found;
  }

  /** Writes the own note, which nobody else ever sees. */
  writeNote(accountId: string, contactId: string, note: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.writeNote(accountId, contactId, note, this.clock.now());
      await this.accountLog.record([accountId], 'contact.changed', { contactId });
    });
  }

  /** The contact as a file for the phone's own address book. @throws NotFound */
  async file(accountId: string, contactId: string, version: VCardVersion): Promise<ContactFile> {
    const [entry] = await this.addressBook.entries(accountId, [contactId]);
    if (!entry) throw new NotFound();
    await this.copies.note(accountId, 'vcard', entry.otherIds);
    return toFile(entry, version);
  }

  /** Lets everyone who is shown one of the account's fields know that it changed, in the transaction under way. */
  async followFields(accountId: string, fieldIds: readonly string[]): Promise<void> {
    const held = await this.repository.followFields(accountId, fieldIds, this.clock.now());
    await this.accountLog.recordEach(
      held.map(({ accountId: holderId, contactId }) => ({
        accountId: holderId,
        kind: 'contact.changed' as const,
        ids: { contactId },
      })),
    );
  }
}
