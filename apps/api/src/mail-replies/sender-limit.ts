const WINDOW_MS = 60_000;
const MOST_A_MINUTE = 60;
const MOST_SENDERS = 10_000;

/** So many connections a minute from one address: a mail server in front stays below, a flood does not. */
export class SenderLimit {
  private readonly counts = new Map<string, number>();
  private since = 0;

  /** Whether one more connection is taken. */
  allows(address: string, now: Date): boolean {
    if (now.getTime() - this.since >= WINDOW_MS || this.counts.size >= MOST_SENDERS) {
      this.counts.clear();
      this.since = now.getTime();
    }
    const count = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, count);
    return count <= MOST_A_MINUTE;
  }
}
