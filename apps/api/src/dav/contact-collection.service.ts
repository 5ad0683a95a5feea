import { Injectable } from '@nestjs/common';
import { isVersion, withPhoto, writeVCard } from '#libs/cards';
import { AddressBook, type Entry, entryCard } from '../address-book/index.js';
import { Photos } from '../photos/index.js';
import { Copies } from '../shares/index.js';
import { writable } from '../webdav/index.js';
import type { Change, Collection, Count, Item, Tagged, Wanted } from './collection.js';

/** A person's contacts as an address book, which numbers its changes itself. */
@Injectable()
export class ContactCollection implements Collection {
  readonly kind = 'contacts';

  constructor(
    private readonly addressBook: AddressBook,
    private readonly copies: Copies,
    private readonly photos: Photos,
  ) {}

  async count(accountId: string): Promise<Count> {
    return { epoch: accountId, number: await this.addressBook.changed(accountId), floor: 0 };
  }

  list(accountId: string): Promise<Tagged[]> {
    return this.changes(accountId, null, MOST) as Promise<Tagged[]>;
  }

  async changes(accountId: string, after: number | null, limit: number): Promise<Change[]> {
    const changes = await this.addressBook.changes(accountId, after ?? undefined, limit);
    return changes.map(({ contactId, changed, isGone }) => ({
      id: contactId,
      tag: isGone ? null : tagOf({ changed }),
      number: changed,
    }));
  }

  async read(accountId: string, itemIds: readonly string[], { version }: Wanted = {}): Promise<Item[]> {
    // After the entries: a picture that is taken back in between is in no text.
    const entries = await this.addressBook.entries(accountId, itemIds);
    const photos = await this.photos.ofContacts(accountId, itemIds);
    await this.copies.note(
      accountId,
      'dav',
      entries.flatMap(({ otherIds }) => otherIds),
    );
    return entries.map((entry) => ({
      id: entry.id,
      tag: tagOf(entry),
      text: textOf(entry, photos.get(entry.id), version),
    }));
  }
}

/** More than any address book holds: nothing is left out in silence. */
const MOST = 2_147_483_647;

/** Every change of what an entry shows has a number of its own. */
const tagOf = ({ changed }: Pick<Entry, 'changed'>): string => `c${changed}`;

function textOf(entry: Entry, photo: Buffer | undefined, wanted: string | undefined): string {
  const version = isVersion(wanted) ? wanted : '3.0';
  const text = writable(writeVCard(entryCard(entry, { withNote: false }), version, entry.owner.locale));
  return photo ? withPhoto(text, photo.toString('base64'), version) : text;
}
