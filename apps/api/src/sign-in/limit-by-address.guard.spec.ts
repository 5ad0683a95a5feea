import type { ExecutionContext } from '@nestjs/common';
import { TooMany } from '../platform/http/problems.js';
import { LimitByAddress, networkOf } from './limit-by-address.guard.js';

describe('the limit by address', () => {
  let now = 0;
  const call = (limit: LimitByAddress, ip: string, handler = start): boolean =>
    limit.canActivate({
      getClass: () => Object,
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => ({ ip }) }),
    } as unknown as ExecutionContext);
  const start = (): void => undefined;
  const redeem = (): void => undefined;
  const make = (): LimitByAddress => new LimitByAddress({ now: () => new Date(now) });

  it('refuses one address at one route until the minute is over', () => {
    const limit = make();
    now = 1_000;
    for (let n = 0; n < 120; n++) expect(call(limit, '192.0.2.1')).toBe(true);
    now = 31_000;
    expect(() => call(limit, '192.0.2.1')).toThrow(TooMany);
    expect(call(limit, '192.0.2.2')).toBe(true);
    expect(call(limit, '192.0.2.1', redeem)).toBe(true);
    now = 61_000;
    expect(call(limit, '192.0.2.1')).toBe(true);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['1::2:3:4:5:6:7', '1:0:2:3'],
  ])('takes %s for %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});
