import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import { createEndpointEmbedder, EndpointError, type EndpointOptions } from './endpoint.js';

interface Asked {
  readonly url: string | undefined;
  readonly key: string | undefined;
  readonly body: { model: string; input: string[] };
}

let server: Server;
let asked: Asked[];
let answer: (input: string[], response: ServerResponse) => void;

/** As such services do: every text's length and a 1, in no particular order. */
const vectors = (input: string[], response: ServerResponse) => {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: [text.length, 1] }));
  response.end(JSON.stringify({ data: data.toReversed() }));
};

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = JSON.parse(await bodyOf(request)) as Asked['body'];
  asked.push({ url: request.url, key: request.headers.authorization, body });
  answer(body.input, response);
}

beforeEach(async () => {
  asked = [];
  answer = vectors;
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function embedder(change: Partial<EndpointOptions> = {}) {
  const { port } = server.address() as AddressInfo;
  return createEndpointEmbedder({
    baseUrl: `http://127.0.0.1:${port}/v1/`,
    model: 'm',
    dimensions: 2,
    multilingual: true,
    firstPauseMilliseconds: 1,
    ...change,
  });
}

const failing = (times: number, status: number, headers = {}) => {
  let left = times;
  answer = (input, response) => {
    if (left-- > 0) response.writeHead(status, headers).end('{"error":"busy"}');
    else vectors(input, response);
  };
};

describe('an OpenAI-compatible service', () => {
  test('is asked in batches, and its vectors come in the order of the texts', async () => {
    const found = await embedder({ batch: 2, key: 'secret' }).embed(['a', 'bbb', 'cc']);
    expect(found.map(([x = 0, y = 0]) => Math.round(x / y))).toEqual([1, 3, 2]);
    expect(asked.map(({ body }) => body.input)).toEqual([['a', 'bbb'], ['cc']]);
    expect(asked[0]).toMatchObject({ url: '/v1/embeddings', key: 'Bearer secret', body: { model: 'm' } });
  });

  test('is asked again while it is busy or broken, not before the time it says', async () => {
    failing(2, 503);
    expect(await embedder().embed(['a'])).toHaveLength(1);
    expect(asked).toHaveLength(3);
    failing(1, 429, { 'retry-after': '0.2' });
    const start = performance.now();
    await embedder().embed(['a']);
    expect(performance.now() - start).toBeGreaterThan(190);
  });

  test('is not asked again when it refuses, and not for ever when it stays broken', async () => {
    failing(99, 401);
    await expect(embedder().embed(['a'])).rejects.toMatchObject({ name: 'EndpointError', status: 401 });
    expect(asked).toHaveLength(1);
    failing(99, 500);
    await expect(embedder({ tries: 3 }).embed(['a'])).rejects.toMatchObject({ status: 500 });
    expect(asked).toHaveLength(4);
  });

  test.each([
    ['no JSON', 'oops', 'JSON'],
    ['no numbers', '{"data":[{"index":0,"embedding":["x"]}]}', 'numbers'],
    ['too few vectors', '{"data":[]}', '0 vectors for 1'],
    ['vectors of another size', '{"data":[{"index":0,"embedding":[1]}]}', 'a vector of 1'],
  ])('is not believed when it answers with %s', async (_, body, sentence) => {
    answer = (_input, response) => response.end(body);
    await expect(embedder().embed(['a'])).rejects.toThrow(sentence);
  });

  test('that does not answer is given up in time, and left at once when told to stop', async () => {
    answer = () => undefined;
    await expect(embedder({ tries: 2, timeoutMilliseconds: 50 }).embed(['a'])).rejects.toThrow(EndpointError);
    const stop = AbortSignal.timeout(50);
    await expect(embedder().embed(['a'], { signal: stop })).rejects.toThrow('timeout');
    failing(99, 503, { 'retry-after': '30' });
    await expect(embedder().embed(['a'], { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
  });
});
