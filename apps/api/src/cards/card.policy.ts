import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { CardLinksRepository } from './card-links.repository.js';

/** May take a code back: whose card it shows. */
@Injectable()
export class OwnCardLink implements Policy {
  constructor(private readonly repository: CardLinksRepository) {}

  async allowed(accountId: string, linkIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, linkIds));
  }
}
