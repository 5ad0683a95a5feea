export { aboutPhraseId } from './suggestion.js';
export { SuggestionsModule } from './suggestions.module.js';
