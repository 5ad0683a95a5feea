import { LIMITS } from '#libs/contracts';
import { TooMany } from '../http/problems.js';
import { MessageLimits } from './message-limits.js';

/** How often `what` works before it is refused, and with what. */
function countUntilRefused(what: () => unknown): { count: number; refusal: unknown } {
  for (let count = 0; ; count++)
    try {
      what();
    } catch (refusal) {
      return { count, refusal };
    }
}

describe('the limits of messages', () => {
  it('count each socket of its own', () => {
    const limits = new MessageLimits();
    const [first, second] = [limits.open('anna', 0), limits.open('anna', 0)];
    const { count, refusal } = countUntilRefused(() => first.admit(0));
    expect(count).toBe(LIMITS.socketBurst);
    expect(refusal).toBeInstanceOf(TooMany);
    expect((refusal as TooMany).retryAfterSeconds).toBe(1);
    expect(() => second.admit(0)).not.toThrow();
    expect(() => first.admit(1_000)).not.toThrow();
  });

  it('count opening too, and what an account has used up stays so when its sockets close', () => {
    const limits = new MessageLimits();
    expect(countUntilRefused(() => limits.open('anna', 0)).count).toBe(LIMITS.accountBurst);
    expect(() => limits.open('ben', 0)).not.toThrow();
    // What is quiet is forgotten, but not before it would be full again.
    expect(countUntilRefused(() => limits.open('anna', 1_000)).count).toBe(LIMITS.accountPerSecond);
    expect(countUntilRefused(() => limits.open('anna', 3_600_000)).count).toBe(LIMITS.accountBurst);
  });
});
