import { deflateRawSync } from 'node:zlib';
import { utf8 } from './bytes.js';
import { bytesOfFields, fieldsOf, type GivenField } from './fields.js';
import { Refused } from './refusal.js';

const id = '0197a000-0000-7000-8000-0000deadbeef';
const field = (value: string, label = ''): GivenField => ({ id, kind: 'note', label, value });
const reasonOf = (bytes: Uint8Array): Promise<string> =>
  fieldsOf(new Uint8Array(bytes)).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Refused ? error.reason : String(error)),
  );

/** One field of kind `name` as bytes, with this text behind it. */
const carrying = (text: Uint8Array): Uint8Array => new Uint8Array([0, 1, 1, 2, 3, 4, 0, 0, ...text]);

describe('fields in a code', () => {
  it('come back as they were, with their reference', async () => {
    const read = await fieldsOf(await bytesOfFields([field('Kerpener Straße 62\n50937 Köln', 'Büro'), field('名刺')]));
    expect(read).toEqual([
      { ref: 'deadbeef', kind: 'note', label: 'Büro', value: 'Kerpener Straße 62\n50937 Köln' },
      { ref: 'deadbeef', kind: 'note', label: '', value: '名刺' },
    ]);
  });

  it('are compressed where that is shorter', async () => {
    expect((await bytesOfFields([field('x'.repeat(200))])).length).toBeLessThan(40);
    expect((await bytesOfFields([field('q7!')])).length).toBe(1 + 1 + 5 + 1 + 3);
  });

  it('are refused where they would become more than any card, before they do', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    expect(bomb.length).toBeGreaterThan(100_000);
    expect(await reasonOf(new Uint8Array([1, ...bomb.subarray(0, 900)]))).toBe('too_large');
    expect(await reasonOf(new Uint8Array([0, ...new Uint8Array(5000)]))).toBe('too_large');
    expect(await reasonOf(new Uint8Array([1, ...deflateRawSync(Uint8Array.of(31))]))).toBe('too_large');
  });

  it('are refused where they are no fields', async () => {
    expect(await reasonOf(Uint8Array.of())).toBe('unreadable');
    expect(await reasonOf(Uint8Array.of(7, 0))).toBe('unreadable');
    expect(await reasonOf(Uint8Array.of(1, 255, 255, 255))).toBe('unreadable');
    expect(await reasonOf(Uint8Array.of(0, 2, 1, 2, 3, 4, 0))).toBe('unreadable');
    expect(await reasonOf(carrying(Uint8Array.of(0xc3, 0x28)))).toBe('unreadable');
    expect(await reasonOf(carrying(utf8('')))).toBe('unreadable');
    expect(await reasonOf(carrying(utf8('a\u0000b\u0000c')))).toBe('unreadable');
    expect(await reasonOf(carrying(utf8('x'.repeat(301))))).toBe('unreadable');
    expect(await reasonOf(new Uint8Array([0, 1, 1, 2, 3, 4, 99, 0, 65]))).toBe('unreadable');
    expect(await reasonOf(carrying(utf8('Ana')))).toBe('accepted');
  });

  it('are read without characters that do something', async () => {
    const [read] = await fieldsOf(await bytesOfFields([field('\u202eanA\u202c\u0007 <b>\u200b\u2066x\u2069')]));
    expect(read?.value).toBe('anA <b>x');
    expect((await fieldsOf(await bytesOfFields([field('a\u0000b')])))[0]?.value).toBe('a b');
  });
});
