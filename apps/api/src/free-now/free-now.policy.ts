import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { AsksRepository } from './asks.repository.js';

/** May answer an ask for right now: whoever was asked. */
@Injectable()
export class AskedNow implements Policy {
  constructor(private readonly repository: AsksRepository) {}

  async allowed(accountId: string, askIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = await this.repository.findTies(accountId, askIds);
    return new Set(ties.filter(({ isMine }) => !isMine).map(({ id }) => id));
  }

  async visible(accountId: string, askIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.repository.findTies(accountId, askIds)).map(({ id }) => id));
  }
}

/** May take an ask for right now back: whoever asked. */
@Injectable()
export class AskingNow implements Policy {
  constructor(private readonly repository: AsksRepository) {}

  async allowed(accountId: string, askIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = await this.repository.findTies(accountId, askIds);
    return new Set(ties.filter(({ isMine }) => isMine).map(({ id }) => id));
  }

  async visible(accountId: string, askIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.repository.findTies(accountId, askIds)).map(({ id }) => id));
  }
}
