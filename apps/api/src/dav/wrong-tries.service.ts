import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { networkOf } from '../sign-in/index.js';

const WINDOW_MS = 60_000;
/** Generous, since a whole conference may share one address, with phones in it whose password was ended. */
const TRIES_A_WINDOW = 120;

/**
 * Counts wrong passwords by where they come from; each process for itself. A right password is never counted and always
 * lets in: 120 bits of chance keep guessers out, and nobody can lock an owner out by guessing.
 */
@Injectable()
export class WrongTries {
  private readonly tries = new Map<string, number>();
  private windowEnds = 0;

  constructor(private readonly clock: Clock) {}

  /** Notes a wrong try; gives after how many seconds the next is looked at, where there were too many. */
  note(ip: string): number | undefined {
    const now = this.clock.now().getTime();
    if (now >= this.windowEnds) {
      this.tries.clear();
      this.windowEnds = now + WINDOW_MS;
    }
    const network = networkOf(ip);
    const tries = (this.tries.get(network) ?? 0) + 1;
    this.tries.set(network, tries);
    return tries > TRIES_A_WINDOW ? Math.ceil((this.windowEnds - now) / 1000) : undefined;
  }
}
