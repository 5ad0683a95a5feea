import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Cards } from '../cards/index.js';
import { Database } from '../platform/database/database.js';
import { cleanJpeg } from './jpeg.js';
import { NoPhoto, UnfitPhoto } from './photos.errors.js';
import { PhotosRepository } from './photos.repository.js';

/** The picture on a person's card. */
@Injectable()
export class Photos {
  constructor(
    private readonly repository: PhotosRepository,
    private readonly cards: Cards,
    private readonly database: Database,
  ) {}

  /** Keeps a picture without anything that its file says besides; whoever is shown the old one sees it. @throws UnfitPhoto */
  async put(accountId: string, file: unknown): Promise<{ digest: string }> {
    const photo = Buffer.isBuffer(file) ? cleanJpeg(file, LIMITS.photoSide) : undefined;
    if (!photo) throw new UnfitPhoto();
    const digest = createHash('sha256').update(photo.bytes).digest('hex');
    await this.database.transaction(async () => {
      const fieldId = await this.cards.putPhoto(accountId, digest);
      await this.repository.put(fieldId, accountId, photo);
    });
    return { digest };
  }

  /** @throws NoPhoto */
  async own(accountId: string): Promise<Buffer> {
    return found(await this.repository.findOwn(accountId));
  }

  /** The picture that somebody in the address book shows today. @throws NoPhoto */
  async ofContact(accountId: string, contactId: string): Promise<Buffer> {
    return found(await this.repository.findOfContact(accountId, contactId));
  }

  /** The pictures that people in the address book show today, by their contact. */
  async ofContacts(accountId: string, contactIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const photos = await this.repository.findOfContacts(accountId, contactIds);
    return new Map(photos.map(({ contactId, bytes }) => [contactId, bytes]));
  }
}

function found(bytes: Buffer | undefined): Buffer {
  if (!bytes) throw new NoPhoto();
  return bytes;
}
