import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { allows, blockedAt, canEnter, nobodyIn, spawnAs } from './runner.js';

const STRANGER = { uid: 4_000_001, gid: 4_000_001 };

describe('who PostgreSQL runs as', () => {
  it('reads nobody from the list of users, with signed numbers too', () => {
    expect(nobodyIn('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/bin/false\n')).toEqual({
      uid: 65_534,
      gid: 65_533,
    });
    expect(spawnAs(nobodyIn('nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false'))).toEqual({
      uid: -2,
      gid: -2,
    });
    expect(nobodyIn('root:x:0:0::/root:/bin/sh')).toEqual({ uid: 65_534, gid: 65_534 });
  });

  it('asks the owner, the group or the others, whichever is first to apply', () => {
    const file = { uid: 1, gid: 2, mode: 0o741 };
    expect(allows(file, { uid: 1, gid: 9 }, 0o7)).toBe(true);
    expect(allows(file, { uid: 9, gid: 2 }, 0o5)).toBe(false);
    expect(allows(file, { uid: 9, gid: 2 }, 0o4)).toBe(true);
    expect(allows(file, { uid: 9, gid: 9 }, 0o1)).toBe(true);
    expect(allows(file, { uid: 9, gid: 9 }, 0o4)).toBe(false);
  });

  describe('on its way to a folder', () => {
    let root: string;
    let inner: string;
    beforeEach(() => {
      root = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
      inner = join(root, 'closed', 'inner');
      mkdirSync(inner, { recursive: true });
      [root, join(root, 'closed'), inner].forEach((each) => chmodSync(each, 0o755));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it('is stopped by a folder above that only its owner may enter', () => {
      expect(canEnter(inner, STRANGER)).toBe(true);
      chmodSync(join(root, 'closed'), 0o700);
      expect(blockedAt(inner, STRANGER)).toBe(join(root, 'closed'));
      const { uid, gid } = statSync(root);
      expect(canEnter(inner, { uid, gid })).toBe(true);
      expect(canEnter(inner, undefined)).toBe(true);
    });
  });
});
