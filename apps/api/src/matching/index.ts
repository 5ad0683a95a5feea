export { MatchingModule } from './matching.module.js';
export { SuggestionMaker } from './suggestion-maker.service.js';
