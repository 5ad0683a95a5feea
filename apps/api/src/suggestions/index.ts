export { PeopleService } from './people.service.js';
export { aboutPhraseId } from './suggestion.js';
export { QuoteDto } from './suggestion.dto.js';
export { SuggestionsModule } from './suggestions.module.js';
