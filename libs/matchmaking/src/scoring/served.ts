/** Each further seek counts half of the better served one before it. */
const NEXT_SEEK = 0.5;
/** A long text says as much of what somebody seeks as so many phrases. */
const LONG_SEEK = 3;

/** What several seeks come to, the best served first; made once, for one pair after the other. */
export class Served {
  private strengths = new Float64Array(8);
  private shares = new Float64Array(8);
  private count = 0;

  /** Begins anew, with no seek. */
  clear(): void {
    this.count = 0;
  }

  /** Takes with which strength a seek is served and whether it is a long text, which counts as much as several phrases. */
  add(strength: number, isLong: boolean): void {
    if (this.count === this.strengths.length) this.grow();
    const share = isLong ? LONG_SEEK : 1;
    let at = this.count++;
    for (; at > 0 && this.isBetter(strength, share, at - 1); at--) {
      this.strengths[at] = this.strengths[at - 1] ?? 0;
      this.shares[at] = this.shares[at - 1] ?? 0;
    }
    this.strengths[at] = strength;
    this.shares[at] = share;
  }

  /** Gives what all of them come to, in [0, 1]; 0 of none. */
  get value(): number {
    let sum = 0;
    let total = 0;
    let rank = 1;
    for (let at = 0; at < this.count; at++) {
      sum += (this.shares[at] ?? 0) * rank * (this.strengths[at] ?? 0);
      total += (this.shares[at] ?? 0) * rank;
      rank *= NEXT_SEEK;
    }
    return total === 0 ? 0 : sum / total;
  }

  private isBetter(strength: number, share: number, at: number): boolean {
    const other = this.strengths[at] ?? 0;
    return strength > other || (strength === other && share > (this.shares[at] ?? 0));
  }

  private grow(): void {
    const [strengths, shares] = [this.strengths, this.shares];
    this.strengths = new Float64Array(2 * this.count);
    this.shares = new Float64Array(2 * this.count);
    this.strengths.set(strengths);
    this.shares.set(shares);
  }
}
