import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { AppPasswordsRepository } from './app-passwords.repository.js';

/** May end the app password: whose it is. */
@Injectable()
export class OwnAppPassword implements Policy {
  constructor(private readonly repository: AppPasswordsRepository) {}

  async allowed(accountId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, ids));
  }
}
