import { TooMany } from './http/problems.js';

const FORGET_EVERY_MS = 60_000;

/** So many at once, and then so many a second. Time is an argument, in milliseconds. */
export class Allowance {
  private left: number;

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
    private at: number,
  ) {
    this.left = burst;
  }

  /** Takes one; gives 0 where there was one, else the whole seconds until there is. */
  take(now: number): number {
    this.fill(now);
    if (this.left < 1) return Math.max(1, Math.ceil((1 - this.left) / this.perSecond));
    this.left--;
    return 0;
  }

  /** Whether nothing was taken for long enough that it says no more than a new one. */
  isFull(now: number): boolean {
    this.fill(now);
    return this.left >= this.burst;
  }

  private fill(now: number): void {
    // A clock that was set back gives nothing, and takes nothing either.
    const seconds = Math.max(0, now - this.at) / 1000;
    this.left = Math.min(this.burst, this.left + seconds * this.perSecond);
    this.at = now;
  }
}

/** Takes one of an allowance. @throws TooMany */
export function spend(allowance: Allowance, now: number): void {
  const seconds = allowance.take(now);
  if (seconds > 0) throw new TooMany(seconds);
}

/** An allowance for each key. Whoever comes and goes keeps what was used up; a key that was quiet is forgotten. */
export class Allowances {
  private readonly allowances = new Map<string, Allowance>();
  private forgottenAt = 0;

  constructor(
    private readonly burst: number,
    private readonly perSecond: number,
  ) {}

  /** The allowance of a key; a full one where it has none. */
  of(key: string, now: number): Allowance {
    this.forget(now);
    const found = this.allowances.get(key) ?? new Allowance(this.burst, this.perSecond, now);
    this.allowances.set(key, found);
    return found;
  }

  private forget(now: number): void {
    if (now - this.forgottenAt < FORGET_EVERY_MS) return;
    this.forgottenAt = now;
    for (const [key, allowance] of this.allowances) if (allowance.isFull(now)) this.allowances.delete(key);
  }
}
