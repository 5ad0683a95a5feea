import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { ExchangesRepository } from './exchanges.repository.js';

/** May see the exchange and decline it: the two people it is between. */
@Injectable()
export class SideOfExchange implements Policy {
  constructor(private readonly repository: ExchangesRepository) {}

  async allowed(accountId: string, exchangeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findInvolved(accountId, exchangeIds));
  }
}

/** May agree: the one who showed the card; the one who scanned it has said so already. */
@Injectable()
export class AgreeToExchange implements Policy {
  constructor(private readonly repository: ExchangesRepository) {}

  async allowed(accountId: string, exchangeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findShowed(accountId, exchangeIds));
  }

  async visible(accountId: string, exchangeIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findInvolved(accountId, exchangeIds));
  }
}
