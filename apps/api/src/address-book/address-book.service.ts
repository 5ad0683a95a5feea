import { Injectable } from '@nestjs/common';
import { AddressBookRepository, type Entry, type EntryChange } from './address-book.repository.js';

/** Whole address books, for what carries them out of the product. */
@Injectable()
export class AddressBook {
  constructor(private readonly repository: AddressBookRepository) {}

  /** The number of the last change: an address book with the same number shows the same. */
  async changed(accountId: string): Promise<number> {
    await this.repository.endLapsed(accountId);
    return this.repository.findChanged(accountId);
  }

  /** Up to `limit` changes after a number, in their order, those that are gone among them; without one, what stands today. */
  async changes(accountId: string, after: number | undefined, limit: number): Promise<EntryChange[]> {
    await this.repository.endLapsed(accountId);
    return this.repository.listChanges(accountId, after, limit);
  }

  /** Those of the entries that stand in the account's address book. */
  async entries(accountId: string, ids: readonly string[]): Promise<Entry[]> {
    await this.repository.endLapsed(accountId);
    return this.repository.listEntries(accountId, { ids, limit: ids.length });
  }

  /** All entries, `atOnce` at a time, so that no address book has to fit into memory. */
  async *all(accountId: string, atOnce = 200): AsyncGenerator<Entry[]> {
    await this.repository.endLapsed(accountId);
    for (let after: string | undefined; ;) {
      const entries = await this.repository.listEntries(accountId, { ...(after && { after }), limit: atOnce });
      if (entries.length > 0) yield entries;
      if (entries.length < atOnce) return;
      after = entries.at(-1)?.id;
    }
  }
}
