export { SuggestionMaker } from './suggestion-maker.service.js';
export { SuggestionsModule } from './suggestions.module.js';
