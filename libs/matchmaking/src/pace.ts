/** How much work is done between two breaths: about 10 ms. */
const BREATH = 400;

/** Lets long work breathe: gives the event loop a turn every so often, and stops when the signal says so. */
export class Pace {
  private done = 0;

  constructor(private readonly signal?: AbortSignal) {}

  /** Takes how much was done (1 is about 25 microseconds); rejects with the signal's reason once it is aborted. */
  async worked(amount: number): Promise<void> {
    this.done += amount;
    if (this.done < BREATH) return;
    this.done = 0;
    await new Promise((resolve) => setImmediate(resolve));
    this.signal?.throwIfAborted();
  }
}
