import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { ContactsRepository } from './contacts.repository.js';
import { SharesRepository } from './shares.repository.js';

/** May read and annotate the contact: whose address book it stands in. */
@Injectable()
export class OwnContact implements Policy {
  constructor(private readonly repository: ContactsRepository) {}

  async allowed(accountId: string, contactIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, contactIds));
  }
}

/** May narrow the share and take it back: who gives it, while it stands. */
@Injectable()
export class GiveShare implements Policy {
  constructor(private readonly repository: SharesRepository) {}

  async allowed(accountId: string, shareIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findGiven(accountId, shareIds));
  }
}
