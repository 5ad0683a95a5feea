export { latentPairs, type Pairs } from './latent-pairs.js';
export { wholeProblem, type ProblemShape } from './whole-problem.js';
