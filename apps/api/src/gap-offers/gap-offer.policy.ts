import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { GapOffersRepository } from './gap-offers.repository.js';

/** May take or dismiss an offer: whoever it was made to. */
@Injectable()
export class OwnGapOffer implements Policy {
  constructor(private readonly repository: GapOffersRepository) {}

  async allowed(accountId: string, offerIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwn(accountId, offerIds));
  }
}
