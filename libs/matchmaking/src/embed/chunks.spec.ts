import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf, unitMean } from './chunks.js';

describe('a text is cut into what a model reads whole', () => {
  test('at the ends of sentences, as few as hold it', () => {
    const text = 'We detect falls by radar. Nurses trust it. It needs no camera.';
    expect(chunksOf(text, 100).map((chunk) => chunk.text)).toEqual([text]);
    expect(chunksOf(text, 16).map((chunk) => chunk.text)).toEqual([
      'We detect falls by radar. Nurses trust it.',
      'It needs no camera.',
    ]);
    expect(chunksOf(' \n ', 100)).toEqual([]);
  });

  test('and loses no word of any text, and none is longer than the model reads', () => {
    const anyText = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('. ', '\n', 'Aa ')),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 40 }), (parts, most) => {
        const text = parts.join('');
        const chunks = chunksOf(text, most);
        const letters = (some: string) => some.replace(/\s+/g, '');
        expect(letters(chunks.map((chunk) => chunk.text).join(''))).toBe(letters(text));
        for (const { tokens } of chunks) expect(tokens).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test('the mean counts the longer piece more and has length 1', () => {
  const mean = unitMean(
    [
      [1, 0],
      [0, 1],
    ],
    [3, 1],
    2,
  );
  expect(Math.hypot(...mean)).toBeCloseTo(1, 6);
  expect((mean[0] ?? 0) / (mean[1] ?? 1)).toBeCloseTo(3, 6);
  expect([...unitMean([], [], 2)]).toEqual([0, 0]);
});
