import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Command } from './commands.js';

/** What two tabs of a browser share. */
const shared = new Map<string, string>();
let isForbidden = false;

function entry<T>(work: () => T): T {
  if (isForbidden) throw new Error('SecurityError');
  return work();
}
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => entry(() => shared.get(key) ?? null),
    setItem: (key: string, value: string) => entry(() => shared.set(key, value)),
    removeItem: (key: string) => entry(() => shared.delete(key)),
  },
});

/** The outbox as a tab has it that was opened now. */
async function tab() {
  jest.resetModules();
  return import('./outbox.js');
}
const command = (id: string): Command => ({ id, method: 'POST', path: '/api/organizations' });

describe('the outbox', () => {
  beforeEach(() => {
    shared.clear();
    isForbidden = false;
  });

  it('keeps what each of two tabs has not sent', async () => {
    const [one, other] = [await tab(), await tab()];
    one.keepUnsent(command('a'), 'ana', 'A');
    other.keepUnsent(command('b'), 'ana', 'B');
    const ids = (await tab()).unsentCommands().map((each) => each.command.id);
    expect(ids).toEqual(['a', 'b']);
    other.dropUnsent('b');
    expect((await tab()).unsentCommands()).toHaveLength(1);
  });

  it('brings nothing back that another tab has sent', async () => {
    const one = await tab();
    one.keepUnsent(command('a'), 'ana', 'A');
    const other = await tab();
    other.dropUnsent('a');
    one.keepUnsent(command('b'), 'ana', 'B');
    expect(one.unsentCommands().map((each) => each.command.id)).toEqual(['b']);
  });

  it('lasts as long as the page where storage is forbidden', async () => {
    isForbidden = true;
    const one = await tab();
    one.keepUnsent(command('a'), 'ana', 'A');
    one.keepUnsent(command('b'), 'ana', 'B');
    expect(one.unsentCommands()).toHaveLength(2);
    one.dropUnsent('a');
    expect(one.unsentCommands().map((each) => each.command.id)).toEqual(['b']);
  });
});
