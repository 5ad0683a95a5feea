import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { TooMany } from '../platform/http/problems.js';

/**
 * How often one address may call one guarded route: generous, since a whole conference may share an address, and
 * counted in this process only. Guessing is stopped by the limits that the database holds.
 */
export const ADDRESS_LIMIT = { limit: 120, ttl: 60_000, blockDuration: 60_000, setHeaders: false };

/** Refuses an address that calls a public route more often than people do. */
@Injectable()
export class LimitByAddress extends ThrottlerGuard {
  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw new TooMany(detail.timeToBlockExpire);
  }
}
