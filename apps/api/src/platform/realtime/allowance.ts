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
