import { fileURLToPath, pathToFileURL } from 'node:url';
import { chance } from '../../../libs/matchmaking/src/chance.js';

/** How many numbers a row has. */
export const DIMENSIONS = 256;

type Library = typeof import('../../../libs/matchmaking/src/index.js');

/** Threads load the compiled library, so the bench measures that: `npm run bench` builds it first. */
export async function compiled(): Promise<Library> {
  const file = fileURLToPath(new URL('../../../dist/libs/matchmaking/src/index.js', import.meta.url));
  return (await import(pathToFileURL(file).href)) as Library;
}

/** Takes how many and a seed; gives rows of length 1 around a few hundred centres, as texts about the same things are. */
export function rowsOf(people: number, seed: number, dimensions = DIMENSIONS): Float32Array {
  const next = chance(seed);
  const near = () => next() + next() + next() - 1.5;
  const centres = Float32Array.from({ length: 300 * dimensions }, near);
  const rows = new Float32Array(people * dimensions);
  for (let person = 0; person < people; person++) {
    const row = rows.subarray(person * dimensions, (person + 1) * dimensions);
    const centre = Math.floor(next() * 300) * dimensions;
    row.forEach((_, at) => (row[at] = (centres[centre + at] ?? 0) + 1.5 * near()));
    const length = Math.hypot(...row);
    row.forEach((value, at) => (row[at] = value / length));
  }
  return rows;
}
