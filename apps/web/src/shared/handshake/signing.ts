import { type Bytes, type Crypt, type Sign, webCrypt, webSign } from '#libs/handshake';

/** A device's key as the browser stores it; what is secret in it cannot be read out, by us or by anybody. */
export type StoredKey = { publicKey: Bytes } & (
  | { kind: 'own'; privateKey: CryptoKey }
  | { kind: 'sealed'; seal: CryptoKey; nonce: Bytes; sealed: Bytes }
);

const { subtle } = globalThis.crypto;
let isOwn: Promise<boolean> | undefined;

/** Whether the browser signs by itself (Chrome since 137, Firefox since 129, Safari since 17). */
function hasEd25519(): Promise<boolean> {
  isOwn ??= subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  return isOwn;
}

const stand = async () => (await import('@noble/curves/ed25519.js')).ed25519;

/** How to check signatures: by the browser, else by a library that does the same. */
export async function openCrypt(): Promise<Crypt> {
  const own = webCrypt(subtle);
  if (await hasEd25519()) return own;
  const ed25519 = await stand();
  return { ...own, verify: async (key, signature, bytes) => verifies(() => ed25519.verify(signature, bytes, key)) };
}

/** The library throws at a key that is none. */
function verifies(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}

/** Makes a key pair whose secret stays in the browser: an own one, or one sealed by a key that cannot be read out. */
export async function makeKey(): Promise<StoredKey> {
  if (await hasEd25519()) {
    const pair = await subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
    return { kind: 'own', publicKey, privateKey: pair.privateKey };
  }
  const { secretKey, publicKey } = (await stand()).keygen();
  const seal = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, seal, new Uint8Array(secretKey));
  return { kind: 'sealed', publicKey: new Uint8Array(publicKey), seal, nonce, sealed: new Uint8Array(sealed) };
}

/** How to sign with a stored key. */
export function signerOf(key: StoredKey): Sign {
  if (key.kind === 'own') return webSign(subtle, key.privateKey);
  return async (bytes) => {
    const secret = await subtle.decrypt({ name: 'AES-GCM', iv: key.nonce }, key.seal, key.sealed);
    return new Uint8Array((await stand()).sign(bytes, new Uint8Array(secret)));
  };
}
