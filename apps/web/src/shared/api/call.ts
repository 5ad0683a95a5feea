import { texts } from '../i18n/i18n.js';
import { Problem, readProblem } from './problem.js';

/** How a call is made. */
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a Blob or File as it is. */
  body?: unknown;
  /** Further headers, such as the name of a file. */
  headers?: Record<string, string>;
  /**
   * The id of the command, for every change of state: the same id means the same wish, however often it is sent. It is
   * made once where the person decides (`useCommand`, `OneCommand`), not where the call is repeated.
   */
  commandId?: string;
  signal?: AbortSignal;
}

/**
 * Calls the API and gives the answer's JSON (undefined for an empty one). Throws a Problem for a refusal, and one of
 * status 0 when no answer came. The reader's language goes along, so that the Problem's words are in it.
 */
export async function call<Answer>(path: `/api/${string}`, options: Call = {}): Promise<Answer> {
  const { method = 'GET', body, commandId, signal } = options;
  const headers = new Headers({ accept: 'application/json', 'accept-language': texts.language, ...options.headers });
  if (body !== undefined) headers.set('content-type', contentType(body));
  if (commandId) headers.set('idempotency-key', commandId);
  const response = await send(path, {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw await readProblem(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

function contentType(body: unknown): string {
  return body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json';
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Problem({ status: 0, title: 'No answer' });
  }
}
