export { chance as seeded } from '../chance.js';

/** A number from the standard normal distribution (Box and Muller 1958). */
export const gaussian = (rng: () => number): number =>
  Math.sqrt(-2 * Math.log(rng() + 1e-12)) * Math.cos(2 * Math.PI * rng());
