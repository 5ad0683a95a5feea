import type { AccountEvent, SyncAnswer } from '#libs/contracts';

/** What reads and remembers: the log itself, and where its numbers are kept. */
export interface LogSource {
  /** What the log holds after a number. */
  ask: (after: number) => Promise<SyncAnswer>;
  /** Told once for each entry, in order. */
  onEvents: (events: AccountEvent[]) => void;
  /** The log no longer reaches back that far: everything shown may be old. */
  onReset: () => void;
  /** Told the last number that was worked off. */
  onSeq: (seq: number) => void;
}

/** Follows the account's log by number: no entry is missed, none is taken twice, whichever way they come. */
export class LogReader {
  private isReading = false;
  private isDirty = false;

  constructor(
    private seq: number,
    private readonly source: LogSource,
  ) {}

  /** Takes an entry that was pushed. A number that leaves a gap is not taken: the log is asked for what lies between. */
  async take(event: AccountEvent): Promise<void> {
    if (event.seq <= this.seq) return;
    if (this.isReading || event.seq > this.seq + 1) return this.catchUp();
    this.advance(event.seq);
    this.source.onEvents([event]);
  }

  /** Reads the log up to its end. Throws what asking throws; the number stays where it was, so that nothing is lost. */
  async catchUp(): Promise<void> {
    this.isDirty = true;
    if (this.isReading) return;
    this.isReading = true;
    try {
      while (this.isDirty) {
        this.isDirty = false;
        await this.read();
      }
    } finally {
      this.isReading = false;
    }
  }

  private async read(): Promise<void> {
    for (let more = true; more;) {
      const answer = await this.source.ask(this.seq);
      if (answer.reset) this.source.onReset();
      else if (answer.events.length > 0) this.source.onEvents(answer.events);
      this.advance(answer.reset ? answer.last : (answer.events.at(-1)?.seq ?? this.seq));
      more = answer.more && !answer.reset;
    }
  }

  private advance(seq: number): void {
    this.seq = seq;
    this.source.onSeq(seq);
  }
}
