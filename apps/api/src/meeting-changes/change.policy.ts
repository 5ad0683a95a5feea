import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { ChangesRepository } from './changes.repository.js';

/** May see and answer a proposal: all whose yes it needs, while they take part in the event. */
@Injectable()
export class PersonOfChange implements Policy {
  constructor(private readonly repository: ChangesRepository) {}

  async allowed(accountId: string, changeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwn(accountId, changeIds));
  }
}

/** May take a proposal back: whoever made it. */
@Injectable()
export class ProposerOfChange implements Policy {
  constructor(private readonly repository: ChangesRepository) {}

  async allowed(accountId: string, changeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findProposed(accountId, changeIds));
  }

  async visible(accountId: string, changeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwn(accountId, changeIds));
  }
}
