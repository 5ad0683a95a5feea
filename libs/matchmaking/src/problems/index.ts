export { latentPairs, type Pairs } from './latent-pairs.js';
export { seeded } from './random.js';
