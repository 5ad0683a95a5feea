import { setTimeout as wait } from 'node:timers/promises';
import type { Embedder } from './embedder.js';
import { embedderOf } from './model.js';

/** Where an OpenAI-compatible service answers, and what to ask of it. */
export interface EndpointOptions {
  /** Up to and with the version, as `http://127.0.0.1:8080/v1`; `/embeddings` is added. */
  readonly baseUrl: string;
  readonly model: string;
  readonly dimensions: number;
  readonly multilingual: boolean;
  readonly key?: string;
  /** How many tokens the model reads of a text; 512 unless said. */
  readonly mostTokens?: number;
  readonly batch?: number;
  /** How often a request is tried in all, after a pause that doubles each time. */
  readonly tries?: number;
  readonly firstPauseMilliseconds?: number;
  readonly timeoutMilliseconds?: number;
  readonly fetch?: typeof fetch;
}

/** A service refused or failed; `status` is that of HTTP, undefined where no answer came. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';

  constructor(
    message: string,
    readonly status?: number,
    readonly retryAfterMilliseconds?: number,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Whether the same request may be answered later: no answer, too many requests, a fault of theirs. */
  get mayPass(): boolean {
    return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

const LONGEST_PAUSE = 60_000;

type Settled = Required<Omit<EndpointOptions, 'key' | 'dimensions' | 'multilingual'>> & { readonly key?: string };

function vectorsIn(answer: unknown): number[][] {
  const data = (answer as { data?: unknown } | null)?.data;
  const rows = Array.isArray(data) ? (data as { index?: unknown; embedding?: unknown }[]) : [];
  const vectors: number[][] = [];
  for (const [at, { index, embedding }] of rows.entries()) {
    if (!Array.isArray(embedding) || !embedding.every((value) => typeof value === 'number' && Number.isFinite(value)))
      throw new EndpointError('the service answered without numbers', 200);
    vectors[typeof index === 'number' ? index : at] = embedding as number[];
  }
  return vectors;
}

async function ask(options: Settled, input: readonly string[], signal?: AbortSignal): Promise<number[][]> {
  const timeout = AbortSignal.timeout(options.timeoutMilliseconds);
  const url = `${options.baseUrl.replace(/\/+$/, '')}/embeddings`;
  let response: Response;
  let answer: string;
  try {
    response = await options.fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.key !== undefined && { authorization: `Bearer ${options.key}` }),
      },
      body: JSON.stringify({ model: options.model, input, encoding_format: 'float' }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    answer = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw new EndpointError(`${url} does not answer`, undefined, undefined, error);
  }
  if (!response.ok) {
    const after = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
    const message = `${url} answered ${response.status}: ${answer.slice(0, 200)}`;
    throw new EndpointError(message, response.status, Number.isFinite(after) ? after : undefined);
  }
  try {
    return vectorsIn(JSON.parse(answer));
  } catch (error) {
    if (error instanceof EndpointError) throw error;
    throw new EndpointError(`${url} did not answer with JSON`, response.status, undefined, error);
  }
}

async function askAgain(options: Settled, input: readonly string[], signal?: AbortSignal): Promise<number[][]> {
  let pause = options.firstPauseMilliseconds;
  for (let tried = 1; ; tried++) {
    try {
      return await ask(options, input, signal);
    } catch (error) {
      if (!(error instanceof EndpointError) || !error.mayPass || tried >= options.tries) throw error;
      const longer = Math.min(LONGEST_PAUSE, Math.max(pause, error.retryAfterMilliseconds ?? 0));
      await wait(longer, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
      pause *= 2;
    }
  }
}

/**
 * Takes where an OpenAI-compatible service answers; gives it as an embedder. A request is tried again when no answer
 * came, on 408, 429 (not before `Retry-After`) and 5xx; else it rejects with an EndpointError. The texts leave the
 * machine: say so to those who wrote them.
 */
export function createEndpointEmbedder(options: EndpointOptions): Embedder {
  const settled: Settled = {
    mostTokens: 512,
    batch: 32,
    tries: 5,
    firstPauseMilliseconds: 500,
    timeoutMilliseconds: 60_000,
    fetch,
    ...options,
  };
  return embedderOf({
    id: `endpoint:${options.model}`,
    dimensions: options.dimensions,
    multilingual: options.multilingual,
    mostTokens: settled.mostTokens,
    batch: settled.batch,
    parallel: 1,
    run: (texts, signal) => askAgain(settled, texts, signal),
    close: () => Promise.resolve(),
  });
}
