export { assign } from './assign.js';
export { boundOf } from './bound.js';
export type { AssignOptions, AssignProblem, Assignment } from './types.js';
