export { bestOthers, type Candidates, CandidateSearch, type Search } from './candidates.js';
export { Kernel } from './kernel.js';
export type { Blend, Layout, Views } from './layout.js';
export { type EditedRows, type FreshList, LiveLists } from './live-lists.js';
