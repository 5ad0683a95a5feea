export { type Impossible, isImpossible, type ListRules, type Unmet } from './check-unmet.js';
export type { ExposureFigures } from './figures.js';
export { explain, suggest, suggestFairly, type Suggested } from './suggest.js';
