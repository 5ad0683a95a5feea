import { describe, expect, it } from '@jest/globals';
import { explain, LocalPostgresError } from './failure.js';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: the system says no`), { code });

describe('a failure of the local PostgreSQL', () => {
  it.each([
    [systemError('ENOSPC'), 'disk-full', 'Make at least'],
    [new Error('initdb: error: could not write: No space left on device'), 'disk-full', 'Make at least'],
    [systemError('EACCES'), 'folder-not-writable', 'DATABASE_URL'],
    [systemError('EROFS'), 'folder-not-writable', 'DATABASE_URL'],
    [Object.assign(systemError('ENOENT'), { syscall: 'mkdir' }), 'folder-not-writable', 'DATABASE_URL'],
    [systemError('ENOENT'), 'start-failed', 'ENOENT'],
    [new Error('FATAL: something else'), 'start-failed', 'FATAL: something else'],
    ['not even an error', 'start-failed', 'not even an error'],
  ])('%s is told in sentences', (error, code, words) => {
    const told = explain(error, '/some/folder');
    expect(told.code).toBe(code);
    expect(told.message).toContain(words);
    expect(told.message).toContain('/some/folder');
    expect(told.cause).toBe(error);
  });

  it('is not told twice', () => {
    const known = new LocalPostgresError('port-taken', 'Port 1 is used.');
    expect(explain(known, '/some/folder')).toBe(known);
  });
});
