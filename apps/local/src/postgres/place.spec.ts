import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { homeNamedIn } from './place.js';

describe('a data folder whose data are elsewhere', () => {
  let root: string;
  let home: string;
  const dataFolder = (name: string): string => {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'place.json'), JSON.stringify({ home }));
    return folder;
  };
  const ownedBy = (folder: string): void => writeFileSync(join(home, 'belongs-to.json'), JSON.stringify({ folder }));

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
    home = join(root, 'home');
    mkdirSync(home);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('finds them where place.json says', () => {
    const folder = dataFolder('a');
    ownedBy(folder);
    expect(homeNamedIn(folder)).toBe(home);
    expect(homeNamedIn(root)).toBeUndefined();
  });

  it('takes them along when it is moved', () => {
    const moved = dataFolder('moved');
    ownedBy(join(root, 'gone'));
    expect(homeNamedIn(moved)).toBe(home);
    expect(JSON.parse(readFileSync(join(home, 'belongs-to.json'), 'utf8'))).toEqual({ folder: moved });
  });

  it('does not share them with the folder it was copied from', () => {
    const original = dataFolder('original');
    ownedBy(original);
    expect(homeNamedIn(dataFolder('copy'))).toBeUndefined();
    expect(homeNamedIn(original)).toBe(home);
  });

  it('says so when they are gone instead of beginning anew', () => {
    const folder = dataFolder('a');
    rmSync(home, { recursive: true });
    expect(() => homeNamedIn(folder)).toThrow(expect.objectContaining({ code: 'place-lost' }));
    expect(existsSync(join(folder, 'place.json'))).toBe(true);
  });
});
