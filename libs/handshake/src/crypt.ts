import type { Bytes } from './bytes.js';

/** Web Crypto, which browsers and Node name differently in their types. */
export type Subtle = typeof crypto.subtle;
/** A key of Web Crypto. */
export type SubtleKey = Awaited<ReturnType<Subtle['importKey']>>;

/** Signs bytes with a key that the caller holds: 64 bytes of Ed25519 (RFC 8032). */
export type Sign = (bytes: Bytes) => Promise<Bytes>;

/** What checking a signature and making a digest takes; Web Crypto, or what stands in for it. */
export interface Crypt {
  /** Whether `signature` (64 bytes) of `bytes` was made with the key whose public part (32 bytes) is given. */
  verify(publicKey: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean>;
  /** SHA-256: 32 bytes. */
  digest(bytes: Bytes): Promise<Bytes>;
}

/** Web Crypto's Ed25519 and SHA-256, as browsers and Node have it. A key that is none verifies nothing. */
export function webCrypt(subtle: Subtle): Crypt {
  return {
    async verify(publicKey, signature, bytes) {
      const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']).catch(() => null);
      return key !== null && subtle.verify('Ed25519', key, signature, bytes);
    },
    digest: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes)),
  };
}

/** Signs with a private key of Web Crypto, which need not be extractable. */
export const webSign =
  (subtle: Subtle, key: SubtleKey): Sign =>
  async (bytes) =>
    new Uint8Array(await subtle.sign('Ed25519', key, bytes));
