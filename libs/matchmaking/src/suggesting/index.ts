export { type Impossible, isImpossible, type ListRules, type Unmet } from './check-unmet.js';
export type { ExposureFigures, ShownFigures } from './figures.js';
export { Keeper, type FreshSuggestions, type KeepOptions } from './keeper.js';
export { renew, type Renewed, type RenewOptions, type Standing } from './renew.js';
export { explain, suggest, suggestFairly, type Suggested } from './suggest.js';
