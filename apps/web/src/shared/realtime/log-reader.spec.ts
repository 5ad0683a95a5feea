import { describe, expect, it } from '@jest/globals';
import type { AccountEvent, SyncAnswer } from '#libs/contracts';
import { LogReader } from './log-reader.js';

const entry = (seq: number): AccountEvent => ({ seq, kind: 'request.changed', ids: {}, at: '2027-03-04T10:00:00Z' });

/** A log of entries 1..last, read in pages of two. */
function follow(start: number, last: number, oldest = 1) {
  const taken: number[] = [];
  const asked: number[] = [];
  const kept: number[] = [];
  let resets = 0;
  let end = last;
  const reader = new LogReader(start, {
    ask: async (after): Promise<SyncAnswer> => {
      asked.push(after);
      if (after + 1 < oldest) return { events: [], last: end, reset: true, more: false };
      const events = Array.from({ length: Math.max(0, Math.min(2, end - after)) }, (_, index) =>
        entry(after + 1 + index),
      );
      return { events, last: end, reset: false, more: (events.at(-1)?.seq ?? end) < end };
    },
    onEvents: (events) => taken.push(...events.map(({ seq }) => seq)),
    onReset: () => resets++,
    onSeq: (seq) => kept.push(seq),
  });
  return { reader, taken, asked, kept, grow: (to: number) => (end = to), resets: () => resets };
}

describe('LogReader', () => {
  it('reads page by page to the end', async () => {
    const { reader, taken, kept } = follow(3, 8);
    await reader.catchUp();
    expect(taken).toEqual([4, 5, 6, 7, 8]);
    expect(kept.at(-1)).toBe(8);
  });

  it('takes the next pushed entry without asking, and an old one not at all', async () => {
    const { reader, taken, asked } = follow(3, 4);
    await reader.take(entry(4));
    await reader.take(entry(4));
    expect(taken).toEqual([4]);
    expect(asked).toEqual([]);
  });

  it('asks for what a gap hides, and takes each entry once', async () => {
    const { reader, taken } = follow(3, 6);
    await reader.take(entry(6));
    expect(taken).toEqual([4, 5, 6]);
  });

  it('reads once more for what was pushed while it was reading', async () => {
    const { reader, taken, grow } = follow(3, 5);
    const reading = reader.catchUp();
    grow(6);
    await Promise.all([reading, reader.take(entry(6))]);
    expect(taken).toEqual([4, 5, 6]);
  });

  it('starts over where the log no longer reaches back', async () => {
    const { reader, taken, kept, resets } = follow(3, 90, 50);
    await reader.catchUp();
    expect(resets()).toBe(1);
    expect(taken).toEqual([]);
    expect(kept).toEqual([90]);
    await reader.take(entry(91));
    expect(taken).toEqual([91]);
  });

  it('keeps its number when asking fails', async () => {
    const kept: number[] = [];
    const reader = new LogReader(3, {
      ask: () => Promise.reject(new Error('no network')),
      onEvents: () => undefined,
      onReset: () => undefined,
      onSeq: (seq) => kept.push(seq),
    });
    await expect(reader.catchUp()).rejects.toThrow('no network');
    expect(kept).toEqual([]);
  });
});
