import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { TooMany } from '../platform/http/problems.js';

const WINDOW_MS = 60_000;
/** Generous, since a whole conference may share one address; guessing is stopped by limits the database holds. */
const CALLS_A_WINDOW = 120;

/** Refuses an address that calls a public route more often than people do; each process counts for itself. */
@Injectable()
export class LimitByAddress implements CanActivate {
  private readonly calls = new Map<string, number>();
  private windowEnds = 0;

  constructor(private readonly clock: Clock) {}

  /** @throws TooMany */
  canActivate(context: ExecutionContext): boolean {
    const now = this.clock.now().getTime();
    if (now >= this.windowEnds) {
      this.calls.clear();
      this.windowEnds = now + WINDOW_MS;
    }
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const key = `${context.getClass().name} ${context.getHandler().name} ${networkOf(ip)}`;
    const calls = (this.calls.get(key) ?? 0) + 1;
    this.calls.set(key, calls);
    if (calls > CALLS_A_WINDOW) throw new TooMany(Math.ceil((this.windowEnds - now) / 1000));
    return true;
  }
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, since one subscriber has all the rest. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.includes('.')) return ip;
  const [head = [], tail = []] = ip.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const gap = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}
