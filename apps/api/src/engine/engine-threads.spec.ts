import { setImmediate as breath } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { EngineThreads } from './engine-threads.service.js';

it('does an account’s work one after the other, refuses what is too much, and takes from nobody else', async () => {
  const engine = new EngineThreads();
  let underWay = 0;
  let most = 0;
  const work = async (): Promise<string> => {
    most = Math.max(most, ++underWay);
    await breath();
    underWay--;
    return 'done';
  };
  const asked = Array.from({ length: 30 }, () => engine.inTurn('one', work));
  const other = engine.inTurn('other', () => Promise.resolve('at once'));
  expect(await other).toBe('at once');
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  for (const { reason } of settled.filter((each) => each.status === 'rejected'))
    expect(reason).toMatchObject({ code: 'too_many', status: 429 });
  expect(most).toBe(1);
  await expect(engine.inTurn('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await engine.inTurn('one', work)).toBe('done');
  await engine.close();
});
