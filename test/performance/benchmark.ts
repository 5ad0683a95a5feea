import type { LocalPostgres } from '../../apps/local/src/postgres/index.js';
import type { Finding } from './measure.js';

/** What every benchmark gets: a migrated PostgreSQL with full durability, on data that are thrown away. */
export interface Bench {
  postgres: LocalPostgres;
  /** Rounds and operations a round: few and short for a first look, more for a figure to quote. */
  isLong: boolean;
}

/** Measures one figure of the product beside its bar. */
export type Benchmark = (bench: Bench) => Promise<Partial<Finding>>;
