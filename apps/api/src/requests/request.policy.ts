import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { RequestsRepository, type RequestTie } from './requests.repository.js';

/** Whoever sent it. */
export const canWithdraw = ({ isSender }: RequestTie): boolean => isSender;

/** May see and answer a request: its sender, and its recipients once it has arrived. Whose turn it is, its state says. */
@Injectable()
export class RequestParty implements Policy {
  constructor(private readonly repository: RequestsRepository) {}

  async allowed(accountId: string, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.repository.findTies(accountId, requestIds)).map(({ requestId }) => requestId));
  }
}

/** May take a request back: its sender. */
@Injectable()
export class RequestSender implements Policy {
  constructor(private readonly repository: RequestsRepository) {}

  async allowed(accountId: string, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = await this.repository.findTies(accountId, requestIds);
    return new Set(ties.filter(canWithdraw).map(({ requestId }) => requestId));
  }

  async visible(accountId: string, requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.repository.findTies(accountId, requestIds)).map(({ requestId }) => requestId));
  }
}
