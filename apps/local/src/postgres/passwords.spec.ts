import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { passwordsOf } from './passwords.js';

describe('the passwords of a cluster', () => {
  let place: { home: string; cluster: string; runner: undefined };
  beforeEach(() => {
    const home = mkdtempSync(join(tmpdir(), 'passwords-'));
    place = { home, cluster: join(home, 'cluster'), runner: undefined };
  });
  afterEach(() => rmSync(place.home, { recursive: true, force: true }));

  it('are three of their own, kept in a file for us alone', () => {
    const passwords = passwordsOf(place);
    expect(new Set(Object.values(passwords)).size).toBe(3);
    expect(Object.values(passwords).every((each) => /^[\w-]{32}$/.test(each))).toBe(true);
    const file = join(place.home, 'passwords.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    expect(passwordsOf(place)).toEqual(passwords);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are never made anew for a database that has others', () => {
    mkdirSync(place.cluster);
    expect(() => passwordsOf(place)).toThrow(expect.objectContaining({ code: 'passwords-missing' }));
    writeFileSync(join(place.home, 'passwords.json'), JSON.stringify({ superuser: 'x' }));
    expect(() => passwordsOf(place)).toThrow(expect.objectContaining({ code: 'passwords-missing' }));
  });
});
