import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { choosePort } from './port.js';

describe('the port of the local PostgreSQL', () => {
  let other: Server;
  let taken: number;
  beforeEach(async () => {
    taken = await choosePort(undefined, undefined);
    other = createServer();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise<void>((resolve) => other.close(() => resolve())));

  it('is below those that systems hand out to clients', () => {
    expect(taken).toBeGreaterThanOrEqual(20_000);
    expect(taken).toBeLessThan(32_768);
  });

  it('is that of the last start while it is free', async () => {
    const last = await choosePort(undefined, undefined);
    expect(await choosePort(undefined, last)).toBe(last);
    expect(await choosePort(undefined, taken)).not.toBe(taken);
  });

  it('must be the wanted one', async () => {
    await expect(choosePort(taken, undefined)).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(String(taken)),
    });
  });
});
