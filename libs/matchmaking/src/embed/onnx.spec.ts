import { describe, expect, test } from '@jest/globals';
import { createOnnxEmbedder, type Transformers } from './onnx.js';

describe('a local ONNX model', () => {
  // The optional package is not installed where these tests run: this is what people without it read.
  test('says what to install where the package is missing', async () => {
    await expect(createOnnxEmbedder({ folder: '/models/e5', multilingual: true })).rejects.toThrow(
      'npm install @huggingface/transformers',
    );
  });

  // The seam only: the package and a model have to be tried by hand, see docs/embed.md.
  test('is read from its folder alone, with its prefix and pooling, and its rows are the vectors', async () => {
    const asked: unknown[] = [];
    let isDisposed = false;
    const extractor = Object.assign(
      (texts: string[], how: unknown) => {
        asked.push({ texts, how });
        return Promise.resolve({ data: texts.flatMap((text) => [text.length, 0, 0]), dims: [texts.length, 3] });
      },
      { dispose: () => Promise.resolve((isDisposed = true)) },
    );
    const transformers: Transformers = {
      env: { allowRemoteModels: true, localModelPath: '' },
      pipeline: (...args) => {
        asked.push(args);
        return Promise.resolve(extractor);
      },
    };
    const embedder = await createOnnxEmbedder({
      folder: '/models/e5',
      multilingual: true,
      prefix: 'query: ',
      load: () => Promise.resolve(transformers),
    });
    expect(embedder).toMatchObject({ id: 'onnx:e5', dimensions: 3, multilingual: true });
    expect(transformers.env).toEqual({ allowRemoteModels: false, localModelPath: '/models' });
    expect((await embedder.embed(['Sturz', 'Radar'])).map((vector) => [...vector])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(asked[0]).toEqual(['feature-extraction', 'e5', { local_files_only: true }]);
    expect(asked.at(-1)).toEqual({
      texts: ['query: Sturz', 'query: Radar'],
      how: { pooling: 'mean', normalize: true },
    });
    await embedder.close();
    expect(isDisposed).toBe(true);
  });
});
