import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { RepairsRepository } from './repairs.repository.js';

/** May see and apply a repair: the organization's people at the desk. */
@Injectable()
export class StaffRepair implements Policy {
  constructor(private readonly repository: RepairsRepository) {}

  async allowed(accountId: string, repairIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOfStaff(accountId, repairIds));
  }
}
