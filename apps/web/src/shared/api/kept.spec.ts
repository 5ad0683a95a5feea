import { afterEach, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { forgetKept } from './kept.js';

const { localStorage, sessionStorage } = globalThis;
afterEach(() => void Object.assign(globalThis, { localStorage, sessionStorage }));

/** A browser's storage, whose keys are its own properties. */
const storageOf = (entries: Record<string, string>): Storage => {
  const storage = Object.create({
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  }) as Storage;
  return Object.assign(storage, entries);
};

it('signing out leaves nothing of the person on the device, and everything that belongs to the device', async () => {
  const ofTheDevice = { 'treffpunkt.language': 'de', 'treffpunkt.theme': 'dark', 'treffpunkt.install': 'no' };
  const draft = { 'treffpunkt.draft.note.c1': '"Met at the bar"', 'treffpunkt.event': 'e1' };
  const other = { 'another.app': 'x' };
  const local = storageOf({ ...ofTheDevice, ...draft, ...other });
  const session = storageOf({ 'treffpunkt.seq.a1': '7', 'treffpunkt.card-token': 'kept through signing in' });
  Object.assign(globalThis, { localStorage: local, sessionStorage: session });
  const client = new QueryClient();
  client.setQueryData(['card'], { name: 'Ada' });
  // Node has no IndexedDB to clear.
  await forgetKept(client).catch(() => undefined);
  expect(client.getQueryData(['card'])).toBeUndefined();
  expect({ ...local }).toEqual({ ...ofTheDevice, ...other });
  expect({ ...session }).toEqual({ 'treffpunkt.card-token': 'kept through signing in' });
});
