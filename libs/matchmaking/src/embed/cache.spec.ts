import { expect, test } from '@jest/globals';
import { cached, contentKey } from './cache.js';
import { embedderOf } from './model.js';

/** A model that counts letters a to d, and what it was asked. */
function countingModel() {
  const asked: string[] = [];
  const embedder = embedderOf({
    id: 'letters',
    dimensions: 4,
    multilingual: true,
    mostTokens: 50,
    batch: 2,
    parallel: 1,
    run: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => [...'abcd'].map((letter) => text.split(letter).length - 1)));
    },
    close: () => Promise.resolve(),
  });
  return { asked, embedder };
}

test('no content is embedded twice, and what was not asked for the longest is forgotten', async () => {
  const { asked, embedder } = countingModel();
  const memory = cached(embedder, 2);
  const [first, again, other] = await memory.embed(['aab', ' aab\n', 'c']);
  expect([...(first ?? [])].map((value) => value.toFixed(3))).toEqual(['0.894', '0.447', '0.000', '0.000']);
  expect(again).toBe(first);
  expect([...(other ?? [])]).toEqual([0, 0, 1, 0]);
  expect(asked).toEqual(['aab', 'c']);
  await memory.embed(['aab', 'd']);
  await memory.embed(['aab', 'c']);
  expect(asked).toEqual(['aab', 'c', 'd', 'c']);
});

test('progress counts what was known, and ends with all', async () => {
  const memory = cached(countingModel().embedder);
  await memory.embed(['a']);
  const told: string[] = [];
  await memory.embed(['a', 'b', 'c', 'd', 'dd'], { onProgress: (done, total) => told.push(`${done}/${total}`) });
  expect(told).toEqual(['3/5', '5/5']);
  await memory.embed(['a'], { onProgress: (done, total) => told.push(`${done}/${total}`) });
  expect(told.at(-1)).toBe('1/1');
});

test('what was done before a run is stopped stays', async () => {
  const { asked, embedder } = countingModel();
  const memory = cached(embedder);
  const texts = Array.from({ length: 80 }, (_, index) => `a${index}`);
  const stop = new AbortController();
  const running = memory.embed(texts, {
    signal: stop.signal,
    onProgress: (done) => done > 40 && stop.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
  const before = asked.length;
  expect(before).toBeLessThan(50);
  await memory.embed(texts);
  expect(asked.length - before).toBe(80 - 32);
});

test('a key tells contents apart, not spaces', () => {
  expect(contentKey('a  b\n')).toBe(contentKey('a b'));
  expect(contentKey('a b')).not.toBe(contentKey('ab'));
  expect(contentKey('a b')).toMatch(/^[\w-]{43}$/);
});

test('a model that answers wrongly is not believed', async () => {
  const model = { id: 'm', dimensions: 2, multilingual: true, mostTokens: 9, batch: 9, parallel: 1 };
  const answering = (vectors: number[][]) =>
    embedderOf({ ...model, run: () => Promise.resolve(vectors), close: () => Promise.resolve() });
  await expect(answering([[1, 0]]).embed(['a', 'b'])).rejects.toThrow('m gave 1 vectors for 2 texts');
  await expect(answering([[1, 0, 0]]).embed(['a'])).rejects.toThrow('a vector of 3 numbers, not 2');
});
