import { randomFrom } from '../faults/history/play.js';

/** Chance that follows from a seed, in the forms that people's behaviour takes. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** From 0 to 1. */
  share(): number {
    return this.next();
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A wait of this length in the mean, as if nobody remembered the last one. */
  wait(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.next() * all.length)];
  }

  some<T>(all: readonly T[], count: number): T[] {
    const left = [...all];
    const take = (): T[] => left.splice(Math.floor(this.next() * left.length), 1);
    return Array.from({ length: Math.min(count, all.length) }, take).flat();
  }
}
