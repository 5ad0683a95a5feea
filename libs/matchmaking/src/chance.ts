/**
 * Takes a seed (a whole number); gives a source of numbers in [0, 1), the same ones for the same seed. Not for secrets.
 * Mulberry32: a counter through a 32-bit mixer, period 2^32 (Tommy Ettinger, 2017, public domain).
 */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Takes one or more names; gives a number that is the same for ever (FNV-1a, 32 bits), so that ties favour nobody's name. */
export function chanceOf(...names: readonly string[]): number {
  return hashed(0x811c9dc5, names.join('\u0000'));
}

/** Takes what `chanceOf` gave for two names; gives a number of both in this order (the 32-bit mixer of MurmurHash3). */
export function chanceOfBoth(one: number, two: number): number {
  let hash = Math.imul(one, 0x01000193) ^ two;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashed(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/** A number from the standard normal distribution (Box and Muller 1958). */
export const gaussian = (rng: () => number): number =>
  Math.sqrt(-2 * Math.log(rng() + 1e-12)) * Math.cos(2 * Math.PI * rng());
