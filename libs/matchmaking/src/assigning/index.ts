export { assign } from './assign.js';
export { assignFairly, type FairAssignment } from './assign-fairly.js';
export { boundOf } from './bound.js';
export type { AssignOptions, AssignProblem, Assignment } from './types.js';
