import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { disownPostmasterFile, readPostmasterFile } from './postmaster-file.js';
import { identify, isServerOf, stillRuns } from './running-process.js';

const REST = '/data\n1795000000\n5432\n\n127.0.0.1\n  5432001    131072\n';

describe('postmaster.pid', () => {
  let cluster: string;
  const write = (text: string): void => writeFileSync(join(cluster, 'postmaster.pid'), text);
  beforeEach(() => {
    cluster = realpathSync(mkdtempSync(join(tmpdir(), 'postmaster-')));
  });
  afterEach(() => rmSync(cluster, { recursive: true, force: true }));

  it('tells the process and whether it is ready', () => {
    expect(readPostmasterFile(cluster)).toBeUndefined();
    write(`4711\n${REST}starting\n`);
    expect(readPostmasterFile(cluster)).toEqual({ pid: 4711, isReady: false });
    write(`4711\n${REST}ready   \n`);
    expect(readPostmasterFile(cluster)).toEqual({ pid: 4711, isReady: true });
    write(`-4711\n${REST}`);
    expect(readPostmasterFile(cluster)).toEqual({ pid: 4711, isReady: false });
    write('');
    expect(readPostmasterFile(cluster)).toBeUndefined();
  });

  it("loses a stranger's number and keeps what tells of shared memory", () => {
    write(`4711\n${REST}ready   \n`);
    disownPostmasterFile(cluster);
    expect(readFileSync(join(cluster, 'postmaster.pid'), 'utf8')).toBe(`${process.pid}\n${REST}ready   \n`);
  });

  it('never makes a process that is no PostgreSQL of this folder ours', () => {
    const before = process.cwd();
    process.chdir(cluster);
    try {
      expect(isServerOf(process.pid, cluster)).toBe(false);
    } finally {
      process.chdir(before);
    }
    expect(isServerOf(4_194_305, cluster)).toBe(false);
  });
});

describe('a process', () => {
  it('is told from a later one with its number', () => {
    const self = identify(process.pid);
    expect(self && stillRuns(self)).toBe(true);
    expect(stillRuns({ pid: process.pid, startedAt: 'another time' })).toBe(false);
    expect(identify(4_194_305)).toBeUndefined();
  });
});
