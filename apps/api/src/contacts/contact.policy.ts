import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { ContactsRepository } from './contacts.repository.js';

/** May read and annotate the contact: whose address book it stands in. */
@Injectable()
export class OwnContact implements Policy {
  constructor(private readonly repository: ContactsRepository) {}

  async allowed(accountId: string, contactIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, contactIds));
  }
}
