export { repair } from './repair.js';
export type { Broken, Change, Repaired, RepairOptions, RepairRequest } from './types.js';
export { verifyRepair } from './verify.js';
