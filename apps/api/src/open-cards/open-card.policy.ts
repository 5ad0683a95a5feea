import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { OpenCardsRepository } from './open-cards.repository.js';

/** May take a card and let it go: whom it was handed to. */
@Injectable()
export class HandedCardOwner implements Policy {
  constructor(private readonly repository: OpenCardsRepository) {}

  async allowed(accountId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findHandedTo(accountId, ids));
  }
}
