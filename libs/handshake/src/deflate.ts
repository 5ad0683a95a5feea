import type { Bytes } from './bytes.js';
import { Refused } from './refusal.js';

/** Compresses bytes (DEFLATE without a frame, RFC 1951). */
export async function deflated(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The bytes that were compressed, at most `most` of them: what wants to become more is stopped where it passes that,
 * however much more it would be.
 * @throws Refused `too_large`, `unreadable`
 */
export async function inflated(bytes: Bytes, most: number): Promise<Bytes> {
  const parts = new Uint8Array(most);
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refused('unreadable');
    });
    if (done) return parts.slice(0, length);
    if (length + value.length > most) {
      await reader.cancel().catch(() => undefined);
      throw new Refused('too_large');
    }
    parts.set(value, length);
    length += value.length;
  }
}
