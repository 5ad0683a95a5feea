import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from './lock.js';
import { identify } from './running-process.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is held by one at a time and says who holds it and what to do', () => {
    lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({
        code: 'already-running',
        message: expect.stringMatching(new RegExp(`process ${process.pid}\\).*stop it first`)),
      }),
    );
  });

  it('can be taken again after its release', () => {
    lockFolder(folder).release();
    lockFolder(folder).release();
    expect(() => lockFolder(folder)).not.toThrow();
  });

  it('is free when its holder is dead, even when another process has got the number', () => {
    writeFileSync(join(folder, 'lock.7'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    lockFolder(folder);
    expect(readdirSync(folder)).toEqual(['lock.8']);
  });

  it('is not taken from a holder that lives under the newest number', () => {
    writeFileSync(join(folder, 'lock.7'), JSON.stringify({ pid: process.pid, startedAt: 'long ago' }));
    writeFileSync(join(folder, 'lock.8'), JSON.stringify(identify(process.pid)));
    expect(() => lockFolder(folder)).toThrow('already runs');
    expect(readdirSync(folder)).toEqual(['lock.7', 'lock.8']);
  });

  it('can be released after the folder was deleted', () => {
    const lock = lockFolder(folder);
    rmSync(folder, { recursive: true });
    expect(() => lock.release()).not.toThrow();
  });
});
