import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { BlocksRepository } from './blocks.repository.js';

/** May end the block: whoever made it. Nobody else learns that it is there. */
@Injectable()
export class OwnBlock implements Policy {
  constructor(private readonly repository: BlocksRepository) {}

  async allowed(accountId: string, blockIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, blockIds));
  }
}
