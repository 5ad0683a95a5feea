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

/** Takes what `chanceOf` gave for some names and one more name; gives the number of all of them. */
export function chanceAfter(names: number, name: string): number {
  return hashed(Math.imul(names, 0x01000193), name);
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
