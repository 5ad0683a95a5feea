import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../apps/local/src/postgres/roles.js';

const FAST_CLOCK = new URL('../support/fast-clock.mjs', import.meta.url).href;

/**
 * The time of a simulated event: it begins at an instant and runs so many times as fast as the real one. Processes of the
 * product and their PostgreSQL go by it too, so that every date, job and rule of the product sees these days and no others.
 */
export class FastTime {
  private readonly begins: number;

  /** It stands still for so many real milliseconds first, in which everything is set up. */
  constructor(
    private readonly from: Date,
    readonly speed: number,
    setUpMs: number,
  ) {
    this.begins = Date.now() + setUpMs;
  }

  now(): number {
    return this.from.getTime() + Math.max(0, Date.now() - this.begins) * this.speed;
  }

  /** Waits until it runs. */
  async running(): Promise<void> {
    await sleep(Math.max(0, this.begins - Date.now()));
  }

  /** The environment that gives a process this clock. */
  get env(): Record<string, string> {
    return {
      NODE_OPTIONS: `--import=${FAST_CLOCK}`,
      CLOCK_FAST: `${this.begins} ${this.from.getTime()} ${this.speed}`,
    };
  }

  /** Waits until an instant of the event; at once where it is over. */
  async until(instant: number): Promise<void> {
    for (let left = instant - this.now(); left > 0; left = instant - this.now())
      await sleep(Math.min(left / this.speed, 60_000));
  }

  /**
   * Puts a `now()` of this time before PostgreSQL's own, for a database that is still empty: what is created later means it.
   * `url` is a superuser's, on that database.
   */
  async rule(url: string): Promise<void> {
    const instant = (at: number): string => `timestamptz '${new Date(at).toISOString()}'`;
    await withClient(url, async (client) => {
      await client.query(`
        create schema clock;
        grant usage on schema clock to public;
        create function clock.now() returns timestamptz language sql stable parallel safe as $$
          select ${instant(this.from.getTime())}
            + greatest(interval '0', pg_catalog.now() - ${instant(this.begins)}) * ${this.speed}
        $$`);
      const name = new URL(url).pathname.slice(1);
      await client.query(`alter database ${name} set search_path = public, clock, pg_catalog`);
    });
  }
}
