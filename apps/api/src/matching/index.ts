export { type MatchingRun, USUAL_WEIGHTS } from './matching.js';
export { MatchingInputs } from './matching-inputs.service.js';
export { MatchingModule } from './matching.module.js';
export type { AttendeeName } from './matching-people.repository.js';
export { MatchingRuns } from './matching-runs.service.js';
export { SuggestionMaker } from './suggestion-maker.service.js';
