import { Inject, Injectable } from '@nestjs/common';
import { Allowances, spend } from '../allowances.js';
import { CONFIG, type Config } from '../config-token.js';

/** A screen that opens asks for many things at once. */
const BURST_SECONDS = 10;

/** How many requests over HTTP each account may send to this process: far more than a person's screens do. */
@Injectable()
export class RequestLimits {
  private readonly accounts: Allowances;

  constructor(@Inject(CONFIG) { requestsPerSecond }: Config) {
    this.accounts = new Allowances(requestsPerSecond * BURST_SECONDS, requestsPerSecond);
  }

  /** Counts one request of an account, or of the session that stands for one. @throws TooMany */
  admit(key: string, now: Date): void {
    const at = now.getTime();
    spend(this.accounts.of(key, at), at);
  }
}
