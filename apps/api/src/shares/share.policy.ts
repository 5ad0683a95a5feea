import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { SharesRepository } from './shares.repository.js';

/** May narrow the share and take it back: who gives it, while it stands. */
@Injectable()
export class GiveShare implements Policy {
  constructor(private readonly repository: SharesRepository) {}

  async allowed(accountId: string, shareIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findGiven(accountId, shareIds));
  }
}
