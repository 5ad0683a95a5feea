import { setImmediate as turn } from 'node:timers/promises';
import type { Database } from '../platform/database/database.js';
import { AttendeeLeaving } from './attendee-leaving.service.js';

const ANNA = { attendeeId: 'a', accountId: 'anna', eventId: 'e' };

test('what leaving concerns is asked one after the other: a transaction has one connection', async () => {
  const done: string[] = [];
  const lockAccounts = (ids: readonly string[]): void => void done.push(`lock ${ids.join()}`);
  const leaving = new AttendeeLeaving({ lockAccounts } as unknown as Database);
  for (const name of ['requests', 'meetings'])
    leaving.register({
      concerned: async () => {
        done.push(`ask ${name}`);
        await turn();
        done.push(`know ${name}`);
        return [name];
      },
      leave: async () => void done.push(`undo ${name}`),
    });
  await leaving.undo(ANNA);
  expect(done).toEqual([
    'ask requests',
    'know requests',
    'ask meetings',
    'know meetings',
    'lock anna,requests,meetings',
    'undo requests',
    'undo meetings',
  ]);
});
