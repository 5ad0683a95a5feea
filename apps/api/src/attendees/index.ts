export { AttendeesModule } from './attendees.module.js';
export { AttendeeLeaving } from './attendee-leaving.service.js';
export { AttendEvent, JoinedEvent } from './attendee.policy.js';
export type { SuggestionChanges } from './suggestion-changes.repository.js';
export { RECOMPUTE_SUGGESTIONS, recomputeKey, SuggestionTrigger } from './suggestion-trigger.service.js';
export { type MailReader, nameOf, whenIn } from './mail-reader.js';
export { MailReaders } from './mail-readers.repository.js';
