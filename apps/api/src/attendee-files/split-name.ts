/** Words that begin a family name rather than end a given one. */
const PARTICLES = new Set(
  'von vom van der den de del della di da dos du la le les zu zum zur auf am el al bin ibn ter ten af av'.split(' '),
);

/** Splits a full name: at the comma of `Berg, Anna`, else before the particle or the last word of `Anna von Berg`. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const comma = name.indexOf(',');
  if (comma >= 0) return { givenName: name.slice(comma + 1).trim(), familyName: name.slice(0, comma).trim() };
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2) return { givenName: words[0] ?? '', familyName: '' };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase()));
  const start = particle > 0 ? particle : words.length - 1;
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') };
}
