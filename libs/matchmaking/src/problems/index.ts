export { madeUpPeople, madeUpVectors } from './made-up-people.js';
export { latentPairs, type Pairs } from './latent-pairs.js';
export { wholeProblem, type ProblemShape } from './whole-problem.js';
