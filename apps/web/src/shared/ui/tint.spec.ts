import { describe, expect, it } from '@jest/globals';
import { tintOf } from './tint.js';

describe('the tint of a face', () => {
  it('is the same however a name is put together, so that a person looks the same on every screen', () => {
    const tint = tintOf('Hạnh Nguyễn');
    expect(tintOf('Hạnh Nguyễn'.normalize('NFD'))).toBe(tint);
    expect(tintOf(' Hạnh  Nguyễn ')).toBe(tint);
  });

  it('differs between people as far as there are tints', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Person ${at}`);
    expect(new Set(names.map(tintOf)).size).toBe(6);
  });
});
