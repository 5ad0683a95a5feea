import { TermSpace, cosine, type Vector } from './scoring/vectors.js';
import { analyse } from './text/analyse.js';

/** How many of a profile's texts speak for a nearness: one may be a chance, all would drown what is told once. */
const NEAREST = 3;

/**
 * Takes profiles (the texts of each person) and texts; gives for each profile how near each text is, in [0, 1]: the
 * mean cosine to the three nearest of the profile's own texts.
 */
export function profileSimilarity(profiles: ReadonlyArray<readonly string[]>, texts: readonly string[]): number[][] {
  const read = profiles.map((own) => own.map((text) => analyse(text).pivot));
  const others = texts.map((text) => analyse(text).pivot);
  const space = new TermSpace([...read.flat(), ...others]);
  const vectors = others.map((terms) => space.vector(terms));
  return read.map((own) => {
    const single = own.map((terms) => space.vector(terms));
    return vectors.map((vector) => nearness(single, vector));
  });
}

function nearness(own: readonly Vector[], vector: Vector): number {
  const cosines = own.map((one) => cosine(one, vector)).sort((a, b) => b - a);
  const nearest = cosines.slice(0, NEAREST);
  return nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length);
}
