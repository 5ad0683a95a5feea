export { latentPairs, type Pairs } from './latent-pairs.js';
export { seeded } from './random.js';
export { wholeProblem, type ProblemShape } from './whole-problem.js';
