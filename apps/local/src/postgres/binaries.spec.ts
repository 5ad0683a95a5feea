import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findPackage, prepareBinaries } from './binaries.js';

const LINK = { source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' };

describe("PostgreSQL's programs", () => {
  it('come from the package for this computer', () => {
    expect(existsSync(join(findPackage(), 'native', 'bin'))).toBe(true);
  });

  it('are missed with a sentence that says what to do', () => {
    expect(() => findPackage('sunos', 'x64')).toThrow(
      expect.objectContaining({ code: 'unsupported-platform', message: expect.stringContaining('set DATABASE_URL') }),
    );
    const other = process.platform === 'darwin' ? 'win32' : 'darwin';
    expect(() => findPackage(other, 'x64')).toThrow(
      expect.objectContaining({ code: 'binaries-missing', message: expect.stringContaining('npm ci') }),
    );
  });

  describe('of a package', () => {
    let root: string;
    let home: string;
    const log: string[] = [];
    const prepare = (): string => {
      const place = { home, cluster: join(home, 'cluster'), runner: undefined };
      return dirname(dirname(prepareBinaries(join(root, 'package'), place, (line) => log.push(line)).postgres));
    };

    beforeEach(() => {
      log.length = 0;
      root = realpathSync(mkdtempSync(join(tmpdir(), 'binaries-')));
      home = join(root, 'home');
      [home, join(root, 'package/native/bin'), join(root, 'package/native/lib')].forEach((each) =>
        mkdirSync(each, { recursive: true }),
      );
      writeFileSync(join(root, 'package/package.json'), JSON.stringify({ version: '18.4.0' }));
      writeFileSync(join(root, 'package', LINK.source), 'library');
      writeFileSync(join(root, 'package/native/pg-symlinks.json'), JSON.stringify([LINK]));
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it('run where they lie when nothing is missing', () => {
      writeFileSync(join(root, 'package', LINK.target), 'library');
      expect(prepare()).toBe(join(root, 'package/native'));
      expect(log).toEqual([]);
    });

    it('are copied once, with the links made, when the install script did not run', () => {
      mkdirSync(join(home, 'programs-17.0.0'));
      const copy = prepare();
      expect(copy).toBe(join(home, 'programs-18.4.0/native'));
      expect(readlinkSync(join(copy, 'lib/libicuuc.so.60'))).toBe('libicuuc.so.60.2');
      expect(readFileSync(join(copy, 'lib/libicuuc.so.60'), 'utf8')).toBe('library');
      expect(existsSync(join(root, 'package', LINK.target))).toBe(false);
      expect(readdirSync(home)).toEqual(['programs-18.4.0']);
      prepare();
      expect(log).toHaveLength(1);
    });
  });
});
